// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Up to three free ways out of a refusal, one tap each.
Column {
    id: ways

    required property BookingViewModel booking

    spacing: 14

    HeadingText {
        level: 4
        text: list.count > 0 ? qsTr("%n free choice(s), one tap each", "", list.count) : qsTr("There is no free interpreter near that time. Move the session, or search among all.")
        width: parent.width
    }

    Repeater {
        id: list

        model: ways.booking.alternatives

        Card {
            id: card

            required property int index
            required property string kind
            required property string title
            required property string who
            required property string note
            required property int face

            Accessible.description: card.note
            readonly property string inWords: Theme.joined([card.title, card.who], qsTr(", ", "between the parts of a list"))

            Accessible.name: card.inWords
            Accessible.role: Accessible.ListItem
            objectName: "alternative-" + card.index
            tone: card.index === 0 ? "chosen" : "plain"
            width: ways.width

            Item {
                implicitHeight: Math.max(words.implicitHeight, 64, take.height)
                width: parent.width

                PersonFace {
                    id: picture

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    height: 56
                    variant: card.face
                    width: 56
                }

                Rectangle {
                    anchors.bottom: picture.bottom
                    anchors.right: picture.right
                    anchors.rightMargin: -6
                    color: Theme.tealSoft
                    height: 26
                    radius: 13
                    width: 26

                    Pictogram {
                        anchors.centerIn: parent
                        colour: Theme.tealDeep
                        name: card.kind === "other_time" ? "clock" : card.kind === "other_mode" ? "phone" : "account-switch"
                        size: 18
                    }
                }

                Column {
                    id: words

                    anchors.left: picture.right
                    anchors.leftMargin: 16
                    anchors.right: take.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2

                    BodyText {
                        font.bold: true
                        font.pixelSize: Theme.sizeLead
                        text: card.title
                        width: parent.width
                    }

                    BodyText {
                        text: card.who
                        width: parent.width
                    }

                    SecondaryText {
                        text: card.note
                        visible: text.length > 0
                        width: parent.width
                    }
                }

                ActionButton {
                    id: take

                    Accessible.description: card.inWords
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "takeAlternative-" + card.index
                    text: qsTr("Take it")
                    variant: card.index === 0 ? ActionButton.Variant.Primary : ActionButton.Variant.Outlined

                    onClicked: ways.booking.takeAlternative(card.index)
                }
            }
        }
    }
}
