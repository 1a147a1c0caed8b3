// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Title and area; a suggested title brings its area, its usual length and all languages.
Column {
    id: what

    required property SessionEditor editor

    spacing: 12

    TextInputField {
        error: what.editor.titleProblem
        helper: qsTr("A title from the list is shown to each participant in their own language.")
        label: qsTr("Title")
        objectName: "sessionTitle"
        text: what.editor.title
        width: parent.width

        onEdited: text => what.editor.title = text
    }

    Flow {
        spacing: 8
        width: parent.width

        Repeater {
            model: what.editor.titles

            ChoiceChip {
                id: suggestion

                required property int index
                required property string key
                required area
                required chosen
                required text

                objectName: "activityType-" + suggestion.key

                onClicked: what.editor.chooseTitle(suggestion.key)
            }
        }
    }

    ChoiceChips {
        choices: what.editor.areas
        label: qsTr("Area")
        names: "area"
        width: parent.width

        onChosen: key => what.editor.area = key
    }
}
