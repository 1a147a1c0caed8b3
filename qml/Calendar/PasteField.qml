// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// Some lines of text to paste or write; a file can be dropped on it.
FieldFrame {
    id: control

    property alias text: input.text

    signal edited(string text)
    signal dropped(url file)

    field: input

    T.TextArea {
        id: input

        Accessible.description: control.helper
        Accessible.multiLine: true
        Accessible.name: control.label
        Accessible.role: Accessible.EditableText
        bottomPadding: 12
        color: Theme.ink
        font.pixelSize: Theme.sizeBody
        horizontalAlignment: TextEdit.AlignLeft
        implicitHeight: Math.max(120, contentHeight + topPadding + bottomPadding)
        leftPadding: 16
        objectName: "pasteInput"
        rightPadding: 16
        selectByMouse: true
        selectedTextColor: Theme.overTeal
        selectionColor: Theme.teal
        textFormat: TextEdit.PlainText
        topPadding: 12
        width: parent ? parent.width : implicitWidth
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: input.activeFocus || drop.containsDrag ? Theme.teal : Theme.edge
            border.width: input.activeFocus || drop.containsDrag ? 3 : Theme.outline
            color: drop.containsDrag ? Theme.tealSoft : Theme.surface
            radius: Theme.radiusControl
        }

        onTextChanged: control.edited(input.text)

        DropArea {
            id: drop

            anchors.fill: parent
            keys: ["text/uri-list"]

            onDropped: event => {
                if (event.hasUrls && event.urls.length > 0)
                    control.dropped(event.urls[0]);
            }
        }
    }
}
