// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A place's page: made when it is first gone to, shown while it is the place, kept with what was begun on it.
Item {
    id: page

    required property string key
    required property string place
    readonly property bool current: page.key === page.place
    property bool made: false
    default property Component content

    anchors.fill: parent
    enabled: page.current
    opacity: page.current ? 1 : 0
    visible: page.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.pageTime
        }
    }

    Component.onCompleted: page.made = page.current
    onCurrentChanged: {
        if (page.current)
            page.made = true;
    }

    Repeater {
        delegate: page.content
        model: page.made ? 1 : 0
    }
}
