// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// What went wrong and what is safe; nothing when all is well.
Card {
    id: note

    property string text: ""

    objectName: "problemNote"
    tone: "danger"
    visible: note.text.length > 0

    BodyText {
        text: note.text
        width: parent.width
    }
}
