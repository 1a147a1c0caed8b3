// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Calendar

/// The staff's calendar in its place.
WeekPage {
    id: page

    required property StaffRoutes routes

    function openWanted() {
        if (page.routes.wantedBooking.length === 0)
            return;
        page.model.openBooking(page.routes.wantedBooking);
        page.routes.wantedBooking = "";
    }

    endInset: page.routes.endInset

    model: WeekViewModel {
        session: page.routes.session
    }

    Component.onCompleted: page.openWanted()

    Connections {
        function onWantedBookingChanged() {
            page.openWanted();
        }

        target: page.routes
    }
}
