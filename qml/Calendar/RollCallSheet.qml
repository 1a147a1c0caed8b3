// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Who came: everybody is here until a tap says otherwise, and Done notes the rest as present.
SideSheet {
    id: sheet

    required property RollCallViewModel rollCall

    area: sheet.rollCall.area
    objectName: "rollCallSheet"
    subtitle: sheet.rollCall.whenText
    title: qsTr("Roll call: %1").arg(sheet.rollCall.title)

    footerItems: [
        ActionButton {
            objectName: "finishRollCall"
            pictogram: "check"
            text: sheet.rollCall.unmarked > 0 ? qsTr("Done: %n here", "", sheet.rollCall.unmarked) : qsTr("Done")
            visible: sheet.rollCall.total > 0

            onClicked: sheet.rollCall.finish()
        }
    ]

    onClosed: sheet.rollCall.close()

    ProblemNote {
        text: sheet.rollCall.problem
        width: parent.width
    }

    Tag {
        pictogram: "account-multiple"
        text: sheet.rollCall.summary
        tone: "filled"
        visible: sheet.rollCall.total > 0
        width: Math.min(implicitWidth, parent.width)
    }

    EmptyState {
        pictogram: "account-multiple"
        text: qsTr("Add participants or a group to the session first.")
        title: qsTr("Nobody is expected")
        visible: sheet.rollCall.total === 0 && sheet.rollCall.problem.length === 0
        width: parent.width
    }

    Repeater {
        model: sheet.rollCall.people

        RollCallRow {
            width: parent ? parent.width : 0

            onMarkAsked: state => sheet.rollCall.mark(participantId, state)
            onMinutesAsked: direction => sheet.rollCall.changeMinutes(participantId, direction)
        }
    }

    SecondaryText {
        text: qsTr("%n more are expected whom you can't see.", "", sheet.rollCall.hidden)
        visible: sheet.rollCall.hidden > 0
        width: parent.width
    }
}
