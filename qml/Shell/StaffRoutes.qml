// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Casework
import Samsprak.Controls

/// The staff's places.
Routes {
    id: routes

    readonly property NeedsYouViewModel needsYouModel: matters
    /// The booking that the calendar shall open when it is there; empty when none is asked for.
    property string wantedBooking: ""

    /// The session that the calendar shall open when it is there, with its local start.
    property string wantedSession: ""
    property string wantedStart: ""
    readonly property TomorrowViewModel tomorrowModel: preparations
    /// Gaps of tomorrow, once it is time to say so.
    readonly property int gaps: preparations.announced ? preparations.gaps : 0

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

    TomorrowViewModel {
        id: preparations

        session: routes.session
    }

    KeptPage {
        file: "TomorrowPlace.qml"
        key: "tomorrow"
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

    /// Shows who changed a record; `kind` as HistoryViewModel takes it.
    function tellHistory(kind: string, id: string) {
        past.open(kind, id);
        historySheet.open();
    }

    HistoryViewModel {
        id: past

        session: routes.session
    }

    HistorySheet {
        id: historySheet

        model: past
    }

    GapNotice {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginStaff
        anchors.horizontalCenter: parent.horizontalCenter
        model: preparations
        width: Math.min(parent.width - 2 * Theme.marginStaff, 560)
        z: 1

        onShown: routes.gone("tomorrow")
    }
}
