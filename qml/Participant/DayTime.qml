// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A time of day with the sun or the moon, since clocks of twelve and of twenty-four hours meet here.
Row {
    id: dayTime

    required property string time
    required property bool daylight

    Accessible.name: dayTime.time
    Accessible.role: Accessible.StaticText
    spacing: 6

    Pictogram {
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.ink2
        name: dayTime.daylight ? "weather-sunny" : "weather-night"
        size: Theme.sizeParticipant
    }

    TimeText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Theme.sizeParticipant
        value: dayTime.time
    }
}
