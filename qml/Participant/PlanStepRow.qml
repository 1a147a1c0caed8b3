// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// One step on the road: what, how far it is, who decides, when, and its voice.
Item {
    id: row

    required property planStep step
    required property int index
    required property VoicePlayer voice
    property bool last: false

    readonly property bool isDone: row.step.state === "done"
    readonly property bool reached: row.isDone || row.step.state === "ongoing"

    Accessible.name: row.step.title
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(stationColumn.implicitHeight, words.implicitHeight, listen.height) + (row.last ? 0 : 28)
    objectName: "planStep_" + row.index

    Rectangle {
        color: row.isDone ? Theme.areas.solid(row.step.area) : Theme.line
        height: row.height - station.height
        visible: !row.last
        width: 4
        x: stationColumn.x + stationColumn.width / 2 - 2
        y: station.height
    }

    StartColumn {
        id: stationColumn

        anchors.left: parent.left

        Rectangle {
            id: station

            border.color: row.reached ? Theme.areas.solid(row.step.area) : Theme.edge
            border.width: 2
            color: row.isDone ? Theme.areas.solid(row.step.area) : row.reached ? Theme.areas.tint(row.step.area) : Theme.surface
            height: 56
            radius: 28
            width: 56

            Pictogram {
                anchors.centerIn: parent
                colour: row.isDone ? Theme.areas.overSolid(row.step.area) : row.reached ? Theme.areas.ink(row.step.area) : Theme.ink2
                name: row.step.isGoal ? "flag-checkered" : row.isDone ? "check" : Theme.areas.pictogram(row.step.area)
                size: 28
            }
        }
    }

    StartColumn {
        id: words

        anchors.left: stationColumn.right
        anchors.leftMargin: 20
        anchors.right: listen.left
        anchors.rightMargin: 12
        spacing: 4

        HeadingText {
            level: 3
            text: row.step.title
            width: parent.width
        }

        SecondaryText {
            font.pixelSize: Theme.sizeLead
            text: row.step.when.length > 0 ? row.step.stateText + " · " + row.step.when : row.step.stateText
            width: parent.width
        }

        SecondaryText {
            font.pixelSize: Theme.sizeLead
            text: row.step.decidedBy
            visible: text.length > 0
            width: parent.width
        }

        SecondaryText {
            text: row.step.titleNote
            visible: text.length > 0
            width: parent.width
        }
    }

    VoiceButton {
        id: listen

        anchors.right: parent.right
        objectName: "planListen_" + row.index
        player: row.voice
        recordingId: row.step.recordingId
        size: 52
        subject: row.step.title
    }
}
