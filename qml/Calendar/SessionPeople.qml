// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Who takes part: groups in one tap, participants by name or language.
Column {
    id: people

    required property SessionEditor editor

    spacing: 8

    SectionLabel {
        text: people.editor.chosen.total > 0 ? qsTr("%n participant(s)", "", people.editor.chosen.total) : qsTr("Participants")
        width: parent.width
    }

    Flow {
        spacing: 8
        visible: people.editor.chosen.total > 0
        width: parent.width

        Repeater {
            model: people.editor.chosen

            Tag {
                id: tag

                required property string participantId
                required property string name
                required property string languageWord

                Accessible.name: tag.text
                objectName: "participant-" + tag.participantId
                pictogram: "account"
                removable: true
                text: tag.name + " · " + tag.languageWord
                tone: "filled"

                onRemoved: people.editor.toggleParticipant(tag.participantId)
            }
        }
    }

    SecondaryText {
        text: qsTr("%n more take part whom you can't see.", "", people.editor.hiddenParticipants)
        visible: people.editor.hiddenParticipants > 0
        width: parent.width
    }

    SearchField {
        id: search

        objectName: "addParticipant"
        placeholder: qsTr("Add a participant: name or language")
        width: parent.width

        onEdited: text => people.editor.found.filter = text

        Connections {
            function onLoaded() {
                search.text = "";
            }

            target: people.editor
        }
    }

    Flow {
        spacing: 8
        visible: search.text.length > 0
        width: parent.width

        Repeater {
            model: people.editor.found

            ChoiceChip {
                id: hit

                required property int index
                required property string participantId
                required property string name
                required property string languageWord
                required face

                note: hit.languageWord
                objectName: "participant-" + hit.participantId
                text: hit.name
                visible: hit.index < 8

                onClicked: {
                    people.editor.toggleParticipant(hit.participantId);
                    search.text = "";
                    people.editor.found.filter = "";
                }
            }
        }

        SecondaryText {
            text: qsTr("Nobody has that name or language.")
            visible: people.editor.found.count === 0
        }
    }

    ChoiceChips {
        choices: people.editor.groups
        few: 6
        label: qsTr("Groups")
        names: "addGroup"
        pictogram: "account-multiple"
        width: parent.width

        onChosen: key => people.editor.toggleGroup(key)
    }
}
