// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// One visit of tomorrow: when, what, where, with whom, and a tick for each thing it needs.
Card {
    id: card

    required property visit plan
    required property int number

    signal opened

    Accessible.name: Theme.joined([card.plan.time, card.plan.title, card.plan.who], qsTr(", ", "between the parts of a list"))
    Accessible.role: Accessible.Grouping
    objectName: "visitCard_" + card.number
    tone: card.plan.gaps > 0 ? "attention" : "plain"

    Item {
        id: head

        readonly property bool stacked: width < 520 * Theme.textScale

        implicitHeight: head.stacked ? Math.max(picture.height, words.height) + open.height + 8 : Math.max(picture.height, words.height, open.height)
        width: parent ? parent.width : 0

        AreaPictogram {
            id: picture

            anchors.left: parent.left
            area: card.plan.area
            size: 48 * Math.min(Theme.textScale, 1.4)
        }

        StartColumn {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 14
            anchors.right: head.stacked ? parent.right : open.left
            anchors.rightMargin: head.stacked ? 0 : 12

            HeadingText {
                level: 3
                text: card.plan.title
                width: parent.width
            }

            SecondaryText {
                font.pixelSize: Theme.sizeBody
                text: Theme.inPageDirection(Theme.joined([card.plan.time, card.plan.who, card.plan.place.length > 0 ? Theme.isolated(card.plan.place) : ""], " · "), Theme.mirrored)
                width: parent.width
            }
        }

        ActionButton {
            id: open

            Accessible.description: card.plan.title
            anchors.right: parent.right
            objectName: "visitOpen_" + card.number
            text: card.plan.gaps > 0 ? qsTr("Fill the gap") : qsTr("Open")
            variant: card.plan.gaps > 0 ? ActionButton.Variant.Primary : ActionButton.Variant.Outlined
            y: head.stacked ? head.height - height : 0

            onClicked: card.opened()
        }
    }

    Flow {
        id: ticks

        readonly property int columns: Theme.textScale > 1.5 ? 1 : Math.max(1, Math.min(3, Math.floor((width + spacing) / 260)))
        readonly property real cell: (width - (columns - 1) * spacing) / columns

        spacing: 16
        width: parent ? parent.width : 0

        Repeater {
            model: card.plan.preparations

            PreparationTick {
                required property preparation modelData

                thing: modelData
                width: ticks.cell
            }
        }
    }
}
