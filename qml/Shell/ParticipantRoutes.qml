// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Participant

/// The participant's pages with their view-models, and the one voice that they share.
Item {
    id: routes

    required property string place
    required property ProfileSession session
    property real endInset: 0

    VoicePlayer {
        id: player

        session: routes.session
    }

    KeptPage {
        key: "today"
        place: routes.place

        TodayPage {
            anchors.fill: parent
            headerEndInset: routes.endInset
            voice: player

            model: TodayViewModel {
                session: routes.session
            }
        }
    }

    KeptPage {
        key: "plan"
        place: routes.place

        MyPlanPage {
            anchors.fill: parent
            headerEndInset: routes.endInset
            voice: player

            model: MyPlanViewModel {
                session: routes.session
            }
        }
    }
}
