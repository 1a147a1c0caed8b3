// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A heading. Level 1 is the screen's title (32 px), 2 the page's (24), 3 a section's (20), 4 a card's (18).
BodyText {
    id: text

    property int level: 2

    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: [Theme.sizeDisplay, Theme.sizeDisplay, Theme.sizePage, Theme.sizeParticipant, Theme.sizeLead][Math.max(0, Math.min(4, text.level))]
    lineHeight: 1.05
}
