// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Casework

/// What the next working day needs, in its place.
TomorrowPage {
    id: page

    required property StaffRoutes routes

    headerEndInset: page.routes.endInset
    model: page.routes.tomorrowModel

    onOpenCalendar: page.routes.gone("week")
    onOpenSession: (sessionId, start) => {
        page.routes.wantedStart = start;
        page.routes.wantedSession = sessionId;
        page.routes.gone("week");
    }
}
