// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A step's number in a circle.
Rectangle {
    id: circle

    property int number: 1

    color: Theme.tealSoft
    height: 28 * Math.min(Theme.textScale, 1.5)
    radius: height / 2
    width: height

    SecondaryText {
        anchors.centerIn: parent
        color: Theme.tealDeep
        font.bold: true
        text: circle.number.toString()
    }
}
