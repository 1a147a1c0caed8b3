// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The places of who is signed in, and the sync's state always in the top end corner.
Item {
    id: workspace

    required property Tablet tablet
    required property ProfileSession session
    /// Outlives the workspace, since the rail still looks at it while it goes.
    required property PlaceCatalogue places
    readonly property bool participant: workspace.session.isParticipant
    readonly property real endInset: corner.width + 2 * Theme.marginStaff
    property string place: workspace.participant ? "today" : "week"

    function show(key: string) {
        workspace.place = key;
    }

    Accessible.name: qsTr("Workspace")
    Accessible.role: Accessible.Pane
    objectName: "workspace"

    SyncViewModel {
        id: syncModel

        session: workspace.session
    }

    NavigationFrame {
        id: frame

        anchors.fill: parent
        current: workspace.place
        entries: workspace.participant ? workspace.places.participantEntries : workspace.places.staffEntries // qmllint disable type
        large: workspace.participant

        railFooter: ProfileButton {
            session: workspace.session

            onLock: workspace.tablet.lock()
            onSignOut: workspace.tablet.signOut()
        }
        railHeader: LogoMark {
            ground: frame.large ? Theme.surface : Theme.ground
            height: 44
            large: Theme.teal
            small: Theme.saffron
            smile: Theme.overSaffron
            width: 44
        }

        onChosen: key => workspace.show(key)

        Present {
            when: !workspace.participant

            StaffRoutes {
                anchors.fill: parent
                endInset: workspace.endInset
                place: workspace.place
                session: workspace.session
                sync: syncModel
                tablet: workspace.tablet

                onGone: key => workspace.show(key)
                onGapsChanged: workspace.places.gaps = gaps
                onNeedsYouChanged: workspace.places.needsYou = needsYou
            }
        }

        Present {
            when: workspace.participant

            ParticipantRoutes {
                anchors.fill: parent
                endInset: workspace.endInset
                place: workspace.place
                session: workspace.session
                sync: syncModel
                tablet: workspace.tablet
            }
        }

        Row {
            id: corner

            anchors.right: parent.right
            anchors.rightMargin: Theme.marginStaff
            anchors.top: parent.top
            anchors.topMargin: (Theme.topBar - height) / 2
            spacing: 8

            NetworkSwitch {
                tablet: workspace.tablet
                visible: workspace.tablet.demo
            }

            SyncPill {
                compact: workspace.participant || workspace.width < 600
                objectName: "syncBadge"
                sent: syncModel.sent
                sync: syncModel.mark
                total: syncModel.total
                unsent: syncModel.unsent

                onClicked: workspace.show("sync")
            }
        }
    }

    ErrorPanel {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginStaff
        anchors.horizontalCenter: parent.horizontalCenter
        next: workspace.tablet.problem.next
        objectName: "problemPanel"
        safe: workspace.tablet.problem.safe
        title: workspace.tablet.problem.happened
        visible: title.length > 0
        width: Math.min(parent.width - 2 * Theme.marginStaff, 640)

        actions: ActionButton {
            objectName: "dismissProblem"
            text: qsTr("Close")
            variant: ActionButton.Variant.Outlined

            onClicked: workspace.tablet.dismissProblem()
        }
    }
}
