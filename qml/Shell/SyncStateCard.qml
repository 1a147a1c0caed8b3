// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// How the sync stands: in words, since when, why, and when it goes on; and the button that does not wait for that.
Card {
    id: card

    required property SyncViewModel model

    objectName: "syncStateCard"

    Item {
        implicitHeight: Math.max(mark.height, words.height)
        width: parent ? parent.width : 0

        RoundMark {
            id: mark

            anchors.left: parent.left
            pictogram: card.model.mark === "offline" ? "cloud-outline-off" : card.model.mark === "done" ? "cloud-check" : card.model.mark === "attention" ? "bell-ring-outline" : "sync"
            size: 52 * Math.min(Theme.textScale, 1.5)
            tone: card.model.mark === "attention" ? "attention" : card.model.mark === "offline" ? "sunken" : "voice"
        }

        StartColumn {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 14
            anchors.right: parent.right

            HeadingText {
                level: 3
                objectName: "syncHeadline"
                text: card.model.headline
                width: parent.width
            }

            SecondaryText {
                font.pixelSize: Theme.sizeBody
                objectName: "syncReassurance"
                text: card.model.reassurance
                width: parent.width
            }
        }
    }

    StartColumn {
        spacing: 8
        visible: card.model.fetchWords.length > 0
        width: parent ? parent.width : 0

        SecondaryText {
            objectName: "syncFetched"
            text: card.model.fetchWords
            width: parent.width
        }

        ProgressLine {
            objectName: "syncProgress"
            text: card.model.fetchWords
            value: card.model.fetched
            width: parent.width
        }
    }

    SyncFact {
        label: qsTr("Last success")
        objectName: "syncLastSuccess"
        value: card.model.lastSuccess
        width: parent ? parent.width : 0
    }

    SyncFact {
        label: qsTr("Why")
        objectName: "syncWhy"
        value: card.model.why
        visible: value.length > 0
        width: parent ? parent.width : 0
    }

    SyncFact {
        label: qsTr("Next try")
        objectName: "syncNextTry"
        value: card.model.nextTry
        width: parent ? parent.width : 0
    }

    ActionButton {
        objectName: "syncNow"
        pictogram: "sync"
        text: qsTr("Try now")
        variant: ActionButton.Variant.Outlined
        width: parent ? parent.width : 0

        onClicked: card.model.tryNow()
    }
}
