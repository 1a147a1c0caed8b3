// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// The participants that the reader may see, found as one types, and the card of the chosen one.
FocusScope {
    id: page

    required property ParticipantsViewModel model
    property real headerEndInset: 0

    /// The shell tells who changed the participant's details, and when.
    signal historyAsked(string participantId)

    objectName: "participantsPage"
    Accessible.name: qsTr("Participants")
    Accessible.role: Accessible.Pane

    Item {
        id: header

        height: Math.max(Theme.topBar, title.height + 16)
        width: page.width - 2 * Theme.marginStaff
        x: Theme.marginStaff

        HeadingText {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            level: 2
            text: qsTr("Participants")
            width: parent.width - page.headerEndInset
        }
    }

    SearchField {
        id: search

        anchors.top: header.bottom
        objectName: "participantSearch"
        placeholder: qsTr("Search for a name or a language")
        text: page.model.filter
        width: Math.min(560, page.width - 2 * Theme.marginStaff)
        x: Theme.mirrored ? page.width - Theme.marginStaff - width : Theme.marginStaff

        onEdited: text => page.model.filter = text
    }

    SecondaryText {
        id: counter

        anchors.top: search.bottom
        anchors.topMargin: 12
        text: qsTr("%n participant(s)", "", page.model.participants.count)
        visible: page.model.loaded
        width: page.width - 2 * Theme.marginStaff
        x: Theme.marginStaff
    }

    EmptyState {
        anchors.top: counter.bottom
        anchors.topMargin: 12
        pictogram: "account-multiple"
        text: page.model.filter.length > 0 ? qsTr("No name and no language has these letters. Try fewer of them.") : qsTr("Participants of your unit show up here after the first sync.")
        title: qsTr("Nobody found")
        visible: page.model.loaded && page.model.participants.count === 0
        width: Math.min(560, page.width - 2 * Theme.marginStaff)
        x: Theme.mirrored ? page.width - Theme.marginStaff - width : Theme.marginStaff
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.top: counter.bottom
        anchors.topMargin: 8
        Accessible.name: qsTr("Participants")
        Accessible.role: Accessible.List
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: page.model.participants
        objectName: "participantList"
        spacing: 4
        width: Math.min(880, page.width - 2 * Theme.marginStaff)
        x: Theme.mirrored ? page.width - Theme.marginStaff - width : Theme.marginStaff

        delegate: ParticipantRow {
            width: list.width

            onClicked: {
                page.model.chosenId = participantId;
                sheet.open();
            }
        }
    }

    ParticipantSheet {
        id: sheet

        model: page.model

        onHistoryAsked: page.historyAsked(page.model.chosenId)
    }

}
