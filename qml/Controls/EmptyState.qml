// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// What a page says when there is nothing yet: what is missing and what to do about it.
StartColumn {
    id: empty

    property string pictogram: "calendar-plus"
    property string title: ""
    property string text: ""
    property bool large: false
    /// Buttons for what to do.
    default property alias actions: buttons.data

    spacing: 12

    RoundMark {
        pictogram: empty.pictogram
        size: 64
        tone: "voice"
    }

    HeadingText {
        level: empty.large ? 2 : 3
        text: empty.title
        width: parent.width
    }

    BodyText {
        color: Theme.ink2
        large: empty.large
        text: empty.text
        visible: text.length > 0
        width: parent.width
    }

    Flow {
        id: buttons

        spacing: 12
        visible: children.length > 0
        width: parent.width
    }
}
