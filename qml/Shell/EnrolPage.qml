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

    signal left
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

            Loader {
                active: page.model.step === "ticket"
                visible: active
                width: parent.width

                sourceComponent: EnrolTicketStep {
                    mayGoBack: page.tablet.hasProfiles
                    model: page.model

                    onLeft: page.left()
                }
            }

            Loader {
                active: page.model.step === "code" && !page.model.isParticipant
                visible: active
                width: parent.width

                sourceComponent: EnrolPinStep {
                    model: page.model
                }
            }

            Loader {
                active: page.model.step === "code" && page.model.isParticipant
                visible: active
                width: parent.width

                sourceComponent: EnrolPicturesStep {
                    model: page.model
                }
            }

            Loader {
                active: page.model.step === "card"
                visible: active
                width: parent.width

                sourceComponent: EnrolCardStep {
                    model: page.model
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
