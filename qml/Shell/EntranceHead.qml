// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Samsprak.Controls

/// The mark, the name and the way to language and text size, over every page before the sign-in.
RowLayout {
    id: head

    signal settings

    spacing: 16

    LogoMark {
        Layout.preferredHeight: 56
        Layout.preferredWidth: 56
        ground: Theme.ground
        large: Theme.teal
        small: Theme.saffron
        smile: Theme.overSaffron
    }

    HeadingText {
        Layout.fillWidth: true
        level: 1
        text: qsTr("Samspråk")
    }

    ActionButton {
        objectName: "languageButton"
        pictogram: "translate"
        text: qsTr("Language and text size")
        variant: ActionButton.Variant.Outlined

        onClicked: head.settings()
    }
}
