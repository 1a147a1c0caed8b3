// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Casework
import Samsprak.Controls

/// What needs a person, in its place; beside it, where there is room, what is not sent yet.
FocusScope {
    id: place

    required property StaffRoutes routes
    readonly property bool beside: place.width >= 1040 && Theme.textScale < 1.5

    NeedsYouPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: place.beside ? panel.left : parent.right
        anchors.top: parent.top
        headerEndInset: place.beside ? 0 : place.routes.endInset
        model: place.routes.needsYouModel

        onOpenBooking: bookingId => {
            place.routes.wantedBooking = bookingId;
            place.routes.gone("week");
        }
        onOpenCalendar: place.routes.gone("week")
    }

    ScrollArea {
        id: panel

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.topBar + 13
        contentHeight: cards.height + Theme.marginStaff
        visible: place.beside
        width: place.beside ? 400 + Theme.marginStaff : 0

        StartColumn {
            id: cards

            spacing: 16
            width: 400
            x: Theme.mirrored ? Theme.marginStaff : 0

            SyncStateCard {
                model: place.routes.sync
                width: cards.width
            }

            SyncUnsentCard {
                model: place.routes.sync
                width: cards.width
            }
        }
    }
}
