// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// The page's one big action on a narrow window, over the content.
IconButton {
    id: control

    colour: Theme.overTeal
    implicitHeight: 64
    implicitWidth: 64
    pictogramSize: 30

    background: Rectangle {
        color: control.down ? Theme.tealDeep : Theme.teal
        radius: Theme.radiusPanel

        SoftShadow {
            radius: Theme.radiusPanel
        }

        FocusRing {
            around: Theme.radiusPanel
            visible: control.visualFocus
        }
    }
}
