// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A label with chips beside it, or under it where there is no room.
Flow {
    id: line

    property string label: ""
    default property alias chips: holder.data

    spacing: 8

    SectionLabel {
        height: Theme.touch
        text: line.label
        verticalAlignment: Text.AlignVCenter
        width: 84 * Theme.textScale
    }

    Flow {
        id: holder

        spacing: 8
        width: Math.max(200, line.width - 92 * Theme.textScale)
    }
}
