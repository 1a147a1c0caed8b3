// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// An error in three parts: what happened, what is safe, what to do next.
Card {
    id: panel

    property string title: ""
    property string happened: ""
    property string safe: ""
    property string next: ""
    /// A refusal is outlined on the surface; an error of the machine is tinted.
    property bool refusal: false
    property alias actions: buttons.data

    Accessible.name: Theme.joined([panel.title, panel.happened, panel.safe, panel.next], " ")
    Accessible.role: Accessible.AlertMessage
    border.width: Theme.outline
    color: panel.refusal ? Theme.surface : Theme.dangerSoft
    tone: "danger"

    Row {
        spacing: 12
        width: parent.width

        Pictogram {
            id: mark

            colour: Theme.danger
            name: panel.refusal ? "close" : "alert-circle-outline"
            size: 30 * Math.min(Theme.textScale, 1.5)
        }

        HeadingText {
            anchors.verticalCenter: parent.verticalCenter
            color: panel.refusal ? Theme.danger : Theme.ink
            level: 3
            text: panel.title
            width: parent.width - mark.width - parent.spacing
        }
    }

    BodyText {
        text: panel.happened
        visible: text.length > 0
        width: parent.width
    }

    Row {
        spacing: 10
        visible: panel.safe.length > 0
        width: parent.width

        Pictogram {
            id: check

            colour: Theme.teal
            name: "check"
            size: 22 * Math.min(Theme.textScale, 1.5)
        }

        BodyText {
            text: panel.safe
            width: parent.width - check.width - parent.spacing
        }
    }

    BodyText {
        color: Theme.ink2
        text: panel.next
        visible: text.length > 0
        width: parent.width
    }

    Flow {
        id: buttons

        spacing: 12
        visible: children.length > 0
        width: parent.width
    }
}
