// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// The week as a whole: the pool's interpreters for all bookings at once, before and after, taken whole, in part or not.
SideSheet {
    id: sheet

    required property WeekAssignmentViewModel assignment

    objectName: "weekAssignmentSheet"
    subtitle: sheet.assignment.qualityText
    title: qsTr("Interpreters for the whole week")

    footerItems: [
        ActionButton {
            enabled: sheet.assignment.acceptedCount > 0 && !sheet.assignment.busy
            objectName: "takeWeek"
            pictogram: "timer-sand"
            text: qsTr("Ask for %n", "", sheet.assignment.acceptedCount)
            visible: sheet.assignment.changeCount > 0

            onClicked: sheet.assignment.take()
        },
        ActionButton {
            objectName: "acceptAll"
            text: qsTr("Choose all")
            variant: ActionButton.Variant.Outlined
            visible: sheet.assignment.acceptedCount < sheet.assignment.changeCount

            onClicked: sheet.assignment.acceptAll()
        },
        ActionButton {
            objectName: "acceptNone"
            text: qsTr("Choose none")
            variant: ActionButton.Variant.Outlined
            visible: sheet.assignment.acceptedCount > 0

            onClicked: sheet.assignment.acceptNone()
        }
    ]

    onClosed: sheet.assignment.close()

    ProblemNote {
        text: sheet.assignment.problem
        width: parent.width
    }

    ProgressLine {
        indeterminate: true
        text: qsTr("Looking for a plan")
        visible: sheet.assignment.busy
        width: parent.width
    }

    EmptyState {
        pictogram: "check-circle"
        text: qsTr("There is no booking of the own pool this week.")
        title: qsTr("Nothing to plan")
        visible: !sheet.assignment.busy && sheet.assignment.total === 0 && sheet.assignment.problem.length === 0
        width: parent.width
    }

    Flow {
        spacing: 28
        visible: sheet.assignment.total > 0
        width: parent.width

        WeekAssignmentFigure {
            after: String(sheet.assignment.unservedAfter)
            before: String(sheet.assignment.unservedBefore)
            better: sheet.assignment.unservedAfter < sheet.assignment.unservedBefore
            label: qsTr("Without interpreter")
        }

        WeekAssignmentFigure {
            after: sheet.assignment.travelAfter
            before: sheet.assignment.travelBefore
            label: qsTr("Travel, hours")
            visible: sheet.assignment.travelKnown
        }

        WeekAssignmentFigure {
            after: String(sheet.assignment.newFacesAfter)
            before: String(sheet.assignment.newFacesBefore)
            better: sheet.assignment.newFacesAfter < sheet.assignment.newFacesBefore
            label: qsTr("Another than before")
        }
    }

    ChoiceChips {
        choices: sheet.assignment.interpreters
        few: 4
        label: qsTr("Who is ill")
        names: "ill"
        objectName: "illInterpreters"
        visible: sheet.assignment.total > 0
        width: parent.width

        onChosen: key => sheet.assignment.toggleIll(key)
    }

    Repeater {
        model: sheet.assignment.rows

        WeekAssignmentCard {
            width: parent ? parent.width : 0

            onToggled: sheet.assignment.toggle(bookingId)
        }
    }
}
