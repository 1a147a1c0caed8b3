// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A requirement (filled) or a wish (outlined) that opens the list it is chosen from.
T.AbstractButton {
    id: chip

    property string pictogram: ""
    property bool filled: false
    property bool expanded: false

    Accessible.description: chip.expanded ? qsTr("open") : qsTr("opens a list")
    Accessible.name: chip.text
    Accessible.role: Accessible.ButtonMenu
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 12)
    implicitWidth: implicitContentWidth + 28
    leftPadding: 14
    rightPadding: 14

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: 5
            anchors.topMargin: 5
            border.color: chip.filled && !Theme.highContrast ? (chip.expanded || chip.hovered ? Theme.teal : "transparent") : Theme.edge
            border.width: Theme.outline
            color: chip.filled || chip.down ? Theme.tealSoft : Theme.surface
            radius: height / 2

            FocusRing {
                anchors.margins: -5
                around: parent.height / 2 - 2
                visible: chip.visualFocus
            }
        }
    }
    contentItem: Item {
        implicitHeight: label.implicitHeight
        implicitWidth: line.implicitWidth

        Row {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                colour: label.color
                name: chip.pictogram
                size: 20 * Math.min(Theme.textScale, 1.5)
            }

            BodyText {
                id: label

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: chip.filled ? Theme.tealDeep : Theme.ink
                font.bold: chip.filled
                text: chip.text
                wrapMode: Text.NoWrap
            }

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                colour: label.color
                name: chip.expanded ? "chevron-up" : "chevron-down"
                size: 18
            }
        }
    }

    Keys.onEnterPressed: chip.clicked()
    Keys.onReturnPressed: chip.clicked()
}
