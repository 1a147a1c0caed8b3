// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A value with less and more beside it; arrow keys work too. The page decides what a step is.
FieldFrame {
    id: control

    /// The value as it is shown: digits keep their order.
    property string valueText: ""
    property bool canDecrease: true
    property bool canIncrease: true

    signal stepped(int direction)

    field: box

    T.Control {
        id: box

        Accessible.description: control.error.length > 0 ? control.error : control.helper
        Accessible.name: qsTr("%1: %2").arg(control.label).arg(control.valueText)
        Accessible.role: Accessible.SpinBox
        focusPolicy: Qt.StrongFocus
        implicitHeight: Math.max(Theme.touch, value.implicitHeight + 12)
        width: parent ? parent.width : 240

        background: Rectangle {
            border.color: control.error.length > 0 ? Theme.danger : box.activeFocus ? Theme.teal : Theme.edge
            border.width: Theme.outline
            color: Theme.surface
            radius: Theme.radiusControl

            FocusRing {
                visible: box.visualFocus
            }
        }
        contentItem: Item {
            IconButton {
                id: less

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                enabled: control.canDecrease
                focusPolicy: Qt.NoFocus
                objectName: "less"
                pictogram: "minus"
                text: qsTr("%1: less").arg(control.label)

                onClicked: control.stepped(-1)
            }

            TimeText {
                id: value

                Accessible.ignored: true
                anchors.left: less.right
                anchors.right: more.left
                anchors.verticalCenter: parent.verticalCenter
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                value: control.valueText
                wrapMode: Text.Wrap
            }

            IconButton {
                id: more

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                enabled: control.canIncrease
                focusPolicy: Qt.NoFocus
                objectName: "more"
                pictogram: "plus"
                text: qsTr("%1: more").arg(control.label)

                onClicked: control.stepped(1)
            }
        }

        Keys.onDownPressed: {
            if (control.canDecrease)
                control.stepped(-1);
        }
        Keys.onUpPressed: {
            if (control.canIncrease)
                control.stepped(1);
        }
    }
}
