// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// Pictogram and words of a button, on one line when there is room, wrapped when there is not.
Item {
    id: content

    property string pictogram: ""
    property string text: ""
    property string reason: ""
    property color colour: Theme.ink
    property color pictogramColour: content.colour
    property real pictogramSize: 20 * Math.min(Theme.textScale, 1.5)
    property real spacing: 12
    property bool centred: true
    property font font

    readonly property real pictogramSpace: content.pictogram.length > 0 ? content.pictogramSize + (content.text.length > 0 ? content.spacing : 0) : 0
    readonly property real room: content.width - content.pictogramSpace

    implicitHeight: Math.max(content.pictogram.length > 0 ? content.pictogramSize : 0, words.implicitHeight)
    implicitWidth: content.pictogramSpace + Math.max(label.naturalWidth, note.naturalWidth)

    TextMetrics {
        id: labelMetrics

        font: content.font
        text: content.text
    }

    TextMetrics {
        id: noteMetrics

        font: note.font
        text: content.reason
    }

    Row {
        anchors.horizontalCenter: content.centred ? parent.horizontalCenter : undefined
        anchors.left: content.centred ? undefined : parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: content.spacing

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            colour: content.pictogramColour
            name: content.pictogram
            size: content.pictogramSize
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: content.text.length > 0

            BodyText {
                id: label

                // Measured apart: a wrapped text's own implicit width follows its width and would run in circles.
                readonly property real naturalWidth: content.text.length > 0 ? Math.ceil(labelMetrics.advanceWidth) + 2 : 0

                Accessible.ignored: true
                color: content.colour
                font: content.font
                horizontalAlignment: content.centred && content.pictogram.length === 0 ? Text.AlignHCenter : Text.AlignLeft
                text: content.text
                width: Math.max(1, Math.min(label.naturalWidth, content.room))
            }

            SecondaryText {
                id: note

                readonly property real naturalWidth: content.reason.length > 0 ? Math.ceil(noteMetrics.advanceWidth) + 2 : 0

                Accessible.ignored: true
                horizontalAlignment: label.horizontalAlignment
                text: content.reason
                visible: content.reason.length > 0
                width: Math.max(1, Math.min(note.naturalWidth, content.room))
            }
        }
    }
}
