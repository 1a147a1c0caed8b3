// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// One resource: its name, and beside it the times at which it is taken.
Item {
    id: line

    required property string key
    required property string name
    required property string note
    required property int face
    required property int lanes
    required property var entries
    required property real nameWidth
    required property real timeWidth
    required property int cells
    /// Where the present moment is across the times, 0 to 1; less when it is not there.
    required property real nowAt
    readonly property real laneHeight: Math.max(Theme.touch, 44 * Theme.textScale)

    signal opened(string key)

    Accessible.name: Theme.joined([line.name, line.note, qsTr("%n time(s) taken", "", line.entries.length)], qsTr(", ", "between the parts of a list"))
    Accessible.role: Accessible.ListItem
    height: Math.max(64 * Math.min(1.4, Theme.textScale), line.lanes * (line.laneHeight + 4) + 8, words.implicitHeight + 12)
    objectName: "resource-" + line.key

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Theme.hairline
    }

    PersonFace {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        height: 40
        variant: line.face
        visible: line.face >= 0
        width: visible ? 40 : 0
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        width: line.nameWidth - picture.width - 24

        BodyText {
            Accessible.ignored: true
            font.bold: true
            font.pixelSize: Theme.sizeSecondary
            text: line.name
            width: parent.width
        }

        SecondaryText {
            Accessible.ignored: true
            font.pixelSize: Theme.sizeTimes
            text: line.note
            visible: text.length > 0
            width: parent.width
        }
    }

    Item {
        id: times

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: line.nameWidth
        anchors.top: parent.top
        width: line.timeWidth

        Repeater {
            model: line.cells + 1

            Rectangle {
                required property int index

                color: Theme.line
                height: times.height
                opacity: 0.7
                width: Theme.hairline
                x: index * times.width / line.cells
            }
        }

        Repeater {
            model: line.entries.slice()

            Item {
                id: taken

                required property var modelData
                readonly property real from: taken.modelData.from * times.width
                readonly property real to: taken.modelData.to * times.width

                height: line.laneHeight
                width: Math.max(14, taken.to - taken.from - 3)
                x: (Theme.mirrored ? times.width - taken.to : taken.from) + 2
                y: 4 + taken.modelData.lane * (line.laneHeight + 4)

                ResourceEntry {
                    anchors.fill: parent
                    entry: taken.modelData

                    onClicked: line.opened(taken.modelData.key)
                }
            }
        }

        Rectangle {
            color: Theme.teal
            height: times.height
            visible: line.nowAt >= 0 && line.nowAt <= 1
            width: 2
            x: (Theme.mirrored ? 1 - line.nowAt : line.nowAt) * times.width - 1
        }
    }
}
