// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// Two values for one thing: the one that applies now, and the one kept beside it. One tap keeps or swaps.
Card {
    id: card

    required property openMatter matter
    required property int number

    signal keep
    signal swap

    Accessible.name: card.matter.title
    Accessible.role: Accessible.Grouping
    objectName: "conflictCard_" + card.number
    tone: "attention"

    Item {
        implicitHeight: Math.max(face.height, words.height)
        width: parent.width

        PersonFace {
            id: face

            anchors.left: parent.left
            height: 48
            variant: card.matter.face
            width: 48
        }

        StartColumn {
            id: words

            anchors.left: face.right
            anchors.leftMargin: 14
            anchors.right: parent.right

            HeadingText {
                level: 3
                text: card.matter.title
                width: parent.width
            }

            SecondaryText {
                font.pixelSize: Theme.sizeBody
                text: card.matter.explanation
                width: parent.width
            }
        }
    }

    Flow {
        id: values

        readonly property bool beside: width > 560 && Theme.textScale < 1.6
        readonly property real half: beside ? (width - spacing) / 2 : width

        spacing: 16
        width: parent.width

        ConflictValue {
            actionName: "conflictKeep_" + card.number
            actionPictogram: "check"
            actionText: qsTr("Keep")
            by: card.matter.keptBy
            heading: qsTr("Applies now")
            pictogram: "check-circle"
            value: card.matter.keptValue
            when: card.matter.keptWhen
            width: values.half

            onChosen: card.keep()
        }

        ConflictValue {
            actionName: "conflictSwap_" + card.number
            actionPictogram: "swap-horizontal"
            actionText: qsTr("Change to this")
            by: card.matter.otherBy
            heading: qsTr("Kept beside it")
            other: true
            pictogram: "history"
            value: card.matter.otherValue
            when: card.matter.otherWhen
            width: values.half

            onChosen: card.swap()
        }
    }
}
