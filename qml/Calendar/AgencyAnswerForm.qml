// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Writing down an agency's answer: paste it, see what was understood and what is uncertain, correct it, save.
StartColumn {
    id: form

    required property AgencyAnswerViewModel answer

    objectName: "answerForm"
    spacing: 12

    HeadingText {
        level: 4
        text: qsTr("Write down the answer")
        width: parent.width
    }

    PasteField {
        id: paste

        helper: qsTr("Paste their mail or message, or drop the mail or the CSV file here.")
        label: qsTr("What they wrote")
        objectName: "answerText"
        text: form.answer.text
        width: parent.width

        onDropped: file => form.answer.readFile(file)
        onEdited: text => form.answer.text = text
    }

    Flow {
        spacing: 8
        visible: !form.answer.understood
        width: parent.width

        ActionButton {
            enabled: form.answer.text.length > 0
            objectName: "readAnswer"
            pictogram: "magnify"
            reason: qsTr("Paste something first")
            text: qsTr("Read it")

            onClicked: form.answer.read()
        }

        ActionButton {
            objectName: "fillInAnswer"
            pictogram: "pencil"
            text: qsTr("Fill in by hand")
            variant: ActionButton.Variant.Outlined

            onClicked: form.answer.fillIn()
        }
    }

    ProblemNote {
        objectName: "answerProblem"
        text: form.answer.problem
        width: parent.width
    }

    Card {
        objectName: "uncertainParts"
        padding: 14
        spacing: 6
        tone: "attention"
        visible: form.answer.uncertain.length > 0
        width: parent.width

        SectionLabel {
            text: qsTr("Check this before you save")
            width: parent.width
        }

        Repeater {
            model: form.answer.uncertain

            BodyText {
                required property string modelData

                text: modelData
                width: parent ? parent.width : 0
            }
        }
    }

    AnswerFields {
        answer: form.answer
        visible: form.answer.understood
        width: parent.width
    }
}
