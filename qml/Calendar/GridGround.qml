// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What lies under the sessions: hours, days, today's lighter column, and the empty time that can be tapped.
Item {
    id: ground

    required property GridPlan plan

    Repeater {
        model: ground.plan.model.days

        MouseArea {
            id: cell

            required property int index
            required property string words
            required property bool today
            required property bool free

            Accessible.name: qsTr("%1, empty time: new session").arg(cell.words)
            Accessible.role: Accessible.Button
            height: ground.height
            objectName: "dayCell-" + cell.index
            width: ground.plan.dayWidth
            x: ground.plan.columnX(cell.index)

            Accessible.onPressAction: ground.plan.createAsked(cell.index, 9 * 60)
            onClicked: mouse => ground.plan.createAsked(cell.index, Math.floor(ground.plan.minuteAt(mouse.y) / 30) * 30)

            Rectangle {
                anchors.fill: parent
                color: cell.today ? Theme.surface : Theme.sunken
                opacity: cell.today ? 1 : 0.5
                visible: (cell.today || cell.free) && ground.plan.model.dayCount > 1
            }

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                color: Theme.line
                visible: ground.plan.model.dayCount > 1
                width: Theme.hairline
            }
        }
    }

    Repeater {
        model: ground.plan.lastHour - ground.plan.firstHour + 1

        Item {
            id: hour

            required property int index

            width: ground.width
            y: ground.plan.topRoom + hour.index * ground.plan.hourHeight

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: ground.plan.hoursWidth - 6
                anchors.right: parent.right
                anchors.verticalCenter: parent.top
                color: Theme.line
                height: Theme.hairline
            }

            TimeText {
                anchors.right: parent.left
                anchors.rightMargin: -(ground.plan.hoursWidth - 12)
                anchors.verticalCenter: parent.top
                color: Theme.ink2
                font.pixelSize: Theme.sizeTimes
                value: ground.plan.model.timeText((ground.plan.firstHour + hour.index) * 60)
            }
        }
    }
}
