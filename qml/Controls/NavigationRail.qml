// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// The places of the app at the start edge of a wide window. Arrow keys move between them.
Rectangle {
    id: rail

    property list<NavigationEntry> entries
    property string current: ""
    /// The participants' wider rail on a surface of its own.
    property bool large: false
    /// The mark or face over the places, the person under them.
    property alias header: headerSlot.data
    property alias footer: footerSlot.data

    signal chosen(string key)

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: rail.large ? Theme.surface : Theme.ground
    implicitHeight: 480
    implicitWidth: (rail.large ? Theme.railWidthLarge : Theme.railWidth) * Math.min(Theme.textScale, 1.4)

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: parent.height
        width: Theme.hairline
    }

    Item {
        id: headerSlot

        anchors.horizontalCenter: parent.horizontalCenter
        height: childrenRect.height
        width: childrenRect.width
        y: 18
    }

    ScrollArea {
        anchors.bottom: footerSlot.top
        anchors.bottomMargin: 8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.hairline
        anchors.top: headerSlot.bottom
        anchors.topMargin: 12
        contentHeight: places.implicitHeight

        Column {
            id: places

            spacing: rail.large ? 20 : 8
            width: parent ? parent.width : 0

            Repeater {
                model: rail.entries

                NavigationButton {
                    required property NavigationEntry modelData

                    badge: modelData.badge
                    current: modelData.key === rail.current
                    large: rail.large
                    objectName: "place_" + modelData.key
                    pictogram: modelData.pictogram
                    text: modelData.label
                    width: parent ? parent.width : implicitWidth

                    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onClicked: rail.chosen(modelData.key)
                }
            }
        }
    }

    Item {
        id: footerSlot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        anchors.horizontalCenter: parent.horizontalCenter
        height: childrenRect.height
        width: childrenRect.width
    }
}
