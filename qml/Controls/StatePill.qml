// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A booking's state as shape and word.
Row {
    id: pill

    property string booking: ""
    /// Other words than the state's own, for instance with the interpreter's name.
    property string text: mark.words

    Accessible.name: pill.text
    Accessible.role: Accessible.StaticText
    spacing: 8

    BookingStateMark {
        id: mark

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        booking: pill.booking
    }

    BodyText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.sizeSecondary
        text: pill.text
        wrapMode: Text.NoWrap
    }
}
