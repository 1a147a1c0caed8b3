// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// Running text: wraps, is never elided, and aligns to the page instead of to its first letter.
Text {
    id: text

    /// The participants' size (20 px) instead of the staff's (16 px).
    property bool large: false

    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
    color: Theme.ink
    font.pixelSize: text.large ? Theme.sizeParticipant : Theme.sizeBody
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.1
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
