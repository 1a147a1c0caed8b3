// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A thing on a page: surface, one line around it, room inside. Its content is placed below each other.
Rectangle {
    id: card

    property real padding: card.large ? 24 : 20
    property real spacing: 12
    /// The participants' card: rounder.
    property bool large: false
    /// "plain", "chosen" (the one that counts now), "attention" (a person is needed), "danger", "voice" or "sunken".
    property string tone: "plain"
    default property alias content: column.data

    border.color: {
        switch (card.tone) {
        case "chosen":
            return Theme.teal;
        case "attention":
            return Theme.highContrast ? Theme.ink : Theme.saffron;
        case "danger":
            return Theme.danger;
        case "voice":
            return Theme.highContrast ? Theme.teal : Theme.tealSoft;
        default:
            return Theme.line;
        }
    }
    border.width: card.tone === "chosen" || card.tone === "attention" ? Theme.outline : Theme.hairline
    color: {
        switch (card.tone) {
        case "danger":
            return Theme.dangerSoft;
        case "voice":
            return Theme.tealSoft;
        case "sunken":
            return Theme.sunken;
        default:
            return Theme.surface;
        }
    }
    implicitHeight: column.implicitHeight + 2 * card.padding
    implicitWidth: column.implicitWidth + 2 * card.padding
    radius: card.large ? Theme.radiusSheet : Theme.radiusPanel

    StartColumn {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: card.spacing
    }
}
