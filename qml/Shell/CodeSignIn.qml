// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Signing in by name and PIN or by card, and the way in for somebody new.
Column {
    id: ways

    required property SignIn model
    required property Tablet tablet
    readonly property bool open: !ways.model.busy && ways.model.waitSeconds === 0

    signal enrol

    spacing: 24

    Card {
        large: true
        width: parent.width

        HeadingText {
            level: 3
            text: qsTr("Staff: name and PIN")
            width: parent ? parent.width : 0
        }

        TextInputField {
            id: name

            input.objectName: "staffName"
            label: qsTr("Your name")
            objectName: "staffNameField"
            text: ways.tablet.settings.personal && ways.tablet.staffNames.length === 1 ? ways.tablet.staffNames[0] : ""
            width: parent ? parent.width : 0

            onAccepted: pin.takeFocus()
        }

        TextInputField {
            id: pin

            echoMode: TextInput.Password
            input.objectName: "staffPin"
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            label: qsTr("Your PIN")
            objectName: "staffPinField"
            width: parent ? parent.width : 0

            onAccepted: signIn.tryIt()
        }

        ActionButton {
            id: signIn

            function tryIt() {
                if (!signIn.enabled)
                    return;
                ways.model.withPin(name.text, pin.text);
                pin.text = "";
            }

            enabled: ways.open && name.text.length > 0 && pin.text.length > 0
            objectName: "signInButton"
            pictogram: "login"
            text: qsTr("Sign in")

            onClicked: signIn.tryIt()
        }
    }

    Card {
        large: true
        width: parent.width

        HeadingText {
            level: 3
            text: qsTr("Card")
            width: parent ? parent.width : 0
        }

        TextInputField {
            id: cardText

            helper: qsTr("Scan it, or write the letters and digits that stand on it.")
            input.objectName: "cardField"
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            label: qsTr("Your card's text")
            objectName: "cardTextField"
            pictogram: "account-card-details"
            width: parent ? parent.width : 0

            onAccepted: useCard.tryIt()
        }

        ActionButton {
            id: useCard

            function tryIt() {
                if (!useCard.enabled)
                    return;
                ways.model.withCard(cardText.text);
                cardText.text = "";
            }

            enabled: ways.open && cardText.text.length > 0
            objectName: "cardButton"
            text: qsTr("Use the card")
            variant: ActionButton.Variant.Outlined

            onClicked: useCard.tryIt()
        }
    }

    ActionButton {
        objectName: "newHereButton"
        pictogram: "account-plus"
        text: qsTr("New on this tablet")
        variant: ActionButton.Variant.Quiet

        onClicked: ways.enrol()
    }

    SecondaryText {
        objectName: "secretPlace"
        text: ways.tablet.secretInKeychain ? qsTr("The tablet's secret is kept in the system's keychain.") : qsTr("The tablet's secret is kept in a file that only this user of the tablet can read.")
        width: parent.width
    }
}
