// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// What the server could not do: why, when, what is kept, and the ways on: the nearest free choice in one tap.
Card {
    id: card

    required property openMatter matter
    required property int number

    signal take
    signal show
    signal dismiss

    Accessible.name: card.matter.title
    Accessible.role: Accessible.Grouping
    objectName: "refusalCard_" + card.number

    Item {
        implicitHeight: Math.max(mark.height, words.height)
        width: parent ? parent.width : 0

        BookingStateMark {
            id: mark

            anchors.left: parent.left
            booking: "refused"
            size: 40 * Math.min(Theme.textScale, 1.5)
        }

        StartColumn {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            spacing: 4

            HeadingText {
                level: 4
                text: card.matter.title
                width: parent.width
            }

            BodyText {
                objectName: "refusalWhy_" + card.number
                text: Theme.joined([card.matter.explanation, card.matter.bestNote], " ")
                width: parent.width
            }

            Repeater {
                model: card.matter.written

                BodyText {
                    required property string modelData

                    font.bold: true
                    text: modelData
                    width: words.width
                }
            }

            SecondaryText {
                objectName: "refusalAnswered_" + card.number
                text: card.matter.answered
                visible: text.length > 0
                width: parent.width
            }
        }
    }

    Flow {
        spacing: 12
        width: parent ? parent.width : 0

        ActionButton {
            objectName: "refusalTake_" + card.number
            text: qsTr("Take %1").arg(card.matter.bestWho)
            visible: card.matter.bestWho.length > 0

            onClicked: card.take()
        }

        ActionButton {
            objectName: "refusalShow_" + card.number
            text: qsTr("See %n free choice(s)", "", card.matter.alternatives)
            variant: card.matter.bestWho.length > 0 ? ActionButton.Variant.Outlined : ActionButton.Variant.Primary
            visible: card.matter.alternatives > 0

            onClicked: card.show()
        }

        ActionButton {
            objectName: "refusalDismiss_" + card.number
            text: qsTr("I have read it")
            variant: ActionButton.Variant.Quiet

            onClicked: card.dismiss()
        }
    }
}
