// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Somebody left the tablet: what was begun is kept behind this until the same person's code is given.
Rectangle {
    id: page

    required property SignIn model
    required property bool participant

    signal signOut

    Accessible.name: qsTr("Locked")
    Accessible.role: Accessible.Pane
    color: Theme.ground
    objectName: "lockPage"

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * column.y

        Column {
            id: column

            spacing: 24
            width: Math.min(parent.width - 2 * Theme.marginStaff, 520)
            x: (parent.width - width) / 2
            y: 48

            HeadingText {
                level: 1
                text: qsTr("Locked")
                width: parent.width
            }

            BodyText {
                text: qsTr("What you began is kept, and what you saved is still being sent.")
                width: parent.width
            }

            PictureSignIn {
                model: page.model
                visible: page.participant
                width: parent.width
            }

            TextInputField {
                id: pin

                echoMode: TextInput.Password
                input.objectName: "unlockPin"
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                label: qsTr("Your PIN")
                objectName: "unlockPinField"
                visible: !page.participant
                width: parent.width

                onAccepted: unlock.tryIt()
            }

            ActionButton {
                id: unlock

                function tryIt() {
                    if (!unlock.enabled)
                        return;
                    page.model.unlockWithPin(pin.text);
                    pin.text = "";
                }

                enabled: !page.model.busy && page.model.waitSeconds === 0 && pin.text.length > 0
                objectName: "unlockButton"
                text: qsTr("Unlock")
                visible: !page.participant

                onClicked: unlock.tryIt()
            }

            SignInProblem {
                model: page.model
                visible: !page.participant && (page.model.busy || page.model.wrongCode || page.model.waitSeconds > 0)
                width: parent.width
            }

            ActionButton {
                objectName: "lockedSignOut"
                pictogram: "logout"
                text: qsTr("Sign out")
                variant: ActionButton.Variant.Quiet

                onClicked: page.signOut()
            }
        }
    }
}
