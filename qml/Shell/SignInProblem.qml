// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// What the last try to sign in came to: a wrong code and how long to wait, or something worse in full.
Column {
    id: note

    required property SignIn model

    spacing: 12
    visible: note.model.busy || note.model.wrongCode || note.model.waitSeconds > 0 || note.model.problem.happened.length > 0

    SecondaryText {
        large: true
        objectName: "signInBusy"
        text: qsTr("Opening …")
        visible: note.model.busy
        width: parent.width
    }

    Row {
        spacing: 8
        visible: !note.model.busy && (note.model.wrongCode || note.model.waitSeconds > 0)
        width: parent.width

        Pictogram {
            id: mark

            colour: Theme.danger
            name: note.model.waitSeconds > 0 ? "timer-sand" : "alert-circle-outline"
        }

        BodyText {
            Accessible.role: Accessible.AlertMessage
            color: Theme.danger
            objectName: "signInMessage"
            text: note.model.waitSeconds > 0 ? qsTr("That opened nothing. Try again in %n s.", "seconds", note.model.waitSeconds) : qsTr("That opened nothing. Nothing is lost: try again.")
            width: parent.width - mark.width - 8
        }
    }

    ErrorPanel {
        next: note.model.problem.next
        objectName: "problemPanel"
        safe: note.model.problem.safe
        title: note.model.problem.happened
        visible: title.length > 0
        width: parent.width
    }
}
