// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Before anyone is signed in: the sign-in, the enrolment of somebody new, the tablet's own settings.
Item {
    id: entrance

    required property Tablet tablet
    /// "sign-in", "enrol" or "settings".
    property string place: entrance.tablet.hasProfiles ? "sign-in" : "enrol"

    Loader {
        active: entrance.place === "sign-in"
        anchors.fill: parent

        sourceComponent: SignInPage {
            model: entrance.tablet.signIn
            tablet: entrance.tablet

            onEnrol: entrance.place = "enrol"
            onSettings: entrance.place = "settings"
        }
    }

    Loader {
        active: entrance.place === "enrol"
        anchors.fill: parent

        sourceComponent: EnrolPage {
            model: entrance.tablet.enrolment
            tablet: entrance.tablet

            onLeft: entrance.place = "sign-in"
            onSettings: entrance.place = "settings"
        }
    }

    Loader {
        active: entrance.place === "settings"
        anchors.fill: parent

        sourceComponent: SettingsPage {
            tablet: entrance.tablet
            withBack: true

            onBack: entrance.place = entrance.tablet.hasProfiles ? "sign-in" : "enrol"
        }
    }
}
