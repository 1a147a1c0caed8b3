// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Samsprak.App
import Samsprak.Controls

/// The tablet's one window: sign-in, or the workspace of who is signed in, or the lock over it.
ApplicationWindow {
    id: window

    required property Tablet tablet

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: window.tablet.mirrored
    color: Theme.ground
    height: 800
    minimumHeight: 480
    minimumWidth: 360
    objectName: "mainWindow"
    title: qsTr("Samspråk")
    visible: true
    width: 1280

    Binding {
        property: "mirrored"
        target: Theme
        value: window.tablet.mirrored
    }

    Binding {
        property: "textScale"
        target: Theme
        value: window.tablet.settings.textScale
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: window.tablet.settings.reducedMotion
    }

    Connections {
        function onThemeChanged() {
            Theme.setSchemeName(window.tablet.settings.theme);
        }

        target: window.tablet.settings
    }

    PlaceCatalogue {
        id: catalogue
    }

    // A list, so that a workspace keeps its session until it is gone itself.
    Repeater {
        model: window.tablet.session ? [window.tablet.session] : []

        Workspace {
            required property ProfileSession modelData

            anchors.fill: parent
            enabled: !window.tablet.locked
            places: catalogue
            session: modelData
            tablet: window.tablet
            visible: !window.tablet.locked
        }
    }

    Present {
        when: window.tablet.session === null && window.tablet.ready

        Entrance {
            anchors.fill: parent
            tablet: window.tablet
        }
    }

    Present {
        when: window.tablet.locked

        LockPage {
            anchors.fill: parent
            model: window.tablet.signIn
            participant: window.tablet.session !== null && (window.tablet.session as ProfileSession).isParticipant

            onSignOut: window.tablet.signOut()
        }
    }

    Connections {
        function onReadyChanged() {
            if (catalogue.prepared.length === 0)
                catalogue.prepare();
        }

        target: window.tablet
    }

    Component.onCompleted: Theme.setSchemeName(window.tablet.settings.theme)
}
