// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Where what is held would land, with its time.
Rectangle {
    id: target

    required property GridPlan plan
    readonly property int from: target.plan.targetMinute

    border.color: Theme.teal
    border.width: Theme.outline
    color: Theme.tealSoft
    objectName: "dropTarget"
    opacity: 0.94
    radius: Theme.radiusEvent

    Column {
        anchors.fill: parent
        anchors.margins: 7

        TimeText {
            color: Theme.tealDeep
            font.bold: true
            font.pixelSize: Theme.sizeSecondary
            value: target.plan.model.timeText(Math.max(0, target.from)) + "–" + target.plan.model.timeText(Math.max(0, target.from) + target.plan.targetLength)
        }

        SecondaryText {
            color: Theme.tealDeep
            font.pixelSize: Theme.sizeTimes
            text: target.plan.targetWords
            width: parent.width
        }
    }
}
