// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// The keyboard's place: a ring of 3 px, 4 px away from what it surrounds.
Rectangle {
    id: ring

    property real around: Theme.radiusControl

    Accessible.ignored: true
    anchors.fill: parent
    anchors.margins: -7
    border.color: Theme.teal
    border.width: 3
    color: "transparent"
    radius: ring.around + 7
    z: 1
}
