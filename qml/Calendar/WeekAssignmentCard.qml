// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// One booking of the week: who has it, who would have it, and whether that is taken.
Rectangle {
    id: card

    required property string bookingId
    required property string when
    required property string title
    required property string before
    required property string after
    required property string note
    required property int face
    required property bool changes
    required property bool accepted
    readonly property bool unserved: card.after.length === 0

    signal toggled

    Accessible.name: qsTr("%1, %2").arg(card.title).arg(card.when)
    Accessible.role: Accessible.ListItem
    border.color: card.accepted ? Theme.teal : card.unserved ? Theme.danger : Theme.line
    border.width: card.accepted || card.unserved ? Theme.outline : Theme.hairline
    color: Theme.surface
    implicitHeight: flow.implicitHeight + 20
    objectName: "weekRow-" + card.bookingId
    radius: Theme.radiusPanel

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Column {
            id: what

            width: Math.max(180, flow.width * 0.4 - flow.spacing)

            BodyText {
                font.bold: true
                text: card.title
                width: parent.width
            }

            SecondaryText {
                text: card.when + " · " + card.note
                width: parent.width
            }
        }

        Row {
            id: who

            spacing: 10
            width: Math.max(200, flow.width - what.width - (take.visible ? take.width + flow.spacing : 0) - flow.spacing)

            PersonFace {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                height: 40
                variant: card.face
                visible: card.face >= 0
                width: 40
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (picture.visible ? picture.width + 10 : 0)

                BodyText {
                    color: card.unserved ? Theme.danger : Theme.ink
                    font.bold: card.changes
                    text: card.unserved ? qsTr("Nobody in the pool is free") : card.after
                    width: parent.width
                }

                SecondaryText {
                    text: card.before.length > 0 ? qsTr("before: %1").arg(card.before) : qsTr("before: nobody")
                    visible: card.changes || card.unserved
                    width: parent.width
                }
            }
        }

        ChoiceChip {
            id: take

            Accessible.name: qsTr("Choose %1 for %2").arg(card.after).arg(card.title)
            chosen: card.accepted
            objectName: "takeRow"
            text: card.accepted ? qsTr("Chosen") : qsTr("Choose")
            visible: card.changes

            onClicked: card.toggled()
        }
    }
}
