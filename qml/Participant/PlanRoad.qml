// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The road of one area: its steps below each other, the goal at the end.
Card {
    id: road

    required property MyPlanViewModel model
    required property VoicePlayer voice

    Accessible.name: road.model.areaName
    Accessible.role: Accessible.List
    large: true
    objectName: "planRoad"
    spacing: 0

    HeadingText {
        bottomPadding: 16
        level: 2
        text: road.model.areaName
        width: parent.width
    }

    BodyText {
        large: true
        text: qsTr("No steps in this area yet.")
        visible: road.model.steps.length === 0
        width: parent.width
    }

    Repeater {
        id: steps

        model: road.model.steps

        PlanStepRow {
            required property planStep modelData

            last: index === steps.count - 1
            step: modelData
            voice: road.voice
            width: parent ? parent.width : 0
        }
    }
}
