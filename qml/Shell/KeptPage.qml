// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A place's page: made when it is first gone to, shown while it is the place, and kept with what was begun on it.
/// Made in one go: a Loader of Qt 6.4 that is taken away while it makes its page bit by bit ends the process.
Loader {
    id: page

    required property string key
    required property string place
    /// The page's file; its root has `routes` as a required property.
    required property url file
    required property Item routes
    readonly property bool current: page.key === page.place

    function make() {
        if (page.current && page.status === Loader.Null)
            page.setSource(page.file, {
                routes: page.routes
            });
    }

    anchors.fill: parent
    enabled: page.current
    opacity: page.current && page.status === Loader.Ready ? 1 : 0
    visible: page.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.pageTime
        }
    }

    Component.onCompleted: soon.start()
    onCurrentChanged: soon.restart()

    // Not within the press that chose the place: what answers to it is drawn first.
    Timer {
        id: soon

        interval: 0

        onTriggered: page.make()
    }
}
