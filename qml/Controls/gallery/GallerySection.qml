// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A titled part of the gallery whose content flows.
StartColumn {
    id: section

    property string title: ""
    default property alias content: flow.data

    spacing: 12

    SectionLabel {
        text: section.title
        width: parent.width
    }

    Flow {
        id: flow

        spacing: 16
        width: parent.width
    }
}
