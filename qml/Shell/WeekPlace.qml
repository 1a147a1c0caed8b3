// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Calendar

/// The staff's calendar in its place.
WeekPage {
    id: page

    required property StaffRoutes routes

    function openWantedSession() {
        if (page.routes.wantedSession.length === 0)
            return;
        page.model.openSession(page.routes.wantedSession, page.routes.wantedStart);
        page.routes.wantedSession = "";
    }

    function openWanted() {
        if (page.routes.wantedBooking.length === 0)
            return;
        page.model.openBooking(page.routes.wantedBooking);
        page.routes.wantedBooking = "";
    }

    endInset: page.routes.endInset

    onHistoryAsked: sessionId => page.routes.tellHistory("session", sessionId)

    model: WeekViewModel {
        session: page.routes.session
    }

    Component.onCompleted: {
        page.openWanted();
        page.openWantedSession();
    }

    Connections {
        function onWantedBookingChanged() {
            page.openWanted();
        }

        function onWantedSessionChanged() {
            page.openWantedSession();
        }

        target: page.routes
    }
}
