// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// One participant in a list: face, name, language and unit.
T.ItemDelegate {
    id: row

    required property string participantId
    required property string name
    required property string language
    required property string unitName
    required property int face

    Accessible.name: row.name
    Accessible.description: row.language
    Accessible.role: Accessible.ListItem
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(64, words.implicitHeight + 16)
    objectName: "participantRow_" + row.name

    background: Rectangle {
        color: row.down || row.hovered ? Theme.tealSoft : Theme.surface
        radius: Theme.radiusCard

        FocusRing {
            around: Theme.radiusCard
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        PersonFace {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            height: 44
            variant: row.face
            width: 44
        }

        StartColumn {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 12
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                font.bold: true
                text: row.name
                width: parent.width
            }

            SecondaryText {
                text: row.unitName.length > 0 ? row.language + " · " + row.unitName : row.language
                width: parent.width
            }
        }

        Pictogram {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink2
            name: Theme.mirrored ? "chevron-left" : "chevron-right"
            size: 24
        }
    }

    Keys.onReturnPressed: row.clicked()
}
