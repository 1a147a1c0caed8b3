// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// One person in the roll call: present, unless one tap says late, absent or excused.
Rectangle {
    id: row

    required property string participantId
    required property string name
    required property string languageWord
    required property int face
    required property string attendance
    required property string minutes
    required property bool marked

    readonly property bool here: row.attendance === "present"
    readonly property bool roomy: identity.needed + chips.needed + flow.spacing <= flow.width

    signal markAsked(string state)
    signal minutesAsked(int direction)

    Accessible.description: row.marked ? "" : qsTr("not marked yet")
    Accessible.name: row.name
    Accessible.role: Accessible.ListItem
    border.color: row.here ? Theme.line : Theme.edge
    border.width: Theme.hairline
    color: row.here ? Theme.surface : Theme.sunken
    implicitHeight: flow.implicitHeight + 16
    objectName: "rollCall-" + row.participantId
    radius: Theme.radiusPanel

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Item {
            id: identity

            readonly property real needed: 64 + Math.max(called.implicitWidth, note.implicitWidth)

            height: Math.max(56, words.height)
            width: row.roomy ? flow.width - chips.width - flow.spacing : flow.width

            PersonFace {
                id: picture

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                height: 44
                opacity: row.here || row.attendance === "late" ? 1 : 0.55
                variant: row.face
                width: 44
            }

            Column {
                id: words

                anchors.left: picture.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                BodyText {
                    id: called

                    font.bold: true
                    text: row.name
                    width: parent.width
                }

                SecondaryText {
                    id: note

                    text: row.here ? (row.marked ? qsTr("Here") : qsTr("Here, not yet noted")) : row.languageWord
                    width: parent.width
                }
            }
        }

        Flow {
            id: chips

            readonly property real needed: late.implicitWidth + absent.implicitWidth + excused.implicitWidth + 2 * chips.spacing

            spacing: 8
            width: Math.min(chips.needed, flow.width)

            ChoiceChip {
                id: late

                Accessible.name: qsTr("%1: late").arg(row.name)
                chosen: row.attendance === "late"
                objectName: "late"
                pictogram: "clock-fast"
                text: qsTr("Late")

                onClicked: row.markAsked("late")
            }

            ChoiceChip {
                id: absent

                Accessible.name: qsTr("%1: absent").arg(row.name)
                chosen: row.attendance === "absent"
                objectName: "absent"
                pictogram: "account-remove"
                text: qsTr("Absent")

                onClicked: row.markAsked("absent")
            }

            ChoiceChip {
                id: excused

                Accessible.name: qsTr("%1: excused").arg(row.name)
                chosen: row.attendance === "excused"
                objectName: "excused"
                pictogram: "message"
                text: qsTr("Excused")

                onClicked: row.markAsked("excused")
            }
        }

        Row {
            visible: row.attendance === "late"

            IconButton {
                objectName: "lessLate"
                pictogram: "minus"
                text: qsTr("%1: less late").arg(row.name)

                onClicked: row.minutesAsked(-1)
            }

            TimeText {
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                font.bold: true
                value: row.minutes
            }

            IconButton {
                objectName: "moreLate"
                pictogram: "plus"
                text: qsTr("%1: later").arg(row.name)

                onClicked: row.minutesAsked(1)
            }
        }
    }
}
