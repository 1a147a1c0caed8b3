// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// The week's seven days, for a narrow page: one is shown below. Dots tell how full each is.
Row {
    id: strip

    required property WeekViewModel model

    spacing: 8

    Repeater {
        model: strip.model.weekDays

        T.AbstractButton {
            id: cell

            required property string date
            required property string weekday
            required property string words
            required property int number
            required property int sessions
            required property bool today
            required property bool chosen
            readonly property color ink: cell.chosen ? Theme.overTeal : Theme.ink

            Accessible.checkable: true
            Accessible.checked: cell.chosen
            Accessible.description: qsTr("%n session(s)", "", cell.sessions)
            Accessible.name: cell.today ? qsTr("%1, today").arg(cell.words) : cell.words
            Accessible.role: Accessible.RadioButton
            focusPolicy: Qt.StrongFocus
            height: implicitHeight
            implicitHeight: content.implicitHeight + 16
            objectName: "dateCell-" + cell.date
            width: (strip.width - 6 * strip.spacing) / 7

            background: Rectangle {
                border.color: cell.today ? Theme.teal : Theme.line
                border.width: cell.today ? 2 : Theme.hairline
                color: cell.chosen ? Theme.teal : Theme.surface
                radius: Theme.radiusCard

                FocusRing {
                    around: Theme.radiusCard
                    visible: cell.visualFocus
                }
            }
            contentItem: Item {
                Column {
                    id: content

                    anchors.centerIn: parent
                    spacing: 2
                    width: parent.width

                    SecondaryText {
                        Accessible.ignored: true
                        color: cell.chosen ? Theme.overTeal : Theme.ink2
                        horizontalAlignment: Text.AlignHCenter
                        text: cell.weekday
                        width: parent.width
                    }

                    TimeText {
                        Accessible.ignored: true
                        color: cell.ink
                        font.bold: true
                        font.pixelSize: Theme.sizeParticipant
                        horizontalAlignment: Text.AlignHCenter
                        value: cell.number
                        width: parent.width
                    }

                    Item {
                        height: 8
                        width: parent.width

                        Row {
                            anchors.horizontalCenter: parent.horizontalCenter
                            spacing: 3

                            Repeater {
                                model: Math.min(cell.sessions, 5)

                                Rectangle {
                                    color: cell.chosen ? Theme.overTeal : Theme.edge
                                    height: 6
                                    radius: 3
                                    width: 6
                                }
                            }
                        }
                    }
                }
            }

            Keys.onEnterPressed: cell.clicked()
            Keys.onReturnPressed: cell.clicked()
            onClicked: strip.model.goTo(cell.date)
        }
    }
}
