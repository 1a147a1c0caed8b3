// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// The places that staff and participants have, in the order of the rail.
QtObject {
    id: catalogue

    property int needsYou: 0
    /// Gaps of tomorrow that have been announced.
    property int gaps: 0
    property list<Component> prepared
    readonly property list<string> files: ["Workspace.qml", "WeekPlace.qml", "TodayPlace.qml", "TomorrowPlace.qml", "ParticipantsPlace.qml", "NeedsYouPlace.qml", "PlanPlace.qml", "SyncPlace.qml", "SettingsPlace.qml"]
    readonly property list<NavigationEntry> staffEntries: [
        NavigationEntry {
            key: "week"
            label: qsTr("Calendar")
            pictogram: "calendar-text"
        },
        NavigationEntry {
            badge: catalogue.gaps
            key: "tomorrow"
            label: qsTr("Tomorrow")
            pictogram: "weather-sunset-up"
        },
        NavigationEntry {
            key: "participants"
            label: qsTr("Participants")
            pictogram: "account-multiple"
        },
        NavigationEntry {
            badge: catalogue.needsYou
            key: "needs-you"
            label: qsTr("Needs you")
            pictogram: "bell-ring-outline"
        },
        NavigationEntry {
            key: "sync"
            label: qsTr("Sync")
            pictogram: "sync"
        },
        NavigationEntry {
            key: "settings"
            label: qsTr("Settings")
            pictogram: "settings"
        }
    ]
    readonly property list<NavigationEntry> participantEntries: [
        NavigationEntry {
            key: "today"
            label: qsTr("Today")
            pictogram: "weather-sunny"
        },
        NavigationEntry {
            key: "plan"
            label: qsTr("My plan")
            pictogram: "routes"
        },
        NavigationEntry {
            key: "settings"
            label: qsTr("Language")
            pictogram: "translate"
        }
    ]

    /// Reads the pages' files on another thread while somebody signs in, so that the first look at one is quick.
    function prepare() {
        for (const file of catalogue.files)
            catalogue.prepared.push(Qt.createComponent(file, Component.Asynchronous, catalogue));
    }
}
