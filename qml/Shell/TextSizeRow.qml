// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// The text's size from 100 to 200 %, in steps of a quarter.
Flow {
    id: row

    required property real value
    readonly property real step: 0.25

    signal chosen(real value)

    spacing: 12

    BodyText {
        height: Math.max(implicitHeight, Theme.touch)
        objectName: "textSize"
        text: qsTr("Text size %1 %").arg(Math.round(row.value * 100))
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, row.width)
    }

    IconButton {
        enabled: row.value > 1
        objectName: "textSmaller"
        outlined: true
        pictogram: "minus"
        text: qsTr("Smaller text")

        onClicked: row.chosen(row.value - row.step)
    }

    IconButton {
        enabled: row.value < 2
        objectName: "textLarger"
        outlined: true
        pictogram: "plus"
        text: qsTr("Larger text")

        onClicked: row.chosen(row.value + row.step)
    }
}
