// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// One figure of the week, before and after.
Column {
    id: figure

    property string label: ""
    property string before: ""
    property string after: ""
    property bool better: false

    Accessible.name: qsTr("%1: %2 before, %3 after").arg(figure.label).arg(figure.before).arg(figure.after)
    Accessible.role: Accessible.StaticText
    spacing: 2

    SecondaryText {
        Accessible.ignored: true
        text: figure.label
    }

    Row {
        spacing: 8

        TimeText {
            Accessible.ignored: true
            color: Theme.ink2
            font.pixelSize: Theme.sizeLead
            value: figure.before
        }

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink2
            name: "chevron-end"
            size: 18
        }

        TimeText {
            Accessible.ignored: true
            color: figure.better ? Theme.tealDeep : Theme.ink
            font.bold: true
            font.pixelSize: Theme.sizeLead
            value: figure.after
        }
    }
}
