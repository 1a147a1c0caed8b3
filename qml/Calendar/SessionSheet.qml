// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// A session: what, when, with whom, where, and the interpreter.
SideSheet {
    id: sheet

    required property SessionEditor editor
    readonly property bool asked: sheet.editor.bookingState.length > 0

    area: sheet.editor.area
    objectName: "sessionSheet"
    subtitle: sheet.editor.whenText
    title: sheet.editor.isNew ? qsTr("New session") : sheet.editor.title

    signal historyAsked(string sessionId)
    signal rollCallAsked

    headerItems: [
        StatePill {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            booking: sheet.editor.cancelled ? "cancelled" : sheet.editor.bookingState
            visible: booking.length > 0
        },
        IconButton {
            objectName: "sessionHistory"
            pictogram: "history"
            text: qsTr("History")
            visible: !sheet.editor.isNew

            onClicked: sheet.historyAsked(sheet.editor.sessionId)
        }
    ]

    footerItems: [
        ActionButton {
            objectName: "saveSession"
            pictogram: "check"
            text: qsTr("Save")

            onClicked: sheet.editor.save(false)
        },
        ActionButton {
            objectName: "bookInterpreter"
            pictogram: "translate"
            text: sheet.asked ? qsTr("The interpreter") : qsTr("Book interpreter")
            variant: ActionButton.Variant.Outlined

            onClicked: sheet.editor.save(true)
        },
        ActionButton {
            objectName: "callRoll"
            pictogram: "account-check"
            text: qsTr("Roll call")
            variant: ActionButton.Variant.Outlined
            visible: !sheet.editor.isNew && !sheet.editor.cancelled

            onClicked: sheet.rollCallAsked()
        },
        ActionButton {
            objectName: "cancelSession"
            pictogram: "calendar-remove"
            text: qsTr("Cancel the session")
            variant: ActionButton.Variant.Danger
            visible: !sheet.editor.isNew && !sheet.editor.cancelled

            onClicked: sheet.editor.cancelSession()
        }
    ]

    ProblemNote {
        text: sheet.editor.problem
        width: parent.width
    }

    SessionWhat {
        editor: sheet.editor
        width: parent.width
    }

    SessionWhen {
        editor: sheet.editor
        width: parent.width
    }

    SessionRepeat {
        repeat: sheet.editor.repeat
        width: parent.width
    }

    SessionClashes {
        clashes: sheet.editor.clashes
        width: parent.width

        onStartChosen: start => sheet.editor.chooseStart(start)
    }

    SessionPeople {
        editor: sheet.editor
        width: parent.width
    }

    ChoiceChips {
        choices: sheet.editor.places
        few: 4
        label: qsTr("Place")
        names: "place"
        objectName: "sessionPlace"
        pictogram: "map-marker"
        width: parent.width

        onChosen: key => sheet.editor.choosePlace(key)
    }

    ChoiceChips {
        choices: sheet.editor.leaders
        few: 3
        label: qsTr("Led by")
        names: "leader"
        objectName: "sessionLeaders"
        width: parent.width

        onChosen: key => sheet.editor.toggleLeader(key)
    }
}
