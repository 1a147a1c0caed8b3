// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Participant

/// The participant's day in its place.
TodayPage {
    id: page

    required property ParticipantRoutes routes

    headerEndInset: page.routes.endInset
    voice: page.routes.voice

    model: TodayViewModel {
        session: page.routes.session
    }
}
