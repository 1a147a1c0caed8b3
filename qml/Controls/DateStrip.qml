// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// The days of a week to choose from; scrolls sideways when the words need more room than there is.
Flickable {
    id: strip

    property list<DayEntry> days
    property string current: ""

    readonly property real cell: Math.max(76 * Theme.textScale, (strip.width - 8 * (strip.days.length - 1)) / Math.max(1, strip.days.length))

    signal chosen(string key)

    Accessible.name: qsTr("Days")
    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: row.width
    flickableDirection: Flickable.HorizontalFlick
    implicitHeight: 80 * Theme.textScale
    implicitWidth: 560

    Row {
        id: row

        spacing: 8

        Repeater {
            model: strip.days

            T.AbstractButton {
                id: day

                required property DayEntry modelData
                readonly property bool chosen: day.modelData.key === strip.current

                Accessible.checkable: true
                Accessible.checked: day.chosen
                Accessible.description: day.modelData.count > 0 ? qsTr("%n sessions", "", day.modelData.count) : ""
                Accessible.name: day.modelData.accessibleName
                Accessible.role: Accessible.PageTab
                focusPolicy: Qt.StrongFocus
                height: strip.height
                hoverEnabled: true
                objectName: "day_" + day.modelData.key
                width: strip.cell

                background: Rectangle {
                    border.color: Theme.line
                    border.width: day.chosen ? 0 : Theme.hairline
                    color: day.chosen ? Theme.teal : day.hovered ? Theme.tealSoft : Theme.surface
                    radius: Theme.radiusCard

                    FocusRing {
                        anchors.margins: -3
                        around: Theme.radiusCard - 4
                        visible: day.visualFocus
                    }
                }
                contentItem: Item {
                    Column {
                        anchors.centerIn: parent
                        spacing: 2

                        SecondaryText {
                            Accessible.ignored: true
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: day.chosen ? Theme.overTeal : Theme.ink2
                            lineHeight: 1
                            text: day.modelData.weekday
                            wrapMode: Text.NoWrap
                        }

                        BodyText {
                            Accessible.ignored: true
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: day.chosen ? Theme.overTeal : Theme.ink
                            font.bold: true
                            large: true
                            lineHeight: 1
                            text: day.modelData.day
                            wrapMode: Text.NoWrap
                        }

                        Row {
                            anchors.horizontalCenter: parent.horizontalCenter
                            height: 6
                            spacing: 3

                            Repeater {
                                model: Math.min(5, day.modelData.count)

                                Rectangle {
                                    color: day.chosen ? Theme.overTeal : Theme.edge
                                    height: 6
                                    radius: 3
                                    width: 6
                                }
                            }
                        }
                    }
                }

                Keys.onEnterPressed: day.clicked()
                Keys.onReturnPressed: day.clicked()
                onClicked: strip.chosen(day.modelData.key)
            }
        }
    }
}
