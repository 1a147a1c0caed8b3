// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Participant

/// The participant's plan in its place.
MyPlanPage {
    id: page

    required property ParticipantRoutes routes

    headerEndInset: page.routes.endInset
    voice: page.routes.voice

    model: MyPlanViewModel {
        session: page.routes.session
    }
}
