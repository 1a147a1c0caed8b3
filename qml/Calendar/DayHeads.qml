// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// The days over the week's columns; one tap shows that day alone.
Row {
    id: heads

    required property WeekViewModel model
    required property real dayWidth

    Repeater {
        model: heads.model.days

        T.AbstractButton {
            id: head

            required property string date
            required property string weekday
            required property string words
            required property int number
            required property bool today
            required property string holiday
            required property bool red

            Accessible.name: Theme.joined([head.today ? qsTr("%1, today").arg(head.words) : head.words, head.holiday], qsTr(", ", "between the parts of a list"))
            Accessible.role: Accessible.Button
            focusPolicy: Qt.StrongFocus
            height: implicitHeight
            implicitHeight: Math.max(Theme.touch, numberText.implicitHeight + 12) + (holidayText.visible ? holidayText.implicitHeight : 0)
            objectName: "dayHead-" + head.date
            width: heads.dayWidth

            background: Item {
                FocusRing {
                    anchors.margins: 2
                    around: Theme.radiusEvent - 7
                    visible: head.visualFocus
                }
            }
            contentItem: Item {
                SecondaryText {
                    id: holidayText

                    Accessible.ignored: true
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    anchors.right: parent.right
                    color: head.red ? Theme.danger : Theme.ink2
                    font.pixelSize: Theme.sizeTimes
                    text: Theme.softened(head.holiday)
                    visible: head.holiday.length > 0
                }

                Row {
                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    anchors.top: parent.top
                    anchors.topMargin: 6
                    spacing: 8

                    BodyText {
                        Accessible.ignored: true
                        anchors.verticalCenter: parent.verticalCenter
                        color: head.today ? Theme.teal : Theme.ink2
                        font.bold: head.today
                        text: head.weekday
                        wrapMode: Text.NoWrap
                    }

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        color: head.today ? Theme.teal : "transparent"
                        height: Math.max(36, numberText.implicitHeight)
                        radius: height / 2
                        width: head.today ? height : numberText.implicitWidth + 4

                        TimeText {
                            id: numberText

                            Accessible.ignored: true
                            anchors.centerIn: parent
                            color: head.today ? Theme.overTeal : head.red ? Theme.danger : Theme.ink
                            font.bold: true
                            font.pixelSize: Theme.sizeParticipant
                            value: head.number
                        }
                    }
                }
            }

            Keys.onEnterPressed: head.clicked()
            Keys.onReturnPressed: head.clicked()
            onClicked: {
                heads.model.goTo(head.date);
                heads.model.range = WeekViewModel.Day;
            }
        }
    }
}
