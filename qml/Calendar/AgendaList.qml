// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// The coming sessions as a list, day by day. It reads on when its end is reached.
ListView {
    id: list

    required property WeekViewModel calendar

    Accessible.name: qsTr("Agenda")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    bottomMargin: 96
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: list.calendar.views.agenda
    objectName: "agendaList"
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

        onClicked: list.calendar.open(key)
    }
    footer: Item {
        height: column.implicitHeight + 24
        width: list.width

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.top: parent.top
            anchors.topMargin: 12
            spacing: 8
            width: Math.min(list.width - 40, 860)

            BodyText {
                objectName: "agendaEmpty"
                text: qsTr("Nothing is planned in these weeks.")
                visible: list.count === 0 && list.calendar.loaded
                width: parent.width
            }

            ActionButton {
                objectName: "agendaMore"
                text: qsTr("Show four more weeks")
                variant: ActionButton.Variant.Outlined

                onClicked: list.calendar.showMore()
            }
        }
    }

    onAtYEndChanged: {
        if (list.atYEnd && list.count > 0 && list.contentY > 0)
            list.calendar.showMore();
    }
}
