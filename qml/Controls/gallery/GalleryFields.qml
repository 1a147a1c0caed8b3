// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

StartColumn {
    spacing: 28

    GallerySection {
        title: qsTr("Fields")
        width: parent.width

        SearchField {
            placeholder: qsTr("Name, language or note")
            width: 290
        }

        TextInputField {
            helper: qsTr("Saved as you type")
            label: qsTr("Phone")
            text: "070-174 06 31"
            width: 290
        }

        TextInputField {
            error: qsTr("The end is before the start, 10:00.")
            label: qsTr("Ends")
            pictogram: "clock"
            text: "09:30"
            width: 290
        }

        TextInputField {
            helper: qsTr("Changed by the administrator")
            label: qsTr("Agreement")
            locked: true
            text: "2026"
            width: 290
        }
    }

    GallerySection {
        title: qsTr("Marks")
        width: parent.width

        Tag {
            pictogram: "translate"
            removable: true
            text: qsTr("Tigrinya")
            tone: "filled"
        }

        Tag {
            pictogram: "gender-female"
            text: qsTr("Woman")
            tone: "outlined"
        }

        Tag {
            text: qsTr("Certified until 2028")
        }

        Tag {
            pictogram: "auto-fix"
            text: qsTr("Translated by machine")
            tone: "attention"
        }

        Tag {
            large: true
            text: qsTr("Now")
            tone: "now"
        }

        Tag {
            area: "work"
            pictogram: "calendar-text"
            text: "26 · 09:00"
            tone: "area"
        }

        SyncPill {
            sync: "offline"
            unsent: 3
        }

        SyncPill {
        }

        SyncPill {
            sent: 2
            sync: "sending"
            total: 3
        }

        SyncPill {
            sync: "attention"
            unsent: 2
        }

        SyncPill {
            compact: true
        }
    }
}
