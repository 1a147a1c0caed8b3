// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// On or off, at once. The knob's place and the check tell it without colour.
T.Switch {
    id: control

    Accessible.checkable: true
    Accessible.checked: control.checked
    Accessible.name: control.text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    font.pixelSize: Theme.sizeBody
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 12)
    implicitWidth: control.indicator.width + (control.text.length > 0 ? 12 + Math.ceil(metrics.advanceWidth) + 2 : 0)

    contentItem: Item {
        TextMetrics {
            id: metrics

            font: control.font
            text: control.text
        }

        BodyText {
            id: label

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: control.indicator.width + 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: control.enabled ? Theme.ink : Theme.ink2
            font: control.font
            text: control.text
        }
    }
    indicator: Rectangle {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        border.color: control.checked ? Theme.teal : Theme.edge
        border.width: Theme.outline
        color: !control.enabled ? Theme.sunken : control.checked ? Theme.teal : Theme.surface
        height: 32
        radius: 16
        width: 56
        x: Theme.mirrored ? control.width - width : 0

        Rectangle {
            color: control.checked ? Theme.overTeal : Theme.edge
            height: 24
            radius: 12
            width: 24
            x: control.checked !== Theme.mirrored ? 28 : 4
            y: 4

            Behavior on x {
                NumberAnimation {
                    duration: Theme.snapTime
                }
            }

            Pictogram {
                anchors.centerIn: parent
                colour: Theme.teal
                name: "check"
                size: 18
                visible: control.checked
            }
        }

        FocusRing {
            around: 16
            visible: control.visualFocus
        }
    }

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        control.toggle();
        control.toggled();
        control.clicked();
    }
}
