// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A row that opens something: a face or pictogram, two lines of words, a note at the end edge.
T.ItemDelegate {
    id: row

    property string detail: ""
    property string note: ""
    /// The note needs a person: bold, with the saffron mark.
    property bool attention: false
    property int face: -1
    property string pictogram: ""
    property bool selected: false
    /// The words' colour and the face are quiet, for what is not possible now.
    property bool faint: false

    Accessible.description: row.note
    Accessible.name: row.detail.length > 0 ? qsTr("%1, %2").arg(row.text).arg(row.detail) : row.text
    Accessible.role: Accessible.ListItem
    focusPolicy: Qt.StrongFocus
    font.bold: !row.faint
    font.pixelSize: Theme.sizeBody
    hoverEnabled: true
    implicitHeight: Math.max(60, implicitContentHeight + 16)
    implicitWidth: 320
    leftPadding: 12
    rightPadding: 12

    background: Rectangle {
        border.color: Theme.teal
        border.width: Theme.highContrast && row.selected ? 2 : 0
        color: row.selected || row.down ? Theme.tealSoft : row.hovered ? Theme.sunken : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: -3
            around: Theme.radiusControl - 4
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        id: inner

        readonly property bool stacked: noteRow.visible && noteMetrics.advanceWidth > inner.width * 0.45

        implicitHeight: Math.max(picture.height, words.implicitHeight)

        TextMetrics {
            id: noteMetrics

            font: noteText.font
            text: row.note
        }

        Item {
            id: picture

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: 40
            opacity: row.faint ? 0.5 : 1
            visible: row.face >= 0 || row.pictogram.length > 0
            width: visible ? 40 : 0

            PersonFace {
                anchors.fill: parent
                variant: row.face
                visible: row.face >= 0
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.sunken
                radius: Theme.radiusControl
                visible: row.face < 0

                Pictogram {
                    anchors.centerIn: parent
                    name: row.pictogram
                }
            }
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: picture.visible ? 12 : 0
            anchors.right: noteRow.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                color: row.faint ? Theme.ink2 : Theme.ink
                font: row.font
                text: row.text
                width: parent.width
            }

            SecondaryText {
                Accessible.ignored: true
                text: row.detail
                visible: text.length > 0
                width: parent.width
            }

            SecondaryText {
                Accessible.ignored: true
                color: row.attention ? Theme.ink : Theme.ink2
                font.bold: row.attention
                text: row.note
                visible: inner.stacked
                width: parent.width
            }
        }

        Row {
            id: noteRow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 10

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.ink
                border.width: Theme.highContrast ? 1 : 0
                color: Theme.saffron
                height: 10
                radius: 5
                visible: row.attention
                width: 10
            }

            SecondaryText {
                id: noteText

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: row.attention ? Theme.ink : Theme.ink2
                font.bold: row.attention
                text: row.note
                visible: row.note.length > 0 && !inner.stacked
                wrapMode: Text.NoWrap
            }

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-end"
            }
        }
    }

    Keys.onEnterPressed: row.clicked()
    Keys.onReturnPressed: row.clicked()
}
