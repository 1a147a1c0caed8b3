// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// The small bold line over a group of things.
BodyText {
    color: Theme.ink2
    font.bold: true
    font.pixelSize: Theme.sizeSecondary
}
