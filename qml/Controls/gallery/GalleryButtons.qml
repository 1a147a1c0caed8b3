// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

GallerySection {
    id: page

    title: qsTr("Buttons")

    ActionButton {
        text: qsTr("Book interpreter")
    }

    ActionButton {
        down: true
        text: qsTr("Book interpreter")
    }

    ActionButton {
        id: focused

        focus: true
        text: qsTr("Book interpreter")

        Component.onCompleted: focused.forceActiveFocus(Qt.TabFocusReason)
    }

    ActionButton {
        enabled: false
        reason: qsTr("Choose a language first")
        text: qsTr("Book interpreter")
    }

    ActionButton {
        text: qsTr("Suggest")
        variant: ActionButton.Variant.Outlined
    }

    ActionButton {
        pictogram: "volume-high"
        text: qsTr("Read aloud")
        variant: ActionButton.Variant.Voice
    }

    ActionButton {
        text: qsTr("Show them")
        variant: ActionButton.Variant.Quiet
    }

    ActionButton {
        pictogram: "close"
        text: qsTr("Cancel booking")
        variant: ActionButton.Variant.Danger
    }

    ActionButton {
        pictogram: "bell-ring-outline"
        text: qsTr("3 need you")
        variant: ActionButton.Variant.NeedsYou
    }

    ListenButton {
    }

    ListenButton {
        voice: "playing"
    }

    ListenButton {
        voice: "fetching"
    }

    ListenButton {
        voice: "missing"
    }

    IconButton {
        pictogram: "chevron-start"
        text: qsTr("Previous week")
    }

    IconButton {
        pictogram: "chevron-end"
        text: qsTr("Next week")
    }

    IconButton {
        outlined: true
        pictogram: "plus"
        text: qsTr("Add")
    }

    IconButton {
        pictogram: "backspace"
        text: qsTr("Erase")
        turnsWithPage: true
    }

    ActionButton {
        large: true
        pictogram: "thumb-up"
        startAligned: true
        text: qsTr("I understand")
        width: Math.min(page.width, 288 * Theme.textScale)
    }

    ActionButton {
        large: true
        pictogram: "help-circle"
        text: qsTr("I do not understand")
        variant: ActionButton.Variant.Answer
        width: Math.min(page.width, 288 * Theme.textScale)
    }
}
