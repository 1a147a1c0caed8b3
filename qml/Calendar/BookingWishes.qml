// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What is required (filled) and what is wished (outlined); the lists to choose from open on demand.
Card {
    id: wishes

    required property BookingViewModel booking
    property string open: ""

    function toggle(list: string) {
        wishes.open = wishes.open === list ? "" : list;
    }

    padding: 14
    spacing: 8

    WishLine {
        label: qsTr("Required")
        width: parent.width

        WishChip {
            expanded: wishes.open === "language"
            filled: true
            objectName: "requirement-language"
            pictogram: "translate"
            text: wishes.booking.languageWord.length > 0 ? wishes.booking.languageWord : qsTr("Choose language")

            onClicked: wishes.toggle("language")
        }

        WishChip {
            expanded: wishes.open === "level"
            filled: true
            objectName: "requirement-level"
            pictogram: "certificate"
            text: wishes.booking.levels.chosenText

            onClicked: wishes.toggle("level")
        }

        WishChip {
            expanded: wishes.open === "mode"
            filled: true
            objectName: "requirement-mode"
            pictogram: wishes.booking.mode === "phone" ? "phone" : wishes.booking.mode === "video" ? "video" : "map-marker"
            text: wishes.booking.modes.chosenText

            onClicked: wishes.toggle("mode")
        }
    }

    WishLine {
        label: qsTr("Wished")
        width: parent.width

        WishChip {
            expanded: wishes.open === "gender"
            objectName: "wish-gender"
            pictogram: wishes.booking.wishedGender === "woman" ? "gender-female" : wishes.booking.wishedGender === "man" ? "gender-male" : "account"
            text: wishes.booking.genders.chosenText

            onClicked: wishes.toggle("gender")
        }
    }

    ChoiceChips {
        choices: wishes.booking.languages
        names: "language"
        visible: wishes.open === "language"
        width: parent.width

        onChosen: key => {
            wishes.booking.language = key;
            wishes.open = "";
        }
    }

    ChoiceChips {
        choices: wishes.booking.levels
        names: "level"
        visible: wishes.open === "level"
        width: parent.width

        onChosen: key => {
            wishes.booking.minimumLevel = key;
            wishes.open = "";
        }
    }

    ChoiceChips {
        choices: wishes.booking.modes
        names: "mode"
        visible: wishes.open === "mode"
        width: parent.width

        onChosen: key => {
            wishes.booking.mode = key;
            wishes.open = "";
        }
    }

    ChoiceChips {
        choices: wishes.booking.genders
        names: "gender"
        visible: wishes.open === "gender"
        width: parent.width

        onChosen: key => {
            wishes.booking.wishedGender = key;
            wishes.open = "";
        }
    }
}
