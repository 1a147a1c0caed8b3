// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A few views to switch between, side by side; below each other when the words need the room.
T.Control {
    id: control

    property list<ChoiceOption> options
    property string current: ""
    property string accessibleName: ""

    signal chosen(string key)

    Accessible.name: control.accessibleName
    Accessible.role: Accessible.Grouping
    implicitHeight: flow.implicitHeight
    implicitWidth: flow.naturalWidth

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.highContrast ? 2 : 0
        color: Theme.sunken
        radius: Theme.radiusControl
    }
    contentItem: Flow {
        id: flow

        property real naturalWidth: 0

        // Told by each segment, since a binding over the repeater's items may run before they have their words.
        function measure() {
            let sum = 0;
            for (let i = 0; i < repeater.count; ++i) {
                const item = repeater.itemAt(i);
                sum += item ? item.implicitWidth : 0;
            }
            flow.naturalWidth = sum;
        }

        Repeater {
            id: repeater

            model: control.options

            onCountChanged: flow.measure()
            onItemAdded: flow.measure()

            T.RadioButton {
                id: segment

                required property ChoiceOption modelData

                Accessible.checked: segment.checked
                Accessible.name: segment.modelData.label
                Accessible.role: Accessible.RadioButton
                checked: segment.modelData.key === control.current
                focusPolicy: Qt.StrongFocus
                font.bold: segment.checked
                font.pixelSize: Theme.sizeSecondary
                hoverEnabled: true
                implicitHeight: Math.max(Theme.touch, segment.implicitContentHeight + 16)
                implicitWidth: segment.implicitContentWidth + 28
                leftPadding: 14
                objectName: "choice_" + segment.modelData.key
                rightPadding: 14

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 4
                        border.color: Theme.ink
                        border.width: Theme.highContrast && segment.checked ? 2 : 0
                        color: segment.checked ? Theme.surface : segment.hovered ? Theme.tealSoft : "transparent"
                        radius: Theme.radiusEvent
                    }

                    FocusRing {
                        around: Theme.radiusControl
                        anchors.margins: -4
                        visible: segment.visualFocus
                    }
                }
                contentItem: ButtonContent {
                    colour: segment.checked ? Theme.ink : Theme.ink2
                    font: segment.font
                    pictogram: segment.modelData.pictogram
                    spacing: 8
                    text: segment.modelData.label
                }

                Keys.onEnterPressed: segment.clicked()
                Keys.onReturnPressed: segment.clicked()
                onClicked: control.chosen(segment.modelData.key)
                onImplicitWidthChanged: flow.measure()
            }
        }
    }
}
