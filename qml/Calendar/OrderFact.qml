// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A label and what stands for it, which can be marked and copied; nothing when there is nothing.
Item {
    id: fact

    property string label: ""
    property string text: ""

    Accessible.name: qsTr("%1: %2").arg(fact.label).arg(fact.text)
    Accessible.role: Accessible.StaticText
    implicitHeight: column.implicitHeight
    visible: fact.text.length > 0

    Column {
        id: column

        width: parent.width

        SectionLabel {
            Accessible.ignored: true
            text: fact.label
            width: parent.width
        }

        TextEdit {
            Accessible.ignored: true
            color: Theme.ink
            font.bold: true
            font.pixelSize: Theme.sizeLead
            horizontalAlignment: TextEdit.AlignLeft
            readOnly: true
            selectByMouse: true
            selectedTextColor: Theme.overTeal
            selectionColor: Theme.teal
            text: fact.text
            textFormat: TextEdit.PlainText
            width: parent.width
            wrapMode: TextEdit.Wrap
        }
    }
}
