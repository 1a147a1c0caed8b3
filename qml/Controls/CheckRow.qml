// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// One thing in a list to tick: box, perhaps a face, words and what explains them.
T.CheckBox {
    id: control

    property string detail: ""
    /// A face before the words; none below 0.
    property int face: -1

    Accessible.checkable: true
    Accessible.checked: control.checked
    Accessible.description: control.detail
    Accessible.name: control.text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    font.pixelSize: Theme.sizeBody
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 12)
    implicitWidth: 280
    padding: 6

    background: Rectangle {
        border.color: Theme.teal
        border.width: Theme.highContrast && control.checked ? 2 : 0
        color: control.checked ? Theme.tealSoft : control.hovered ? Theme.sunken : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: -3
            around: Theme.radiusControl - 4
            visible: control.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            border.color: control.checked ? Theme.teal : Theme.edge
            border.width: Theme.outline
            color: control.checked ? Theme.teal : Theme.surface
            height: 26
            radius: 7
            width: 26

            Pictogram {
                anchors.centerIn: parent
                colour: Theme.overTeal
                name: "check"
                size: 20
                visible: control.checked
            }
        }

        PersonFace {
            id: picture

            anchors.left: box.right
            anchors.leftMargin: visible ? 12 : 0
            anchors.verticalCenter: parent.verticalCenter
            height: 36
            variant: control.face
            visible: control.face >= 0
            width: visible ? 36 : 0
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                font: control.font
                text: control.text
                width: parent.width
            }

            SecondaryText {
                Accessible.ignored: true
                text: control.detail
                visible: text.length > 0
                width: parent.width
            }
        }
    }
    indicator: null

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        control.toggle();
        control.toggled();
        control.clicked();
    }
}
