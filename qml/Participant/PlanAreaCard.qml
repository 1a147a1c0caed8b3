// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls
import Samsprak.Participant

/// One area of the plan as a button: pictogram, word, and a dot for each step.
T.AbstractButton {
    id: card

    required property planArea area
    property bool chosen: false
    property real tallest: 0
    readonly property real contentHeight: column.implicitHeight + 32

    Accessible.checked: card.chosen
    Accessible.name: card.area.steps > 0 ? qsTr("%1: %2 of %3 steps done").arg(card.area.name).arg(card.area.done).arg(card.area.steps) : card.area.name
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(card.contentHeight, card.tallest)
    objectName: "planArea_" + card.area.area

    background: Rectangle {
        border.color: card.chosen ? Theme.areas.solid(card.area.area) : Theme.line
        border.width: card.chosen ? 3 : Theme.hairline
        color: card.chosen || card.down ? Theme.areas.tint(card.area.area) : Theme.surface
        radius: Theme.radiusSheet

        FocusRing {
            around: Theme.radiusSheet
            visible: card.visualFocus
        }
    }
    contentItem: Item {
        StartColumn {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 8
            anchors.topMargin: 16
            spacing: 10

            AreaPictogram {
                anchors.horizontalCenter: parent.horizontalCenter
                area: card.area.area
                size: 72
                tinted: !card.chosen
            }

            BodyText {
                color: Theme.areas.ink(card.area.area)
                font.bold: true
                font.pixelSize: Theme.sizeLead
                horizontalAlignment: Text.AlignHCenter
                text: card.area.name
                width: parent.width
            }

            DotsProgress {
                anchors.horizontalCenter: parent.horizontalCenter
                area: card.area.area
                done: card.area.done
                total: card.area.steps
                visible: card.area.steps > 0
            }
        }
    }

    Keys.onReturnPressed: card.clicked()
}
