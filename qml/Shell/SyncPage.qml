// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The sync in full: what is not sent yet, the last success, what is wrong, the next try, and where the data is.
FocusScope {
    id: page

    required property SyncViewModel model
    property real endInset: 0
    /// How many matters wait for the reader's decision; they are shown on a page of their own.
    property int needsYou: 0

    /// The shell shows what needs the reader.
    signal needsYouAsked

    Accessible.name: qsTr("Sync")
    Accessible.role: Accessible.Pane
    objectName: "syncPage"

    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.marginStaff

        StartColumn {
            id: column

            spacing: 16
            width: Math.min(scroll.width - 2 * Theme.marginStaff, 1140)
            x: Theme.mirrored ? scroll.width - width - Theme.marginStaff : Theme.marginStaff
            y: 12

            Item {
                implicitHeight: Math.max(Theme.topBar - 24, title.height)
                width: column.width

                HeadingText {
                    id: title

                    anchors.left: parent.left
                    level: 2
                    text: qsTr("Sync")
                    width: parent.width - page.endInset
                }
            }

            ErrorPanel {
                next: page.model.problem.next
                objectName: "syncProblem"
                safe: page.model.problem.safe
                title: page.model.problem.happened
                visible: page.model.problem.happened.length > 0
                width: column.width
            }

            Card {
                objectName: "syncNeedsYou"
                tone: "attention"
                visible: page.needsYou > 0
                width: column.width

                HeadingText {
                    level: 4
                    text: qsTr("%n thing(s) need your decision", "", page.needsYou)
                    width: parent ? parent.width : 0
                }

                BodyText {
                    text: qsTr("The server has answered: something was written twice, or could not be done. Nothing is lost.")
                    width: parent ? parent.width : 0
                }

                ActionButton {
                    objectName: "syncOpenNeedsYou"
                    text: qsTr("Decide now")
                    variant: ActionButton.Variant.Outlined

                    onClicked: page.needsYouAsked()
                }
            }

            Flow {
                id: halves

                readonly property bool beside: width >= 840 && Theme.textScale < 1.6
                readonly property real half: beside ? (width - spacing) / 2 : width

                spacing: 16
                width: column.width

                SyncStateCard {
                    model: page.model
                    width: halves.half
                }

                SyncUnsentCard {
                    model: page.model
                    width: halves.half
                }
            }
        }
    }
}
