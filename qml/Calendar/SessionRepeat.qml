// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// How the session repeats, on which weekdays, and until when.
Column {
    id: part

    required property RepeatEditor repeat

    spacing: 8

    ChoiceChips {
        choices: part.repeat.patterns
        label: qsTr("Repeats")
        names: "repeat"
        objectName: "sessionRepeat"
        width: parent.width

        onChosen: key => part.repeat.choosePattern(key)
    }

    ChoiceChips {
        choices: part.repeat.weekdays
        label: qsTr("On these days")
        names: "weekday"
        visible: part.repeat.weekly
        width: parent.width

        onChosen: key => part.repeat.toggleWeekday(key)
    }

    ChoiceChips {
        choices: part.repeat.ends
        label: qsTr("Ends")
        names: "end"
        visible: part.repeat.repeats && !part.repeat.hasOtherRule
        width: parent.width

        onChosen: key => part.repeat.chooseEnd(key)
    }

    TextInputField {
        error: part.repeat.endProblem
        helper: part.repeat.endHint
        inputMethodHints: Qt.ImhDate
        label: qsTr("Last day")
        objectName: "repeatUntil"
        pictogram: "calendar"
        text: part.repeat.until
        visible: part.repeat.repeats && !part.repeat.hasOtherRule && part.repeat.endsOnDate
        width: Math.min(parent.width, 360)

        onEdited: text => part.repeat.until = text
    }

    TextInputField {
        error: part.repeat.endProblem
        inputMethodHints: Qt.ImhDigitsOnly
        label: qsTr("Number of times")
        objectName: "repeatCount"
        text: part.repeat.count
        visible: part.repeat.repeats && !part.repeat.hasOtherRule && !part.repeat.endsOnDate
        width: Math.min(parent.width, 360)

        onEdited: text => part.repeat.count = text
    }

    Tag {
        objectName: "repeatSummary"
        pictogram: "calendar-clock"
        text: part.repeat.summary
        visible: part.repeat.summary.length > 0
        width: Math.min(implicitWidth, parent.width)
    }
}
