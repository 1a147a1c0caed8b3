// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The languages of the interface, each by its own name; the chosen one speaks at once.
Flow {
    id: choice

    required property string current

    signal chosen(string tag)

    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Grouping
    spacing: 12

    Repeater {
        model: LanguageModel {
        }

        ActionButton {
            id: button

            required property string tag
            required property string ownName
            readonly property bool now: button.tag === choice.current

            Accessible.checkable: true
            Accessible.checked: button.now
            large: true
            objectName: "language-" + button.tag
            pictogram: button.now ? "check" : ""
            text: button.ownName
            variant: button.now ? ActionButton.Variant.Primary : ActionButton.Variant.Outlined

            onClicked: choice.chosen(button.tag)
        }
    }
}
