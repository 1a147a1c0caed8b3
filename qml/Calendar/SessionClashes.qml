// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Who or what is needed elsewhere at that time, when it is free, and, where it matters, why it is held all the same.
Card {
    id: card

    required property SessionClashNotes clashes

    signal startChosen(string start)

    objectName: "sessionClashes"
    tone: "attention"
    visible: card.clashes.notes.count > 0

    SectionLabel {
        text: qsTr("Clashes at that time")
        width: parent.width
    }

    Repeater {
        model: card.clashes.notes

        Row {
            id: line

            required property string text

            Accessible.ignored: true
            spacing: 8
            width: parent ? parent.width : 0

            Pictogram {
                id: mark

                anchors.top: parent.top
                anchors.topMargin: 2
                colour: Theme.ink
                name: "alert-outline"
                size: 20
            }

            BodyText {
                text: line.text
                width: line.width - mark.width - 8
            }
        }
    }

    Flow {
        spacing: 8
        visible: card.clashes.freeStarts.count > 0
        width: parent.width

        BodyText {
            height: Theme.touch
            text: qsTr("Free for all:")
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: card.clashes.freeStarts

            ChoiceChip {
                id: start

                required property int index
                required property string key
                required text

                objectName: "freeStart-" + start.index
                pictogram: "clock"

                onClicked: card.startChosen(start.key)
            }
        }
    }

    TextInputField {
        error: card.clashes.reasonProblem
        helper: qsTr("Write no names: the whole unit sees it.")
        label: qsTr("Why it is held all the same")
        objectName: "clashReason"
        text: card.clashes.reason
        visible: card.clashes.needsReason
        width: parent.width

        onEdited: text => card.clashes.reason = text
    }
}
