// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What cancelling an order costs, said before the tap that does it.
Card {
    id: card

    required property CancellationViewModel cancellation

    signal kept

    objectName: "cancellationCost"
    tone: card.cancellation.costs ? "attention" : "plain"

    HeadingText {
        level: 4
        objectName: "cancellationCostText"
        text: card.cancellation.costText
        width: parent.width
    }

    BodyText {
        font.bold: true
        text: card.cancellation.freeText
        visible: text.length > 0
        width: parent.width
    }

    Repeater {
        model: card.cancellation.lines

        SecondaryText {
            required property string modelData

            color: Theme.ink
            text: modelData
            width: parent ? parent.width : 0
        }
    }

    SecondaryText {
        text: card.cancellation.sourceText
        visible: text.length > 0
        width: parent.width
    }

    TextInputField {
        helper: qsTr("Goes to the agency. Never a participant's name.")
        label: qsTr("Reason")
        objectName: "cancellationReason"
        text: card.cancellation.reason
        width: parent.width

        onEdited: text => card.cancellation.reason = text
    }

    ProblemNote {
        objectName: "cancellationProblem"
        text: card.cancellation.problem
        width: parent.width
    }

    Flow {
        spacing: 8
        width: parent.width

        ActionButton {
            objectName: "confirmCancellation"
            pictogram: "calendar-remove"
            text: card.cancellation.costs ? qsTr("Cancel at this cost") : qsTr("Cancel the order")
            variant: ActionButton.Variant.Danger

            onClicked: card.cancellation.cancel()
        }

        ActionButton {
            objectName: "keepOrder"
            text: qsTr("Keep the order")
            variant: ActionButton.Variant.Quiet

            onClicked: card.kept()
        }
    }
}
