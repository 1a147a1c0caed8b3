// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// What explains or adds: quieter and smaller than running text.
BodyText {
    id: text

    color: Theme.ink2
    font.pixelSize: text.large ? Theme.sizeLead : Theme.sizeSecondary
}
