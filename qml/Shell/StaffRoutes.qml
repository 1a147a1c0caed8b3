// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Calendar
import Samsprak.Casework

/// The staff's pages with their view-models.
Item {
    id: routes

    required property string place
    required property ProfileSession session
    property real endInset: 0
    readonly property int needsYou: needsYouModel.count

    signal gone(string place)

    WeekViewModel {
        id: weekModel

        session: routes.session
    }

    NeedsYouViewModel {
        id: needsYouModel

        session: routes.session
    }

    KeptPage {
        key: "week"
        place: routes.place

        WeekPage {
            anchors.fill: parent
            endInset: routes.endInset
            model: weekModel
        }
    }

    KeptPage {
        key: "participants"
        place: routes.place

        ParticipantsPage {
            anchors.fill: parent
            headerEndInset: routes.endInset

            model: ParticipantsViewModel {
                session: routes.session
            }
        }
    }

    KeptPage {
        key: "needs-you"
        place: routes.place

        NeedsYouPage {
            anchors.fill: parent
            headerEndInset: routes.endInset
            model: needsYouModel

            onOpenBooking: routes.gone("week")
        }
    }
}
