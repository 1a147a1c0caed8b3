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

    Accessible.name: qsTr("Sync")
    Accessible.role: Accessible.Pane
    objectName: "syncPage"

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * column.y

        Column {
            id: column

            spacing: 20
            width: Math.min(parent.width - 2 * Theme.marginStaff, 760)
            x: Theme.mirrored ? parent.width - width - Theme.marginStaff : Theme.marginStaff
            y: 20

            HeadingText {
                objectName: "syncHeadline"
                text: page.model.headline
                width: parent.width - (page.width - column.width < page.endInset ? page.endInset : 0)
            }

            ErrorPanel {
                next: page.model.problem.next
                objectName: "syncProblem"
                safe: page.model.problem.safe
                title: page.model.problem.happened
                visible: title.length > 0
                width: parent.width
            }

            Card {
                width: parent.width

                SyncFact {
                    label: qsTr("Last success")
                    objectName: "syncLastSuccess"
                    value: page.model.lastSuccess
                    width: parent ? parent.width : 0
                }

                SyncFact {
                    label: qsTr("Why")
                    objectName: "syncWhy"
                    value: page.model.why
                    visible: value.length > 0
                    width: parent ? parent.width : 0
                }

                SyncFact {
                    label: qsTr("Next try")
                    objectName: "syncNextTry"
                    value: page.model.nextTry
                    width: parent ? parent.width : 0
                }

                ActionButton {
                    objectName: "syncNow"
                    pictogram: "sync"
                    text: qsTr("Try now")
                    variant: ActionButton.Variant.Outlined

                    onClicked: page.model.tryNow()
                }
            }

            Card {
                width: parent.width

                HeadingText {
                    level: 3
                    objectName: "syncUnsent"
                    text: page.model.unsent > 0 ? qsTr("%n not sent yet", "changes", page.model.unsent) : qsTr("Nothing is waiting to be sent")
                    width: parent ? parent.width : 0
                }

                Repeater {
                    model: page.model.pending

                    FactRow {
                        required property string words
                        required property string age
                        required property string sign
                        required property int index

                        detail: age
                        objectName: "pending-" + index
                        pictogram: sign
                        title: words
                        width: parent ? parent.width : 0
                    }
                }

                Row {
                    spacing: 12
                    width: parent ? parent.width : 0

                    Pictogram {
                        id: mark

                        name: "lock-outline"
                    }

                    SecondaryText {
                        objectName: "syncWhere"
                        text: qsTr("Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.")
                        width: parent.width - mark.width - 12
                    }
                }
            }
        }
    }
}
