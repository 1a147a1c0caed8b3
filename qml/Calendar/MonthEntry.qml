// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// A session in one line of a day: its area's colour, when, what, and how its booking stands.
Item {
    id: line

    required property var entry

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.areas.solid(line.entry.area)
        height: parent.height - 6
        radius: 2
        width: 4
    }

    TimeText {
        id: time

        Accessible.ignored: true
        anchors.left: bar.right
        anchors.leftMargin: 5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        font.pixelSize: Theme.sizeTimes
        value: line.entry.startText
        visible: line.width > 110 * Theme.textScale
        width: visible ? implicitWidth : 0
    }

    SecondaryText {
        Accessible.ignored: true
        anchors.left: time.right
        anchors.leftMargin: time.visible ? 4 : 0
        anchors.right: mark.visible ? mark.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        elide: Text.ElideRight
        font.pixelSize: Theme.sizeTimes
        font.strikeout: line.entry.bookingState === "cancelled"
        maximumLineCount: 1
        text: line.entry.title
        wrapMode: Text.NoWrap
    }

    BookingStateMark {
        id: mark

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        booking: line.entry.bookingState
        colour: Theme.areas.solid(line.entry.area)
        overColour: Theme.areas.overSolid(line.entry.area)
        size: 14 * Math.min(1.5, Theme.textScale)
    }
}
