// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A button that is only a pictogram. Its text is the accessible name.
T.Button {
    id: control

    required property string pictogram
    property color colour: Theme.ink2
    property real pictogramSize: 24 * Math.min(Theme.textScale, 1.5)
    /// With an outline, where the bare pictogram would not look like a button.
    property bool outlined: false
    property bool turnsWithPage: false

    Accessible.name: control.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, control.pictogramSize + 16)
    implicitWidth: control.implicitHeight
    opacity: control.enabled ? 1 : 0.6

    background: Rectangle {
        border.color: Theme.edge
        border.width: control.outlined ? Theme.outline : 0
        color: control.down ? Theme.tealSoft : control.hovered ? Theme.sunken : control.outlined ? Theme.surface : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            visible: control.visualFocus
        }
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            colour: control.down ? Theme.tealDeep : control.colour
            name: control.pictogram
            size: control.pictogramSize
            turnsWithPage: control.turnsWithPage
        }
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
}
