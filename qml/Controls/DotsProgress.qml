// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// Steps done of all, as filled and open dots.
Row {
    id: dots

    property int done: 0
    property int total: 0
    property string area: ""
    property color colour: dots.area.length > 0 ? Theme.areas.solid(dots.area) : Theme.teal

    Accessible.name: qsTr("%1 of %2").arg(dots.done).arg(dots.total)
    Accessible.role: Accessible.StaticText
    spacing: 5

    Repeater {
        model: dots.total

        Rectangle {
            required property int index

            border.color: dots.colour
            border.width: 2
            color: index < dots.done ? dots.colour : "transparent"
            height: 14
            radius: 7
            width: 14
        }
    }
}
