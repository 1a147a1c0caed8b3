// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Participant

/// The participant's places, and the one voice that they share.
Routes {
    id: routes

    readonly property VoicePlayer voice: player

    VoicePlayer {
        id: player

        session: routes.session
    }

    KeptPage {
        file: "TodayPlace.qml"
        key: "today"
        place: routes.place
        routes: routes
    }

    KeptPage {
        file: "PlanPlace.qml"
        key: "plan"
        place: routes.place
        routes: routes
    }
}
