// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// The participants beside the week: found by name or language, held and dragged to a time.
Rectangle {
    id: panel

    required property WeekViewModel model

    signal dragged(string id, string name, string language, int face, real x, real y)
    signal dropped(bool lands)
    signal newSession

    Accessible.name: qsTr("Participants")
    Accessible.role: Accessible.Pane
    color: Theme.surface
    objectName: "participantPanel"

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hairline
    }

    Column {
        id: top

        anchors.left: parent.left
        anchors.margins: 16
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 10

        Item {
            height: heading.implicitHeight
            width: parent.width

            HeadingText {
                id: heading

                anchors.left: parent.left
                level: 4
                text: qsTr("Participants")
            }

            SecondaryText {
                Accessible.name: qsTr("%n participant(s)", "", panel.model.participants.total)
                anchors.baseline: heading.baseline
                anchors.right: parent.right
                text: Theme.isolatedLtr(panel.model.participants.total)
            }
        }

        SearchField {
            objectName: "participantSearch"
            placeholder: qsTr("Name or language")
            width: parent.width

            onEdited: text => panel.model.participants.filter = text
        }

        SecondaryText {
            text: panel.model.participants.count > 0 ? qsTr("Drag to a time in the week") : panel.model.participants.total > 0 ? qsTr("Nobody has that name or language.") : qsTr("Nobody is here yet. Participants come with the next sync.")
            width: parent.width
        }
    }

    ListView {
        anchors.bottom: adder.top
        anchors.bottomMargin: 12
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.topMargin: 8
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: panel.model.participants
        reuseItems: true

        delegate: DraggableParticipant {
            width: ListView.view.width

            onDragged: (x, y) => panel.dragged(participantId, givenName, languageWord, face, x, y)
            onDropped: lands => panel.dropped(lands)
        }
    }

    ActionButton {
        id: adder

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 16
        anchors.right: parent.right
        objectName: "newSession"
        pictogram: "plus"
        text: qsTr("New session")

        onClicked: panel.newSession()
    }
}
