// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Casework

/// What needs a person, in its place.
NeedsYouPage {
    id: page

    required property StaffRoutes routes

    headerEndInset: page.routes.endInset
    model: page.routes.needsYouModel

    onOpenBooking: bookingId => {
        page.routes.wantedBooking = bookingId;
        page.routes.gone("week");
    }
}
