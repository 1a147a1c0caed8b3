// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// The chosen participant: who, which language, and the phone number that staff may correct.
SideSheet {
    id: sheet

    required property ParticipantsViewModel model

    signal historyAsked

    headerItems: IconButton {
        objectName: "participantHistory"
        pictogram: "history"
        text: qsTr("History")

        onClicked: sheet.historyAsked()
    }
    objectName: "participantSheet"
    subtitle: sheet.model.chosenLanguage
    title: sheet.model.chosenName

    onAboutToShow: {
        phone.text = sheet.model.chosenPhone;
        phone.error = "";
    }

    Connections {
        target: sheet.model

        function onFailed(sentence: string) {
            phone.error = sentence;
        }

        function onSaved() {
            sheet.close();
        }
    }

    PersonFace {
        height: 96
        variant: sheet.model.chosenFace
        width: 96
    }

    TextInputField {
        id: phone

        helper: qsTr("The number that the participant answers.")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        label: qsTr("Phone number")
        objectName: "participantPhone"
        pictogram: "phone"
        width: parent ? parent.width : 0

        onAccepted: sheet.model.savePhone(phone.text)
        onEdited: text => phone.error = ""
    }

    footerItems: [
        ActionButton {
            objectName: "participantSave"
            text: qsTr("Save")

            onClicked: sheet.model.savePhone(phone.text)
        },
        ActionButton {
            objectName: "participantCancel"
            text: qsTr("Leave as it was")
            variant: ActionButton.Variant.Quiet

            onClicked: sheet.close()
        }
    ]
}
