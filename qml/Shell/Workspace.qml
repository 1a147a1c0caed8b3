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
    property string place: workspace.participant ? "today" : "week"

    function show(key: string) {
        workspace.place = key;
    }

    Accessible.name: qsTr("Workspace")
    Accessible.role: Accessible.Pane
    objectName: "workspace"

    SyncViewModel {
        id: sync

        session: workspace.session
    }

    Binding {
        property: "needsYou"
        target: workspace.places
        value: routes.needsYou
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

        Routes {
            id: routes

            anchors.fill: parent
            endInset: corner.width + 2 * Theme.marginStaff
            place: workspace.place
            session: workspace.session
            sync: sync
            tablet: workspace.tablet

            onGone: key => workspace.show(key)
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
                sent: sync.sent
                sync: sync.mark
                total: sync.total
                unsent: sync.unsent

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
