// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// One line of the sync's story: what it is about, and what it says.
Item {
    id: fact

    property string label: ""
    property string value: ""
    readonly property bool stacked: fact.width < 420 * Theme.textScale

    Accessible.name: fact.label + ": " + fact.value
    Accessible.role: Accessible.StaticText
    implicitHeight: fact.stacked ? what.height + says.height : Math.max(what.height, says.height)
    implicitWidth: 320

    SecondaryText {
        id: what

        Accessible.ignored: true
        anchors.left: parent.left
        text: fact.label
        width: fact.stacked ? parent.width : 140 * Theme.textScale
    }

    BodyText {
        id: says

        Accessible.ignored: true
        anchors.right: parent.right
        font.bold: true
        text: fact.value
        width: fact.stacked ? parent.width : parent.width - what.width - 12
        y: fact.stacked ? what.height : 0
    }
}
