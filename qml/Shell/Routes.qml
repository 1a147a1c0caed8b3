// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The page of the chosen place. A page is made when it is first gone to and then kept.
Item {
    id: routes

    required property string place
    required property ProfileSession session
    required property SyncViewModel sync
    required property Tablet tablet
    property real endInset: 0
    readonly property StaffRoutes staff: staffLoader.item as StaffRoutes
    readonly property int needsYou: routes.staff ? routes.staff.needsYou : 0

    signal gone(string place)

    Loader {
        id: staffLoader

        active: !routes.session.isParticipant
        anchors.fill: parent

        sourceComponent: StaffRoutes {
            endInset: routes.endInset
            place: routes.place
            session: routes.session

            onGone: place => routes.gone(place)
        }
    }

    Loader {
        active: routes.session.isParticipant
        anchors.fill: parent

        sourceComponent: ParticipantRoutes {
            endInset: routes.endInset
            place: routes.place
            session: routes.session
        }
    }

    KeptPage {
        key: "sync"
        place: routes.place

        sourceComponent: SyncPage {
            endInset: routes.endInset
            model: routes.sync
        }
    }

    KeptPage {
        key: "settings"
        place: routes.place

        sourceComponent: SettingsPage {
            endInset: routes.endInset
            large: routes.session.isParticipant
            tablet: routes.tablet
        }
    }
}
