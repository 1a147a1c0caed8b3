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
    property int needsYou: 0

    signal gone(string place)

    Present {
        when: !routes.session.isParticipant

        StaffRoutes {
            anchors.fill: parent
            endInset: routes.endInset
            place: routes.place
            session: routes.session

            onGone: place => routes.gone(place)
            onNeedsYouChanged: routes.needsYou = needsYou
        }
    }

    Present {
        when: routes.session.isParticipant

        ParticipantRoutes {
            anchors.fill: parent
            endInset: routes.endInset
            place: routes.place
            session: routes.session
        }
    }

    KeptPage {
        key: "sync"
        place: routes.place

        SyncPage {
            anchors.fill: parent
            endInset: routes.endInset
            model: routes.sync
        }
    }

    KeptPage {
        key: "settings"
        place: routes.place

        SettingsPage {
            anchors.fill: parent
            endInset: routes.endInset
            large: routes.session.isParticipant
            tablet: routes.tablet
        }
    }
}
