// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Calendar

/// The staff's calendar in its place.
WeekPage {
    id: page

    required property StaffRoutes routes

    endInset: page.routes.endInset

    model: WeekViewModel {
        session: page.routes.session
    }
}
