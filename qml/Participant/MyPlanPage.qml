// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The participant's plan: nine areas as a board, and the road of the chosen one beside or below it.
FocusScope {
    id: page

    required property MyPlanViewModel model
    required property VoicePlayer voice
    property real headerEndInset: 0

    readonly property bool wide: page.width >= Theme.railFrom && Theme.textScale < 1.6

    objectName: "myPlanPage"
    Accessible.name: qsTr("My plan")
    Accessible.role: Accessible.Pane

    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.marginParticipant

        StartColumn {
            id: column

            spacing: 20
            width: scroll.width - 2 * Theme.marginParticipant
            x: Theme.marginParticipant
            y: 20

            HeadingText {
                level: 1
                text: qsTr("My plan")
                width: parent.width - page.headerEndInset
            }

            EmptyState {
                pictogram: "routes"
                text: qsTr("Your plan is made together with you. When there is a step, you see it here.")
                title: qsTr("No steps yet")
                visible: page.model.loaded && page.model.empty
                width: parent.width
            }

            Flow {
                id: places

                spacing: 24
                visible: !page.model.empty
                width: parent.width

                PlanBoard {
                    id: board

                    model: page.model
                    width: page.wide ? Math.round(places.width * 0.4) : places.width
                }

                PlanRoad {
                    model: page.model
                    voice: page.voice
                    width: page.wide ? places.width - board.width - places.spacing : places.width
                }
            }
        }
    }
}
