// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// The places of the app at the bottom of a narrow window. What does not fit is behind "More"; at twice the size four stay.
Rectangle {
    id: bar

    property list<NavigationEntry> entries
    property string current: ""
    property bool large: false

    readonly property int room: Theme.textScale > 1.5 ? 4 : Math.max(3, Math.min(6, Math.floor(bar.width / (96 * Theme.textScale))))
    readonly property bool overflows: bar.entries.length > bar.room
    readonly property int shownCount: bar.overflows ? bar.room - 1 : bar.entries.length

    signal chosen(string key)

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: Theme.surface
    implicitHeight: row.height + 16
    implicitWidth: 480

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    Row {
        id: row

        readonly property real cell: bar.width / Math.max(1, bar.shownCount + (bar.overflows ? 1 : 0))

        y: 8

        Repeater {
            model: bar.entries

            NavigationButton {
                id: place

                required property NavigationEntry modelData
                required property int index

                badge: place.modelData.badge
                current: place.modelData.key === bar.current
                large: bar.large
                objectName: "place_" + place.modelData.key
                pictogram: place.modelData.pictogram
                text: place.modelData.label
                visible: place.index < bar.shownCount
                width: row.cell

                onClicked: bar.chosen(place.modelData.key)
            }
        }

        NavigationButton {
            current: more.visible
            large: bar.large
            objectName: "place_more"
            pictogram: "dots-horizontal"
            text: qsTr("More")
            visible: bar.overflows
            width: row.cell

            onClicked: more.open()
        }
    }

    T.Popup {
        id: more

        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        focus: true
        modal: true
        padding: 12
        width: Math.min(bar.width - 24, 320 * Theme.textScale)
        x: Theme.mirrored ? 12 : bar.width - more.width - 12
        y: -more.height - 8

        T.Overlay.modal: Rectangle {
            color: Theme.scrim
        }
        background: Rectangle {
            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.surface
            radius: Theme.radiusPanel
        }
        contentItem: Column {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: Theme.mirrored
            spacing: 4

            Repeater {
                model: bar.entries

                ActionButton {
                    id: hidden

                    required property NavigationEntry modelData
                    required property int index

                    objectName: "more_" + hidden.modelData.key
                    pictogram: hidden.modelData.pictogram
                    startAligned: true
                    text: hidden.modelData.badge > 0 ? qsTr("%1 (%2)").arg(hidden.modelData.label).arg(hidden.modelData.badge) : hidden.modelData.label
                    variant: ActionButton.Variant.Quiet
                    visible: hidden.index >= bar.shownCount
                    width: parent ? parent.width : implicitWidth

                    onClicked: {
                        more.close();
                        bar.chosen(hidden.modelData.key);
                    }
                }
            }
        }
    }
}
