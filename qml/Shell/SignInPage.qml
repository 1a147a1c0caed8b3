// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Samsprak.App
import Samsprak.Controls

/// Who are you? Pictures, a card, or name and PIN; never a list of people.
Item {
    id: page

    required property SignIn model
    required property Tablet tablet
    readonly property bool wide: page.width >= Theme.railFrom && Theme.textScale <= 1.5

    signal enrol
    signal settings

    Accessible.name: qsTr("Sign in")
    Accessible.role: Accessible.Pane
    objectName: "signInPage"

    ScrollArea {
        anchors.fill: parent
        contentHeight: Math.max(page.height, grid.implicitHeight + 2 * grid.y)

        GridLayout {
            id: grid

            columnSpacing: 48
            columns: page.wide ? 2 : 1
            rowSpacing: 32
            width: parent.width - 2 * x
            x: page.wide ? 48 : Theme.marginStaff
            y: page.wide ? 48 : Theme.marginStaff

            EntranceHead {
                Layout.columnSpan: page.wide ? 2 : 1
                Layout.fillWidth: true

                onSettings: page.settings()
            }

            ErrorPanel {
                Layout.columnSpan: page.wide ? 2 : 1
                Layout.fillWidth: true
                next: page.tablet.problem.next
                objectName: "problemPanel"
                safe: page.tablet.problem.safe
                title: page.tablet.problem.happened
                visible: title.length > 0
            }

            BodyText {
                Layout.columnSpan: page.wide ? 2 : 1
                Layout.fillWidth: true
                objectName: "waitingChanges"
                //: On the sign-in page: how much this tablet has still to send, whoever entered it.
                text: qsTr("%n changes on this tablet wait to be sent. They are sent by themselves when there is a network.", "", page.tablet.waitingChanges)
                visible: page.tablet.waitingChanges > 0
            }

            PictureSignIn {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                model: page.model
            }

            CodeSignIn {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                model: page.model
                tablet: page.tablet

                onEnrol: page.enrol()
            }
        }
    }
}
