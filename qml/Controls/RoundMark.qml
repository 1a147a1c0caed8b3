// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A pictogram in a circle, where there is a thing and not a person.
Rectangle {
    id: mark

    property string pictogram: ""
    property string tone: "sunken"
    property real size: 48

    Accessible.ignored: true
    border.color: mark.tone === "danger" ? Theme.danger : Theme.edge
    border.width: mark.tone === "danger" || Theme.highContrast ? Theme.outline : 0
    color: mark.tone === "voice" ? Theme.tealSoft : mark.tone === "teal" ? Theme.teal : mark.tone === "danger" ? Theme.surface : mark.tone === "attention" ? Theme.saffronSoft : Theme.sunken
    height: mark.size
    radius: mark.size / 2
    width: mark.size

    Pictogram {
        anchors.centerIn: parent
        colour: mark.tone === "voice" ? Theme.tealDeep : mark.tone === "teal" ? Theme.overTeal : mark.tone === "danger" ? Theme.danger : mark.tone === "attention" ? Theme.saffronInk : Theme.ink
        name: mark.pictogram
        size: mark.size * 0.52
    }
}
