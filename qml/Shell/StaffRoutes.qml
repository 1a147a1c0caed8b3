// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Casework

/// The staff's places.
Routes {
    id: routes

    readonly property NeedsYouViewModel needsYouModel: matters
    /// The booking that the calendar shall open when it is there; empty when none is asked for.
    property string wantedBooking: ""

    needsYou: matters.count

    NeedsYouViewModel {
        id: matters

        session: routes.session
    }

    KeptPage {
        file: "WeekPlace.qml"
        key: "week"
        place: routes.place
        routes: routes
    }

    KeptPage {
        file: "ParticipantsPlace.qml"
        key: "participants"
        place: routes.place
        routes: routes
    }

    KeptPage {
        file: "NeedsYouPlace.qml"
        key: "needs-you"
        place: routes.place
        routes: routes
    }
}
