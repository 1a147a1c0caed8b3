// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// What waits for a person's decision, each settled in one tap.
FocusScope {
    id: page

    required property NeedsYouViewModel model
    property real headerEndInset: 0

    /// The shell shows the booking with its alternatives.
    signal openBooking(string bookingId)
    /// The shell shows the calendar.
    signal openCalendar

    objectName: "needsYouPage"
    Accessible.name: qsTr("Needs you")
    Accessible.role: Accessible.Pane

    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.marginStaff

        StartColumn {
            id: column

            spacing: 16
            width: Math.min(900, scroll.width - 2 * Theme.marginStaff)
            x: Theme.mirrored ? scroll.width - Theme.marginStaff - width : Theme.marginStaff
            y: 12

            StartColumn {
                width: parent.width - (page.width - column.width < page.headerEndInset ? page.headerEndInset : 0)

                HeadingText {
                    level: 2
                    text: qsTr("Needs you")
                    width: parent.width
                }

                SecondaryText {
                    text: qsTr("%n thing(s) to decide", "", page.model.count)
                    visible: page.model.count > 0
                    width: parent.width
                }
            }

            Banner {
                id: problem

                pictogram: "alert-circle-outline"
                tone: "danger"
                visible: text.length > 0
                width: parent.width
            }

            EmptyState {
                pictogram: "check-circle"
                text: qsTr("When two people write different things, or an interpreter can't come, you decide it here. Until then there is nothing to do: go on with your day.")
                title: qsTr("Nothing waits for you")
                visible: page.model.loaded && page.model.count === 0
                width: parent.width

                ActionButton {
                    objectName: "needsYouToCalendar"
                    text: qsTr("To the calendar")
                    variant: ActionButton.Variant.Outlined

                    onClicked: page.openCalendar()
                }
            }

            Repeater {
                model: page.model.matters

                // Both are made and one is shown: a Loader can't make a bound component of its own delegate in Qt 6.4.
                Item {
                    id: entry

                    required property openMatter modelData
                    required property int index

                    height: entry.modelData.isConflict ? conflict.height : refusal.height
                    width: column.width

                    ConflictCard {
                        id: conflict

                        matter: entry.modelData
                        number: entry.index
                        visible: entry.modelData.isConflict
                        width: parent.width

                        onKeep: page.model.keep(entry.modelData.id)
                        onSwap: page.model.swap(entry.modelData.id)
                    }

                    RefusalCard {
                        id: refusal

                        matter: entry.modelData
                        number: entry.index
                        visible: !entry.modelData.isConflict
                        width: parent.width

                        onDismiss: page.model.dismiss(entry.modelData.id)
                        onTake: page.model.takeNearest(entry.modelData.id)
                        onShow: page.openBooking(entry.modelData.recordId)
                    }
                }
            }

            SectionLabel {
                text: qsTr("Settled today")
                visible: page.model.settled.length > 0
            }

            Repeater {
                model: page.model.settled

                SettledRow {
                    required property settledMatter modelData
                    required property int index

                    matter: modelData
                    number: index
                    width: column.width

                    onUndo: page.model.undo(modelData.id)
                }
            }
        }
    }

    Connections {
        target: page.model

        function onContentChanged() {
            problem.text = "";
        }

        function onFailed(sentence: string) {
            problem.text = sentence;
        }
    }
}
