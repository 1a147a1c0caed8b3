// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A booking's state as a shape: told apart without colour. No mark for a state without a booking.
Item {
    id: mark

    /// "tentative", "held", "ordered", "confirmed", "refused", "cancelled"; anything else shows nothing.
    property string booking: ""
    property color colour: Theme.teal
    property color overColour: Theme.overTeal
    property real size: 24 * Math.min(Theme.textScale, 1.5)

    readonly property string pictogram: {
        switch (mark.booking) {
        case "tentative":
            return "timer-sand";
        case "held":
        case "ordered":
            return "clock";
        case "confirmed":
            return "check";
        case "refused":
            return "close";
        case "cancelled":
            return "minus";
        default:
            return "";
        }
    }
    readonly property string words: {
        switch (mark.booking) {
        case "tentative":
            return qsTr("tentative");
        case "held":
            return qsTr("held");
        case "ordered":
            return qsTr("ordered");
        case "confirmed":
            return qsTr("confirmed");
        case "refused":
            return qsTr("refused");
        case "cancelled":
            return qsTr("cancelled");
        default:
            return "";
        }
    }
    readonly property color shapeColour: mark.booking === "refused" ? Theme.danger : mark.booking === "cancelled" ? Theme.ink2 : mark.colour

    Accessible.name: mark.words
    Accessible.role: Accessible.StaticText
    implicitHeight: mark.size
    implicitWidth: mark.size
    visible: mark.pictogram.length > 0

    Rectangle {
        anchors.fill: parent
        color: mark.shapeColour
        radius: width / 2
        visible: mark.booking === "confirmed"
    }

    OutlineFrame {
        anchors.fill: parent
        colour: mark.shapeColour
        dash: 3.6
        dashed: mark.booking === "tentative"
        radius: width / 2
        thickness: Math.max(1.6, mark.size / 14)
        visible: mark.booking !== "confirmed"
    }

    Pictogram {
        anchors.centerIn: parent
        colour: mark.booking === "confirmed" ? mark.overColour : mark.shapeColour
        name: mark.pictogram
        size: mark.size * 0.66
    }
}
