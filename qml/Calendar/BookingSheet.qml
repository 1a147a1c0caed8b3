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
    /// The whole list although something stands or was refused.
    property bool searching: false

    area: sheet.booking.area
    objectName: "bookingSheet"
    subtitle: (sheet.refused || sheet.standing ? "" : sheet.booking.title + " · ") + sheet.booking.subtitle
    title: sheet.refused || sheet.standing ? sheet.booking.title : qsTr("Book interpreter")

    footerItems: [
        ActionButton {
            objectName: "otherInterpreters"
            pictogram: "magnify"
            text: sheet.refused ? qsTr("Search among all interpreters") : qsTr("Choose another interpreter")
            variant: ActionButton.Variant.Quiet
            visible: (sheet.refused || sheet.standing) && !sheet.searching

            onClicked: sheet.searching = true
        },
        ActionButton {
            objectName: "withoutInterpreter"
            text: qsTr("Without interpreter")
            variant: ActionButton.Variant.Quiet
            visible: sheet.refused || sheet.standing

            onClicked: sheet.booking.withoutInterpreter()
        }
    ]

    onAboutToShow: sheet.searching = false
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

    BookingAlternatives {
        booking: sheet.booking
        visible: sheet.refused
        width: parent.width
    }

    BookingChoice {
        booking: sheet.booking
        visible: !sheet.refused && !sheet.standing || sheet.searching
        width: parent.width

        onBooked: sheet.searching = false
    }
}
