// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// The coming sessions as a list, day by day. It reads on when its end is reached, or when it is told to.
FocusScope {
    id: agenda

    required property WeekViewModel calendar

    Accessible.name: qsTr("Agenda")
    Accessible.role: Accessible.Pane
    objectName: "agendaList"

    ListView {
        id: list

        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: more.top
        anchors.bottomMargin: 8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: agenda.calendar.views.agenda
        reuseItems: true
        spacing: 8

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            implicitWidth: 8
            minimumSize: 0.08
            padding: 2
            visible: bar.size < 1

            contentItem: Rectangle {
                color: Theme.edge
                implicitWidth: 4
                opacity: bar.active || Theme.highContrast ? 1 : 0.45
                radius: 2
            }
        }
        delegate: AgendaLine {
            width: Math.min(list.width - 40, 860)
            x: Theme.mirrored ? list.width - width - 20 : 20

            onClicked: agenda.calendar.open(key)
        }

        onAtYEndChanged: {
            if (list.atYEnd && list.count > 0 && list.contentY > 0)
                agenda.calendar.showMore();
        }
    }

    BodyText {
        anchors.centerIn: parent
        objectName: "agendaEmpty"
        text: qsTr("Nothing is planned in these weeks.")
        visible: list.count === 0 && agenda.calendar.loaded
    }

    ActionButton {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        anchors.left: parent.left
        anchors.leftMargin: 20
        objectName: "agendaMore"
        text: qsTr("Show four more weeks")
        variant: ActionButton.Variant.Outlined

        onClicked: agenda.calendar.showMore()
    }
}
