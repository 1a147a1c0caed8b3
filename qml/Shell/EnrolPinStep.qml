// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The second step for staff: a PIN.
Card {
    id: step

    required property Enrolment model

    function choose() {
        step.model.choosePin(pin.text, again.text);
    }

    large: true

    HeadingText {
        text: qsTr("Welcome, %1").arg(Theme.isolated(step.model.displayName))
        width: parent ? parent.width : 0
    }

    BodyText {
        text: qsTr("Choose a PIN for this tablet. You sign in with your name, as it stands above, and the PIN.")
        width: parent ? parent.width : 0
    }

    TextInputField {
        id: pin

        echoMode: TextInput.Password
        helper: qsTr("At least six digits")
        input.objectName: "newPin"
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        label: qsTr("PIN")
        objectName: "newPinField"
        width: parent ? parent.width : 0

        onAccepted: again.takeFocus()
    }

    TextInputField {
        id: again

        echoMode: TextInput.Password
        error: step.model.objection
        input.objectName: "newPinAgain"
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        label: qsTr("The same PIN again")
        objectName: "newPinAgainField"
        width: parent ? parent.width : 0

        onAccepted: step.choose()
    }

    ActionButton {
        enabled: !step.model.busy && pin.text.length > 0 && again.text.length > 0
        objectName: "choosePinButton"
        text: step.model.busy ? qsTr("Making your profile …") : qsTr("Use this PIN")

        onClicked: step.choose()
    }
}
