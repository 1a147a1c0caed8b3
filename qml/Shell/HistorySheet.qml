// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Who did what to a record, when and on which tablet, the latest first.
SideSheet {
    id: sheet

    required property HistoryViewModel model

    objectName: "historySheet"
    subtitle: sheet.model.title
    title: qsTr("History")

    Banner {
        objectName: "historyNote"
        pictogram: "cloud-outline-off"
        text: sheet.model.note
        visible: text.length > 0
        width: parent ? parent.width : 0
    }

    SecondaryText {
        objectName: "historyAsking"
        text: qsTr("Asking the project's server …")
        visible: sheet.model.asking
        width: parent ? parent.width : 0
    }

    EmptyState {
        pictogram: "history"
        text: qsTr("Changes show up here with who made them, when, and on which tablet.")
        title: qsTr("Nothing is known yet")
        visible: !sheet.model.asking && sheet.model.lines.length === 0
        width: parent ? parent.width : 0
    }

    Repeater {
        model: sheet.model.lines

        FactRow {
            id: line

            required property historyLine modelData
            required property int index

            detail: Theme.joined([line.modelData.who, line.modelData.when, line.modelData.tablet, line.modelData.unsent ? qsTr("not sent yet") : ""], " · ")
            objectName: "historyLine_" + line.index
            pictogram: line.modelData.pictogram
            title: line.modelData.what
            width: parent ? parent.width : 0
        }
    }
}
