// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Who is signed in, and the ways to leave: lock for a moment, or sign out.
Column {
    id: column

    required property ProfileSession session

    signal lock
    signal signOut

    spacing: 4
    width: Theme.railWidth - 8

    SecondaryText {
        horizontalAlignment: Text.AlignHCenter
        objectName: "profileName"
        text: column.session.displayName
        width: parent.width
    }

    IconButton {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "lockButton"
        pictogram: "lock-outline"
        text: qsTr("Lock")

        onClicked: column.lock()
    }

    IconButton {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "signOutButton"
        pictogram: "logout"
        text: qsTr("Sign out")

        onClicked: column.signOut()
    }
}
