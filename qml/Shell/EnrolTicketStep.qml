// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The first step: the code from the project.
Card {
    id: step

    required property Enrolment model
    required property bool mayGoBack

    signal back

    large: true

    HeadingText {
        text: qsTr("Join your project")
        width: parent ? parent.width : 0
    }

    BodyText {
        text: qsTr("You get an enrolment code from your project. It works once.")
        width: parent ? parent.width : 0
    }

    TextInputField {
        id: ticket

        error: step.model.objection
        input.objectName: "enrolCode"
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        label: qsTr("Enrolment code")
        objectName: "enrolCodeField"
        pictogram: "qrcode-scan"
        width: parent ? parent.width : 0

        onAccepted: step.model.useTicket(ticket.text)
    }

    ActionButton {
        enabled: !step.model.busy && ticket.text.length > 0
        objectName: "enrolButton"
        text: step.model.busy ? qsTr("Asking the project …") : qsTr("Continue")

        onClicked: step.model.useTicket(ticket.text)
    }

    ActionButton {
        objectName: "enrolBack"
        pictogram: "arrow-start"
        text: qsTr("Back to sign-in")
        variant: ActionButton.Variant.Quiet
        visible: step.mayGoBack

        onClicked: step.back()
    }
}
