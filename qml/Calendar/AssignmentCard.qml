// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// On the day: who calls whom with number and code, who has not come, and what the assignment came to.
Card {
    id: card

    required property AssignmentViewModel assignment
    property bool missing: false
    property bool signing: false

    objectName: "assignmentCard"
    tone: "chosen"

    HeadingText {
        level: 3
        text: card.assignment.meetingText
        width: parent.width
    }

    BodyText {
        font.bold: true
        text: card.assignment.whenText
        width: parent.width
    }

    OrderFact {
        label: qsTr("Phone number to connect")
        objectName: "meetingPhone"
        text: card.assignment.phone
        width: parent.width
    }

    OrderFact {
        label: qsTr("Code")
        objectName: "meetingCode"
        text: card.assignment.code
        width: parent.width
    }

    OrderFact {
        label: qsTr("Link")
        text: card.assignment.link
        width: parent.width
    }

    BodyText {
        objectName: "assignmentResult"
        text: card.assignment.resultText
        visible: text.length > 0
        width: parent.width
    }

    Flow {
        spacing: 8
        visible: card.assignment.open && !card.signing
        width: parent.width

        ActionButton {
            objectName: "signRequisition"
            pictogram: "pencil"
            text: qsTr("It is over: sign")
            visible: !card.missing

            onClicked: card.signing = true
        }

        ActionButton {
            objectName: "hasNotCome"
            pictogram: "account-remove"
            text: qsTr("Hasn't come")
            variant: ActionButton.Variant.Outlined

            onClicked: card.missing = !card.missing
        }
    }

    Flow {
        spacing: 8
        visible: card.assignment.open && card.missing
        width: parent.width

        ActionButton {
            objectName: "absent-interpreter"
            text: qsTr("The interpreter")
            variant: ActionButton.Variant.Danger

            onClicked: card.assignment.hasNotCome("interpreter")
        }

        ActionButton {
            objectName: "absent-participant"
            text: qsTr("The participant")
            variant: ActionButton.Variant.Danger

            onClicked: card.assignment.hasNotCome("participant")
        }

        ActionButton {
            objectName: "absent-staff"
            text: qsTr("Somebody of us")
            variant: ActionButton.Variant.Danger

            onClicked: card.assignment.hasNotCome("staff")
        }
    }

    ActionButton {
        objectName: "reviewRequisition"
        pictogram: "check"
        text: qsTr("I have looked it through")
        variant: ActionButton.Variant.Outlined
        visible: card.assignment.reviewable

        onClicked: card.assignment.review()
    }

    RequisitionForm {
        assignment: card.assignment
        visible: card.assignment.open && card.signing
        width: parent.width
    }

    Timer {
        interval: 30000
        repeat: true
        running: card.visible

        onTriggered: card.assignment.refresh()
    }
}
