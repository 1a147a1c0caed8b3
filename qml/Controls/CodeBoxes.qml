// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// How much of a code has been entered. What was entered is counted, never shown.
Row {
    id: boxes

    property int filled: 0
    property int length: 4
    property real side: 56

    Accessible.name: qsTr("%1 of %2 entered").arg(boxes.filled).arg(boxes.length)
    Accessible.role: Accessible.StaticText
    spacing: boxes.side * 0.18

    Repeater {
        model: boxes.length

        Item {
            id: box

            required property int index
            readonly property bool done: box.index < boxes.filled
            readonly property bool next: box.index === boxes.filled

            height: boxes.side
            width: boxes.side

            Rectangle {
                anchors.fill: parent
                color: box.done ? Theme.teal : Theme.surface
                radius: boxes.side * 0.28
            }

            OutlineFrame {
                anchors.fill: parent
                colour: box.next ? Theme.teal : Theme.edge
                dash: 8
                dashed: box.next
                radius: boxes.side * 0.28
                visible: !box.done
            }

            Pictogram {
                anchors.centerIn: parent
                colour: Theme.overTeal
                name: "check"
                size: boxes.side * 0.42
                visible: box.done
            }

            BodyText {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: box.next ? Theme.teal : Theme.ink2
                font.bold: true
                font.pixelSize: Math.max(1, Math.round(boxes.side * 0.36))
                text: box.index + 1
                visible: !box.done
                wrapMode: Text.NoWrap
            }
        }
    }
}
