// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// The app's frame: a rail at the start edge from 840 px, a bottom bar under it; the page fills the rest.
Item {
    id: frame

    property list<NavigationEntry> entries
    property string current: ""
    property bool large: false
    readonly property bool wide: frame.width >= Theme.railFrom
    property alias railHeader: rail.header
    property alias railFooter: rail.footer
    default property alias content: page.data

    signal chosen(string key)

    NavigationRail {
        id: rail

        anchors.left: parent.left
        current: frame.current
        entries: frame.entries // qmllint disable type
        height: parent.height
        large: frame.large
        objectName: "navigationRail"
        visible: frame.wide

        onChosen: key => frame.chosen(key)
    }

    Item {
        id: page

        anchors.bottom: frame.wide ? parent.bottom : bar.top
        anchors.left: frame.wide ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        current: frame.current
        entries: frame.entries // qmllint disable type
        large: frame.large
        objectName: "bottomBar"
        visible: !frame.wide

        onChosen: key => frame.chosen(key)
    }
}
