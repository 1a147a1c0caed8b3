// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A place in the rail or bottom bar: pictogram in a pill, word under it, badge at its corner.
T.AbstractButton {
    id: control

    required property string pictogram
    property int badge: 0
    property bool current: false
    property bool large: false

    readonly property real pictogramSize: (control.large ? 32 : 24) * Math.min(Theme.textScale, 1.4)

    Accessible.checkable: true
    Accessible.checked: control.current
    Accessible.description: control.badge > 0 ? qsTr("%n need you", "number of things a person must decide", control.badge) : ""
    Accessible.name: control.text
    Accessible.role: Accessible.PageTab
    focusPolicy: Qt.StrongFocus
    font.bold: control.current
    font.pixelSize: control.large ? Theme.sizeBody : Theme.sizeTimes + 1
    hoverEnabled: true
    implicitHeight: Math.max(control.large ? 76 : 60, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: 76
    padding: 4

    background: Item {
        FocusRing {
            anchors.margins: 0
            around: Theme.radiusControl - 7
            visible: control.visualFocus
        }
    }
    contentItem: Column {
        spacing: 4

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            height: pill.height
            width: pill.width

            Rectangle {
                id: pill

                border.color: Theme.teal
                border.width: Theme.highContrast && control.current ? 2 : 0
                color: control.current ? Theme.tealSoft : control.down || control.hovered ? Theme.sunken : "transparent"
                height: control.pictogramSize + (control.large ? 20 : 10)
                radius: height / 2
                width: Math.min(control.pictogramSize + 40, control.availableWidth)
            }

            Pictogram {
                anchors.centerIn: pill
                colour: control.current ? Theme.tealDeep : Theme.ink2
                name: control.pictogram
                size: control.pictogramSize
            }

            Rectangle {
                anchors.left: pill.horizontalCenter
                anchors.leftMargin: 5
                border.color: Theme.ink
                border.width: Theme.highContrast ? 2 : 0
                color: Theme.saffron
                height: Math.max(20, count.implicitHeight + 2)
                radius: height / 2
                visible: control.badge > 0
                width: Math.max(height, count.implicitWidth + 10)
                y: -1

                BodyText {
                    id: count

                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: Theme.overSaffron
                    font.bold: true
                    font.pixelSize: Theme.sizeTimes
                    lineHeight: 1
                    text: control.badge
                    wrapMode: Text.NoWrap
                }
            }
        }

        BodyText {
            Accessible.ignored: true
            color: control.current ? Theme.tealDeep : Theme.ink2
            font: control.font
            horizontalAlignment: Text.AlignHCenter
            text: Theme.softened(control.text)
            width: parent.width
        }
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
}
