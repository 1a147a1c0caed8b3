// SPDX-License-Identifier: MPL-2.0
import QtQuick

/// The settings in their place.
SettingsPage {
    id: page

    required property Routes routes

    endInset: page.routes.endInset
    large: page.routes.session.isParticipant
    tablet: page.routes.tablet
}
