// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// Search as you type; Esc empties it.
TextInputField {
    id: control

    accessibleName: control.placeholder
    pictogram: "magnify"
    placeholder: qsTr("Search")
    plain: true

    Keys.onEscapePressed: event => {
        event.accepted = control.text.length > 0;
        if (control.text.length > 0) {
            control.text = "";
            control.edited("");
        }
    }
}
