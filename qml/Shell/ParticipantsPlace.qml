// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Casework

/// The participants in their place.
ParticipantsPage {
    id: page

    required property StaffRoutes routes

    headerEndInset: page.routes.endInset

    onHistoryAsked: participantId => page.routes.tellHistory("participant", participantId)

    model: ParticipantsViewModel {
        session: page.routes.session
    }
}
