// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A plan area's pictogram on its own ground: solid for a mark among words, tinted for a participant's large picture.
Rectangle {
    id: mark

    property string area: ""
    property bool tinted: false
    property real size: 48 * Math.min(Theme.textScale, 1.5)
    /// A pictogram of the thing itself instead of the area's own.
    property string pictogram: Theme.areas.pictogram(mark.area)

    Accessible.ignored: true
    border.color: Theme.ink
    border.width: mark.tinted && Theme.highContrast ? 2 : 0
    color: mark.tinted ? Theme.areas.tint(mark.area) : Theme.areas.solid(mark.area)
    implicitHeight: mark.size
    implicitWidth: mark.size
    radius: mark.size * 0.25

    Pictogram {
        anchors.centerIn: parent
        colour: mark.tinted ? Theme.areas.ink(mark.area) : Theme.areas.overSolid(mark.area)
        name: mark.pictogram
        size: Math.min(mark.width, mark.height) * (mark.tinted ? 0.56 : 0.58)
    }
}
