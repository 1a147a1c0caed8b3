// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// What is taller than its place scrolls: by touch, wheel and keyboard, with a slim bar that shows where one is.
Flickable {
    id: area

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentWidth: area.width
    flickableDirection: Flickable.VerticalFlick

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: 8
        minimumSize: 0.08
        padding: 2
        policy: bar.size < 1 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        visible: bar.size < 1

        contentItem: Rectangle {
            color: Theme.edge
            implicitWidth: 4
            opacity: bar.active || Theme.highContrast ? 1 : 0.45
            radius: 2
        }
    }

    /// Brings an item of the content into view, for instance the one that the keyboard reached.
    function show(item: Item) {
        const place = item.mapToItem(area.contentItem, 0, 0).y;
        if (place < area.contentY)
            area.contentY = Math.max(0, place - 12);
        else if (place + item.height > area.contentY + area.height)
            area.contentY = Math.min(area.contentHeight - area.height, place + item.height - area.height + 12);
    }

    Keys.onDownPressed: area.contentY = Math.min(Math.max(0, area.contentHeight - area.height), area.contentY + 48)
    Keys.onUpPressed: area.contentY = Math.max(0, area.contentY - 48)
}
