// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// What the server has not got yet: how much, by whom, how old, piece by piece; and where it lies meanwhile.
Card {
    id: card

    required property SyncViewModel model

    objectName: "syncUnsentCard"

    StartColumn {
        width: parent ? parent.width : 0

        HeadingText {
            level: 3
            objectName: "syncUnsent"
            text: card.model.unsent > 0 ? qsTr("%n not sent yet", "changes", card.model.unsent) : qsTr("Nothing is waiting to be sent")
            width: parent.width
        }

        SecondaryText {
            objectName: "syncUnsentBy"
            text: card.model.unsentBy
            visible: text.length > 0
            width: parent.width
        }
    }

    Repeater {
        model: card.model.pending

        FactRow {
            required property string words
            required property string age
            required property string sign
            required property int index

            detail: age
            objectName: "pending-" + index
            pictogram: sign
            title: words
            width: parent ? parent.width : 0
        }
    }

    Row {
        spacing: 12
        width: parent ? parent.width : 0

        Pictogram {
            id: mark

            name: "lock-outline"
        }

        SecondaryText {
            objectName: "syncWhere"
            text: qsTr("Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.")
            width: parent.width - mark.width - 12
        }
    }
}
