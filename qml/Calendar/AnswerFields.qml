// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What was understood of an answer, to be corrected and saved.
StartColumn {
    id: fields

    required property AgencyAnswerViewModel answer

    spacing: 12

    ChoiceChips {
        choices: fields.answer.answers
        label: qsTr("What they answer")
        names: "answer"
        width: parent.width

        onChosen: key => fields.answer.answer = key
    }

    TextInputField {
        label: qsTr("Their number")
        objectName: "answerAgencyNumber"
        text: fields.answer.agencyNumber
        width: parent.width

        onEdited: text => fields.answer.agencyNumber = text
    }

    TextInputField {
        label: qsTr("Interpreter")
        objectName: "answerInterpreter"
        text: fields.answer.interpreterName
        visible: fields.answer.answer === "confirmed"
        width: parent.width

        onEdited: text => fields.answer.interpreterName = text
    }

    TextInputField {
        inputMethodHints: Qt.ImhDialableCharactersOnly
        label: qsTr("Phone number to connect")
        objectName: "answerPhone"
        text: fields.answer.phone
        visible: fields.answer.answer === "confirmed"
        width: parent.width

        onEdited: text => fields.answer.phone = text
    }

    TextInputField {
        label: qsTr("Code")
        objectName: "answerCode"
        text: fields.answer.code
        visible: fields.answer.answer === "confirmed"
        width: parent.width

        onEdited: text => fields.answer.code = text
    }

    TextInputField {
        label: qsTr("Link")
        objectName: "answerLink"
        text: fields.answer.link
        visible: fields.answer.answer === "confirmed"
        width: parent.width

        onEdited: text => fields.answer.link = text
    }

    BodyText {
        color: Theme.saffronInk
        objectName: "answerMissing"
        text: fields.answer.missing
        visible: text.length > 0
        width: parent.width
    }

    ActionButton {
        enabled: fields.answer.canSave
        objectName: "saveAnswer"
        pictogram: "check"
        reason: qsTr("Choose what they answer")
        text: qsTr("Save the answer")

        onClicked: fields.answer.save()
    }
}
