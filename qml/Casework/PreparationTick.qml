// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// One thing a visit needs: there (filled, a check), missing (saffron, an exclamation), not needed (a dash), or not in
/// this version of the app (dashed, nothing promised).
Item {
    id: tick

    required property preparation thing
    readonly property bool ready: tick.thing.state === "ready"
    readonly property bool missing: tick.thing.state === "missing"
    readonly property bool absent: tick.thing.state === "absent"

    Accessible.description: tick.thing.detail
    Accessible.name: tick.ready ? qsTr("%1: ready").arg(tick.thing.title) : tick.missing ? qsTr("%1: missing").arg(tick.thing.title) : tick.absent ? qsTr("%1: not there yet").arg(tick.thing.title) : qsTr("%1: not needed").arg(tick.thing.title)
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(mark.height, words.height)
    implicitWidth: 240
    objectName: "tick_" + tick.thing.key

    Item {
        id: mark

        height: 32 * Math.min(Theme.textScale, 1.5)
        width: height

        anchors.left: parent.left

        Rectangle {
            anchors.fill: parent
            border.color: tick.missing ? (Theme.highContrast ? Theme.ink : Theme.saffron) : tick.ready ? Theme.teal : Theme.edge
            border.width: tick.ready ? 0 : Theme.outline
            color: tick.ready ? Theme.teal : tick.missing ? Theme.saffronSoft : "transparent"
            radius: width / 2
            visible: !tick.absent
        }

        OutlineFrame {
            anchors.fill: parent
            colour: Theme.edge
            dash: 3.6
            dashed: true
            radius: width / 2
            visible: tick.absent
        }

        Pictogram {
            anchors.centerIn: parent
            colour: tick.ready ? Theme.overTeal : tick.missing ? Theme.saffronInk : Theme.ink2
            name: tick.ready ? "check" : tick.missing ? "alert-outline" : tick.absent ? tick.thing.pictogram : "minus"
            size: parent.height * 0.58
        }
    }

    StartColumn {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.right: parent.right

        BodyText {
            Accessible.ignored: true
            color: tick.absent ? Theme.ink2 : Theme.ink
            font.bold: !tick.absent
            text: tick.thing.title
            width: parent.width
        }

        SecondaryText {
            Accessible.ignored: true
            color: tick.missing ? Theme.saffronInk : Theme.ink2
            text: tick.thing.detail
            width: parent.width
        }
    }
}
