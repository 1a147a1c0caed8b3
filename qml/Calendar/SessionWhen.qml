// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Date, start and length; each says what is wrong with it.
Column {
    id: when

    required property SessionEditor editor
    readonly property int across: when.width < 480 * Theme.textScale ? 1 : 3
    readonly property real fieldWidth: (when.width - (when.across - 1) * 12) / when.across

    spacing: 8

    Grid {
        columnSpacing: 12
        columns: when.across
        rowSpacing: 12
        width: parent.width

        TextInputField {
            error: when.editor.dateProblem
            inputMethodHints: Qt.ImhDate
            label: qsTr("Date")
            objectName: "sessionDate"
            pictogram: "calendar"
            text: when.editor.date
            width: when.fieldWidth

            onEdited: text => when.editor.date = text
        }

        TextInputField {
            error: when.editor.startProblem
            inputMethodHints: Qt.ImhTime
            label: qsTr("Start")
            objectName: "sessionStart"
            pictogram: "clock"
            text: when.editor.start
            width: when.fieldWidth

            onEdited: text => when.editor.start = text
        }

        TextInputField {
            error: when.editor.durationProblem
            inputMethodHints: Qt.ImhDigitsOnly
            label: qsTr("Minutes")
            objectName: "sessionDuration"
            pictogram: "timer-sand"
            text: when.editor.duration
            width: when.fieldWidth

            onEdited: text => when.editor.duration = text
        }
    }

    Flow {
        spacing: 8
        width: parent.width

        Repeater {
            model: [30, 45, 60, 90, 120]

            ChoiceChip {
                id: length

                required property int modelData

                chosen: when.editor.duration === String(length.modelData)
                objectName: "duration-" + length.modelData
                text: qsTr("%n minutes", "", length.modelData)

                onClicked: when.editor.duration = String(length.modelData)
            }
        }
    }
}
