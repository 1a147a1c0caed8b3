// SPDX-License-Identifier: MPL-2.0
import QtQuick

/// The sync in full, in its place.
SyncPage {
    id: page

    required property Routes routes

    endInset: page.routes.endInset
    model: page.routes.sync
    needsYou: page.routes.needsYou

    onNeedsYouAsked: page.routes.gone("needs-you")
}
