// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// A month: its weeks with their numbers, each day with its first sessions. A tap shows the day; the arrow keys go from
/// day to day.
FocusScope {
    id: grid

    required property WeekViewModel model
    readonly property MonthModel month: grid.model.views.month
    readonly property real weekWidth: 40 * Math.min(1.5, Theme.textScale)
    readonly property real dayWidth: (grid.width - grid.weekWidth - 16) / 7
    readonly property real headHeight: 32 * Theme.textScale
    readonly property real weekHeight: (grid.height - grid.headHeight - 12) / Math.max(1, grid.month.weeks)

    function step(index: int, days: int) {
        const to = days_.itemAt(index + days);
        if (to)
            to.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Month")
    Accessible.role: Accessible.Pane
    objectName: "monthGrid"

    Row {
        anchors.left: parent.left
        anchors.leftMargin: grid.weekWidth
        height: grid.headHeight

        Repeater {
            model: grid.model.weekDays

            SecondaryText {
                required property string weekday

                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                text: weekday
                width: grid.dayWidth
            }
        }
    }

    Grid {
        anchors.left: parent.left
        anchors.leftMargin: grid.weekWidth
        anchors.top: parent.top
        anchors.topMargin: grid.headHeight
        columns: 7

        Repeater {
            id: days_

            model: grid.month

            MonthDay {
                id: day

                required property int index

                height: grid.weekHeight
                weekWidth: grid.weekWidth
                width: grid.dayWidth

                Keys.onDownPressed: grid.step(day.index, 7)
                Keys.onLeftPressed: grid.step(day.index, Theme.mirrored ? 1 : -1)
                Keys.onRightPressed: grid.step(day.index, Theme.mirrored ? -1 : 1)
                Keys.onUpPressed: grid.step(day.index, -7)
                onClicked: {
                    grid.model.goTo(day.date);
                    grid.model.range = WeekViewModel.Day;
                }
            }
        }
    }
}
