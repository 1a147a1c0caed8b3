// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// The app's frame with an invented page in it, to see rail, bar, header and sheet at any window size.
NavigationFrame {
    id: frame

    property bool sheetOpen: false

    current: "calendar"
    entries: [
        NavigationEntry {
            key: "calendar"
            label: qsTr("Calendar")
            pictogram: "calendar-text"
        },
        NavigationEntry {
            key: "participants"
            label: qsTr("Participants")
            pictogram: "account-multiple"
        },
        NavigationEntry {
            key: "plans"
            label: qsTr("Plans")
            pictogram: "routes"
        },
        NavigationEntry {
            key: "interpreters"
            label: qsTr("Interpreters")
            pictogram: "translate"
        },
        NavigationEntry {
            key: "insight"
            label: qsTr("Insight")
            pictogram: "chart-bar"
        },
        NavigationEntry {
            badge: 2
            key: "needs"
            label: qsTr("Needs you")
            pictogram: "bell-ring-outline"
        }
    ]
    railFooter: PersonFace {
        height: 44
        variant: 8
        width: 44
    }
    railHeader: LogoMark {
        ground: Theme.ground
        height: 38
        large: Theme.teal
        small: Theme.saffron
        smile: Theme.overSaffron
        width: 38
    }

    onChosen: key => frame.current = key

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginStaff
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginStaff
        endItems: SyncPill {
            sync: "offline"
            unsent: 3
        }
        subtitle: "23–27 november 2026"
        title: "Vecka 48"

        IconButton {
            pictogram: "chevron-start"
            text: qsTr("Previous week")
        }

        ActionButton {
            text: qsTr("Today")
            variant: ActionButton.Variant.Quiet
        }

        IconButton {
            pictogram: "chevron-end"
            text: qsTr("Next week")
        }
    }

    FloatingButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 24
        pictogram: "plus"
        text: qsTr("New session")
    }

    SideSheet {
        id: sheet

        area: "health"
        footerItems: BodyText {
            color: Theme.ink2
            text: qsTr("You are offline. The booking is tentative and sent by itself.")
            width: parent ? parent.width : 0
        }
        objectName: "sheet"
        subtitle: "Hälsosamtal med Saba · " + Theme.isolatedLtr("10:00–11:30")
        title: qsTr("Book interpreter")
        visible: frame.sheetOpen

        Card {
            tone: "chosen"
            width: parent.width

            FactRow {
                detail: "Känner Saba: 6 samtal tidigare"
                face: 11
                title: "Freweini Hadgu"
                width: parent.width
            }

            ActionButton {
                pictogram: "timer-sand"
                text: qsTr("Book")
            }
        }
    }
}
