// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// An interpreter for a session: what is asked for, who fits and why, and what became of it.
SideSheet {
    id: sheet

    required property BookingViewModel booking
    readonly property bool refused: sheet.booking.state === "refused"
    readonly property bool standing: sheet.booking.state.length > 0 && !sheet.refused
    readonly property bool withAgency: sheet.booking.order.standing
    /// The whole list although something stands or was refused.
    property bool searching: false
    /// What is being done about an agency's order: "answer", "cancel" or nothing.
    property string step: ""

    area: sheet.booking.area
    objectName: "bookingSheet"
    subtitle: (sheet.refused || sheet.standing ? "" : sheet.booking.title + " · ") + sheet.booking.subtitle
    title: sheet.refused || sheet.standing ? sheet.booking.title : qsTr("Book interpreter")

    footerItems: [
        ActionButton {
            objectName: "writeAnswer"
            pictogram: "pencil"
            text: qsTr("Write down the answer")
            visible: sheet.booking.order.waiting && sheet.step.length === 0

            onClicked: sheet.step = "answer"
        },
        ActionButton {
            objectName: "otherInterpreters"
            pictogram: "magnify"
            text: sheet.refused ? qsTr("Search among all interpreters") : qsTr("Choose another interpreter")
            variant: ActionButton.Variant.Quiet
            visible: (sheet.refused || sheet.standing && !sheet.withAgency) && !sheet.searching

            onClicked: sheet.searching = true
        },
        ActionButton {
            objectName: "withoutInterpreter"
            text: qsTr("Without interpreter")
            variant: ActionButton.Variant.Quiet
            visible: (sheet.refused || sheet.standing) && sheet.step.length === 0

            onClicked: {
                if (sheet.booking.cancellation.needed) {
                    sheet.booking.cancellation.refresh();
                    sheet.step = "cancel";
                } else {
                    sheet.booking.withoutInterpreter();
                }
            }
        }
    ]

    onAboutToShow: {
        sheet.searching = false;
        sheet.step = "";
    }
    onClosed: sheet.booking.close()

    ProblemNote {
        text: sheet.booking.problem
        width: parent.width
    }

    BookingBanner {
        booking: sheet.booking
        visible: sheet.refused || sheet.standing
        width: parent.width
    }

    AssignmentCard {
        assignment: sheet.booking.assignment
        visible: sheet.booking.assignment.due && sheet.step.length === 0
        width: parent.width
    }

    CancellationCard {
        cancellation: sheet.booking.cancellation
        visible: sheet.step === "cancel" && sheet.booking.cancellation.needed
        width: parent.width

        onKept: sheet.step = ""
    }

    AgencyAnswerForm {
        answer: sheet.booking.answer
        visible: sheet.step === "answer" && sheet.booking.order.waiting
        width: parent.width
    }

    AgencyOrderCard {
        order: sheet.booking.order
        visible: sheet.withAgency && !sheet.refused && sheet.step.length === 0
        width: parent.width
    }

    AgencyOffer {
        order: sheet.booking.order
        visible: sheet.booking.order.offered && (sheet.refused || sheet.withAgency)
        width: parent.width
    }

    BookingAlternatives {
        booking: sheet.booking
        visible: sheet.refused && !sheet.withAgency
        width: parent.width
    }

    BookingChoice {
        booking: sheet.booking
        visible: !sheet.refused && !sheet.standing || sheet.searching
        width: parent.width

        onBooked: sheet.searching = false
    }

    AgencyOffer {
        order: sheet.booking.order
        visible: sheet.booking.order.offered && !sheet.refused && !sheet.withAgency
        width: parent.width
    }

    Connections {
        function onSaved() {
            sheet.step = "";
        }

        target: sheet.booking.answer
    }

    Connections {
        function onChanged() {
            if (sheet.step === "cancel" && !sheet.booking.cancellation.needed)
                sheet.step = "";
        }

        target: sheet.booking.cancellation
    }
}
