// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// One pictogram of the icon font, by name (see pictograms.txt). It is decoration: the words beside it, or the
/// control that holds it, carry the accessible name.
Text {
    id: pictogram

    property string name: ""
    property real size: 24 * Math.min(Theme.textScale, 1.5)
    property color colour: Theme.ink2
    /// For the few that point somewhere but have no twin in the font, such as "backspace".
    property bool turnsWithPage: false

    Accessible.ignored: true
    color: pictogram.colour
    font.family: Theme.iconFamily
    font.pixelSize: Math.max(1, Math.round(pictogram.size))
    height: pictogram.size
    horizontalAlignment: Text.AlignHCenter
    lineHeight: pictogram.size
    lineHeightMode: Text.FixedHeight
    text: Theme.glyph(pictogram.name, Theme.mirrored)
    textFormat: Text.PlainText
    transform: Scale {
        origin.x: pictogram.width / 2
        xScale: pictogram.turnsWithPage && Theme.mirrored ? -1 : 1
    }
    verticalAlignment: Text.AlignVCenter
    visible: pictogram.name.length > 0
    width: pictogram.size
}
