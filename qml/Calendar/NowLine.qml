// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// The present moment: its time among the hours, a dot and a strong line through today, a faint one through the rest.
Item {
    id: line

    required property GridPlan plan
    readonly property WeekViewModel week: line.plan.model
    readonly property int column: line.week.todayColumn

    visible: line.column >= 0 && line.week.nowMinute >= line.plan.firstHour * 60 && line.week.nowMinute <= line.plan.lastHour * 60
    y: line.plan.minuteY(line.week.nowMinute)

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: line.plan.hoursWidth
        anchors.right: parent.right
        anchors.verticalCenter: parent.top
        color: Theme.teal
        height: 1
        opacity: Theme.highContrast ? 1 : 0.45
    }

    Rectangle {
        anchors.verticalCenter: parent.top
        color: Theme.teal
        height: 2
        width: line.plan.dayWidth
        x: line.plan.columnX(line.column)

        Rectangle {
            anchors.horizontalCenter: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.teal
            height: 10
            radius: 5
            width: 10
        }
    }

    Rectangle {
        anchors.right: parent.left
        anchors.rightMargin: -(line.plan.hoursWidth - 8)
        anchors.verticalCenter: parent.top
        color: Theme.teal
        height: time.implicitHeight + 6
        radius: height / 2
        width: time.implicitWidth + 16

        TimeText {
            id: time

            Accessible.name: qsTr("Now %1").arg(line.week.nowText)
            anchors.centerIn: parent
            color: Theme.overTeal
            font.bold: true
            font.pixelSize: Theme.sizeTimes
            objectName: "nowTime"
            value: line.week.nowText
        }
    }
}
