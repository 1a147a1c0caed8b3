// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A soft shadow around its parent. None in high contrast, where outlines do its work.
BorderImage {
    id: shadow

    property int blur: 16
    property int radius: Theme.radiusControl

    Accessible.ignored: true
    anchors.fill: parent
    anchors.leftMargin: -shadow.blur
    anchors.rightMargin: -shadow.blur
    anchors.topMargin: -shadow.blur + shadow.blur / 3
    anchors.bottomMargin: -shadow.blur - shadow.blur / 3
    border.bottom: shadow.radius + 2 * shadow.blur
    border.left: shadow.radius + 2 * shadow.blur
    border.right: shadow.radius + 2 * shadow.blur
    border.top: shadow.radius + 2 * shadow.blur
    opacity: Theme.dark ? 0.6 : 0.26
    source: "image://shadow/" + shadow.radius + "/" + shadow.blur
    visible: !Theme.highContrast
    z: -1
}
