// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

StartColumn {
    id: page

    readonly property real panel: Math.min(page.width, Math.max(384 * Theme.textScale, (page.width - 32) / 3))

    spacing: 28

    GallerySection {
        title: qsTr("Cards and messages")
        width: parent.width

        Card {
            width: page.panel

            EmptyState {
                text: qsTr("Drag a participant to a time, or copy last week's Friday.")
                title: qsTr("No sessions on Friday")
                width: parent.width

                ActionButton {
                    pictogram: "plus"
                    text: qsTr("New session")
                }

                ActionButton {
                    text: qsTr("Copy Friday")
                    variant: ActionButton.Variant.Quiet
                }
            }
        }

        ErrorPanel {
            actions: [
                ActionButton {
                    text: qsTr("Free 412 MB")
                },
                ActionButton {
                    text: qsTr("Later")
                    variant: ActionButton.Variant.Quiet
                }
            ]
            happened: qsTr("The new recording could not be saved.")
            next: qsTr("Remove old recordings that are already sent, and there is room for two more hours.")
            safe: qsTr("All that you saved before 10:12 is kept.")
            title: qsTr("The tablet is full")
            width: page.panel
        }

        ErrorPanel {
            happened: qsTr("The interpreter is booked elsewhere that morning.")
            refusal: true
            safe: qsTr("All that you filled in is kept.")
            title: qsTr("The interpreter could not be booked")
            width: page.panel
        }

        Card {
            width: page.panel

            HeadingText {
                level: 3
                text: qsTr("Fetching the calendar")
                width: parent.width
            }

            BodyText {
                color: Theme.ink2
                text: qsTr("The week can be used already. 1 840 of 6 200 sessions are here.")
                width: parent.width
            }

            ProgressLine {
                text: qsTr("Fetching the calendar")
                value: 0.3
                width: parent.width
            }

            DotsProgress {
                area: "work"
                done: 2
                total: 5
            }
        }

        Card {
            tone: "attention"
            width: page.panel

            HeadingText {
                level: 4
                text: qsTr("Two numbers for one phone")
                width: parent.width
            }

            BodyText {
                color: Theme.ink2
                text: qsTr("Both are kept. Choose the one that counts.")
                width: parent.width
            }
        }

        StartColumn {
            spacing: 12
            width: page.panel

            Banner {
                actionText: qsTr("Show them")
                pictogram: "phone"
                text: qsTr("By phone instead: 3 more are free")
                width: parent.width
            }

            Banner {
                pictogram: "alert-outline"
                text: qsTr("15 days without contact")
                tone: "attention"
                width: parent.width
            }
        }
    }

    GallerySection {
        title: qsTr("What was done, and taking it back")
        width: parent.width

        Toast {
            actionText: qsTr("Undo")
            text: qsTr("The session was moved to Thursday 12:45")
            width: Math.min(implicitWidth, page.width)
        }

        Toast {
            pictogram: "content-save"
            text: qsTr("The answer is saved on the tablet")
            width: Math.min(implicitWidth, page.width)
        }
    }
}
