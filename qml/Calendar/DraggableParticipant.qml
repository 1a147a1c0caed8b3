// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A participant that can be held and dragged elsewhere; `dragged` gives the place in the window.
T.AbstractButton {
    id: row

    required property string participantId
    required property string name
    required property string givenName
    required property string languageWord
    required property int face
    property bool held: false

    signal dragged(real x, real y)
    signal dropped(bool lands)

    function tell(x: real, y: real) {
        const at = row.mapToItem(null, x, y);
        row.dragged(at.x, at.y);
    }

    Accessible.description: row.languageWord
    Accessible.name: row.name
    Accessible.role: Accessible.ListItem
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(62, words.implicitHeight + 12)
    objectName: "sideParticipant-" + row.participantId
    opacity: row.held ? 0.45 : 1

    background: Item {
        FocusRing {
            anchors.margins: 3
            around: Theme.radiusEvent - 7
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        PersonFace {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            height: 40
            variant: row.face
            width: 40
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 10
            anchors.right: grip.left
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                font.bold: true
                font.pixelSize: Theme.sizeSecondary
                text: row.name
                width: parent.width
            }

            SecondaryText {
                Accessible.ignored: true
                text: row.languageWord
                width: parent.width
            }
        }

        Pictogram {
            id: grip

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: "drag-vertical"
            size: 20
        }
    }

    MouseArea {
        anchors.fill: parent
        pressAndHoldInterval: 250
        preventStealing: row.held

        onCanceled: {
            row.held = false;
            row.dropped(false);
        }
        onPositionChanged: mouse => {
            if (row.held)
                row.tell(mouse.x, mouse.y);
        }
        onPressAndHold: mouse => {
            row.held = true;
            row.tell(mouse.x, mouse.y);
        }
        onReleased: {
            if (!row.held)
                return;
            row.held = false;
            row.dropped(true);
        }
    }
}
