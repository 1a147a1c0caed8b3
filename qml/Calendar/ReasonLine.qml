// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// What speaks for somebody, with a check mark, or a little against, with a dash.
Row {
    id: line

    property string text: ""
    property bool against: false

    readonly property real naturalWidth: mark.width + line.spacing + Math.ceil(words.implicitWidth)

    spacing: 8

    Pictogram {
        id: mark

        colour: line.against ? Theme.ink2 : Theme.teal
        name: line.against ? "minus" : "check"
        size: 20 * Math.min(Theme.textScale, 1.5)
    }

    SecondaryText {
        id: words

        color: line.against ? Theme.ink2 : Theme.ink
        text: line.text
        width: line.width - mark.width - line.spacing
    }
}
