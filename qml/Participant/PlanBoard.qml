// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The nine areas, each with its steps as dots: filled is done.
Grid {
    id: board

    required property MyPlanViewModel model

    readonly property real cell: Math.floor((board.width - (board.columns - 1) * board.spacing) / board.columns)

    Accessible.name: qsTr("Areas of the plan")
    Accessible.role: Accessible.List
    columns: Theme.textScale > 1.5 ? 2 : 3
    objectName: "planBoard"
    spacing: 12

    Repeater {
        id: areas

        model: board.model.areas

        PlanAreaCard {
            required property planArea modelData

            area: modelData
            chosen: board.model.area === modelData.area
            tallest: board.tallest
            width: board.cell

            onClicked: board.model.area = modelData.area
        }
    }

    /// All cards of the board are as tall as the tallest, so that the rows stay straight.
    readonly property real tallest: {
        let height = 0;
        for (let i = 0; i < areas.count; ++i) {
            const card = areas.itemAt(i) as PlanAreaCard;
            height = card ? Math.max(height, card.contentHeight) : height;
        }
        return height;
    }
}
