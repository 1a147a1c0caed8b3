// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App

/// What the pages share, and which of them there are. The places of staff and of participants build on it.
Item {
    id: routes

    required property string place
    required property ProfileSession session
    required property SyncViewModel sync
    required property Tablet tablet
    property real endInset: 0
    property int needsYou: 0

    signal gone(string place)

    KeptPage {
        file: "SyncPlace.qml"
        key: "sync"
        place: routes.place
        routes: routes
    }

    KeptPage {
        file: "SettingsPlace.qml"
        key: "settings"
        place: routes.place
        routes: routes
    }
}
