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

    Present {
        when: entrance.place === "sign-in"

        SignInPage {
            anchors.fill: parent
            model: entrance.tablet.signIn
            tablet: entrance.tablet

            onEnrol: entrance.place = "enrol"
            onSettings: entrance.place = "settings"
        }
    }

    Present {
        when: entrance.place === "enrol"

        EnrolPage {
            anchors.fill: parent
            model: entrance.tablet.enrolment
            tablet: entrance.tablet

            onBack: entrance.place = "sign-in"
            onSettings: entrance.place = "settings"
        }
    }

    Present {
        when: entrance.place === "settings"

        SettingsPage {
            anchors.fill: parent
            tablet: entrance.tablet
            withBack: true

            onBack: entrance.place = entrance.tablet.hasProfiles ? "sign-in" : "enrol"
        }
    }
}
