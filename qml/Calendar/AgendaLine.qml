// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A session in the agenda; the first of a day stands under the day, the first of a week under its number.
T.AbstractButton {
    id: line

    required property string key
    required property string date
    required property string dayText
    required property string holiday
    required property int week
    required property bool today
    required property bool past
    required property string timeText
    required property string title
    required property string detail
    required property string sentence
    required property string area
    required property string bookingState
    required property bool pending
    readonly property bool firstOfDay: line.dayText.length > 0

    Accessible.description: Theme.joined([line.detail, line.sentence, line.pending ? qsTr("not sent yet") : ""], qsTr(", ", "between the parts of a list"))
    Accessible.name: Theme.joined([line.dayText, line.title, line.timeText, mark.words], qsTr(", ", "between the parts of a list"))
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: head.height + card.height
    objectName: "agenda-" + line.key

    contentItem: Item {
        Column {
            id: head

            spacing: 2
            topPadding: line.firstOfDay ? 12 : 0
            width: parent.width

            SecondaryText {
                text: qsTr("Week %1").arg(line.week)
                visible: line.week > 0
                width: parent.width
            }

            Row {
                anchors.left: parent.left
                spacing: 10
                visible: line.firstOfDay

                BodyText {
                    color: line.today ? Theme.teal : Theme.ink
                    font.bold: true
                    font.pixelSize: Theme.sizeLead
                    text: line.dayText
                    wrapMode: Text.NoWrap
                }

                SecondaryText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.danger
                    text: line.holiday
                    visible: line.holiday.length > 0
                }
            }

            Item {
                height: line.firstOfDay ? 4 : 0
                width: 1
            }
        }

        Rectangle {
            id: card

            anchors.top: head.bottom
            border.color: line.hovered || Theme.highContrast ? Theme.edge : Theme.line
            border.width: Theme.hairline
            color: line.past ? Theme.ground : Theme.surface
            height: Math.max(56, words.implicitHeight + 16)
            radius: Theme.radiusCard
            width: parent.width

            FocusRing {
                around: Theme.radiusCard
                visible: line.visualFocus
            }

            AreaPictogram {
                id: pictogram

                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                area: line.area
            }

            Column {
                id: words

                anchors.left: pictogram.right
                anchors.leftMargin: 12
                anchors.right: mark.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter

                BodyText {
                    Accessible.ignored: true
                    font.bold: true
                    font.strikeout: line.bookingState === "cancelled"
                    text: line.title
                    width: parent.width
                }

                SecondaryText {
                    Accessible.ignored: true
                    text: Theme.inPageDirection(Theme.joined([line.timeText.length > 0 ? line.timeText : qsTr("All day"), line.detail], " · "), Theme.mirrored)
                    width: parent.width
                }

                SecondaryText {
                    Accessible.ignored: true
                    color: Theme.danger
                    text: line.sentence
                    visible: text.length > 0
                    width: parent.width
                }
            }

            BookingStateMark {
                id: mark

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                booking: line.bookingState
                colour: Theme.areas.solid(line.area)
                overColour: Theme.areas.overSolid(line.area)
                size: 24 * Math.min(1.5, Theme.textScale)
            }
        }
    }

    Keys.onEnterPressed: line.clicked()
    Keys.onReturnPressed: line.clicked()
}
