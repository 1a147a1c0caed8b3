// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// What the server could not do: why, what is kept, and the way to the free choices.
Card {
    id: card

    required property openMatter matter
    required property int number

    signal show
    signal dismiss

    Accessible.name: card.matter.title
    Accessible.role: Accessible.Grouping
    objectName: "refusalCard_" + card.number
    tone: "danger"

    Item {
        implicitHeight: Math.max(mark.height, words.height)
        width: parent.width

        BookingStateMark {
            id: mark

            anchors.left: parent.left
            booking: "refused"
        }

        StartColumn {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            spacing: 4

            HeadingText {
                level: 4
                text: card.matter.title
                width: parent.width
            }

            BodyText {
                text: card.matter.explanation
                width: parent.width
            }
        }
    }

    Flow {
        spacing: 12
        width: parent.width

        ActionButton {
            objectName: "refusalShow_" + card.number
            text: qsTr("See %n free choice(s)", "", card.matter.alternatives)
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
