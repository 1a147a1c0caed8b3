// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// One thing to choose among others: outlined while it is not chosen, filled with a check mark once it is.
T.AbstractButton {
    id: chip

    property string pictogram: ""
    property string area: ""
    property string note: ""
    property bool chosen: false
    property real maximumWidth: 480
    property int face: -1

    readonly property color words: chip.chosen ? Theme.tealDeep : Theme.ink

    Accessible.checkable: true
    Accessible.checked: chip.chosen
    Accessible.description: chip.note
    Accessible.name: chip.text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: 14
    rightPadding: 14
    topPadding: 6
    bottomPadding: 6

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: 4
            anchors.topMargin: 4
            border.color: chip.chosen ? (Theme.highContrast ? Theme.teal : "transparent") : Theme.edge
            border.width: Theme.outline
            color: chip.chosen || chip.down || chip.hovered ? Theme.tealSoft : Theme.surface
            radius: Math.min(height / 2, 20)

            FocusRing {
                anchors.margins: -4
                around: Math.min(parent.height / 2, 20) - 3
                visible: chip.visualFocus
            }
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(28, label.implicitHeight)
        implicitWidth: line.implicitWidth

        Row {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            PersonFace {
                anchors.verticalCenter: parent.verticalCenter
                height: 28
                variant: chip.face
                visible: chip.face >= 0
                width: 28
            }

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                colour: chip.area.length > 0 ? Theme.areas.solid(chip.area) : chip.words
                name: chip.chosen ? "check" : chip.area.length > 0 ? Theme.areas.pictogram(chip.area) : chip.pictogram
                size: 20 * Math.min(Theme.textScale, 1.5)
            }

            BodyText {
                id: label

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: chip.words
                font.bold: chip.chosen
                text: chip.text
                width: Math.min(implicitWidth, Math.max(120, chip.maximumWidth - 90))
            }

            SecondaryText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                text: chip.note
                visible: text.length > 0
            }
        }
    }

    Keys.onEnterPressed: chip.clicked()
    Keys.onReturnPressed: chip.clicked()
}
