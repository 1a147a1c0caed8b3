// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// How far something has come. The words about it stand beside, never only the line.
T.ProgressBar {
    id: control

    property string text: ""

    Accessible.name: control.text
    Accessible.role: Accessible.ProgressBar
    implicitHeight: 10
    implicitWidth: 240

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.highContrast ? 2 : 0
        color: Theme.sunken
        radius: height / 2
    }
    contentItem: Item {
        Rectangle {
            color: Theme.teal
            height: parent.height
            radius: height / 2
            visible: control.position > 0 || control.indeterminate
            width: control.indeterminate ? parent.width * 0.3 : Math.max(height, control.position * parent.width)
            x: Theme.mirrored ? parent.width - width : 0
        }
    }
}
