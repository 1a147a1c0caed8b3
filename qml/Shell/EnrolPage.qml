// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Somebody new on this tablet: the code from the project, then an own code, then the card.
Item {
    id: page

    required property Enrolment model
    required property Tablet tablet

    signal back
    signal settings

    Accessible.name: qsTr("New on this tablet")
    Accessible.role: Accessible.Pane
    objectName: "enrolPage"

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * column.y

        Column {
            id: column

            spacing: 24
            width: Math.min(parent.width - 2 * Theme.marginStaff, 640)
            x: (parent.width - width) / 2
            y: Theme.marginStaff

            EntranceHead {
                width: parent.width

                onSettings: page.settings()
            }

            ErrorPanel {
                next: page.tablet.problem.next
                objectName: "problemPanel"
                safe: page.tablet.problem.safe
                title: page.tablet.problem.happened
                visible: title.length > 0
                width: parent.width
            }

            Present {
                when: page.model.step === "ticket"

                EnrolTicketStep {
                    mayGoBack: page.tablet.hasProfiles
                    model: page.model
                    width: parent ? parent.width : 0

                    onBack: page.back()
                }
            }

            Present {
                when: page.model.step === "code" && !page.model.isParticipant

                EnrolPinStep {
                    model: page.model
                    width: parent ? parent.width : 0
                }
            }

            Present {
                when: page.model.step === "code" && page.model.isParticipant

                EnrolPicturesStep {
                    model: page.model
                    width: parent ? parent.width : 0
                }
            }

            Present {
                when: page.model.step === "card"

                EnrolCardStep {
                    model: page.model
                    width: parent ? parent.width : 0
                }
            }

            ErrorPanel {
                next: page.model.problem.next
                objectName: "problemPanel"
                safe: page.model.problem.safe
                title: page.model.problem.happened
                visible: title.length > 0
                width: parent.width
            }
        }
    }
}
