// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// What lasts whole days, over the hours: each across its days, in a lane of its own where they overlap.
Item {
    id: strip

    required property GridPlan plan
    readonly property real laneHeight: Math.max(36, 30 * Theme.textScale)

    height: strip.plan.model.allDayLanes * strip.laneHeight + 6
    objectName: "allDayStrip"

    SecondaryText {
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.top: parent.top
        anchors.topMargin: 8
        font.pixelSize: Theme.sizeTimes
        text: qsTr("All day")
        width: strip.plan.hoursWidth - 12
    }

    Repeater {
        model: strip.plan.model.allDay

        T.AbstractButton {
            id: entry

            required property string key
            required property int day
            required property int days
            required property int column
            required property string title
            required property string detail
            required property string area
            required property string bookingState

            Accessible.description: entry.detail
            Accessible.name: qsTr("%1, %n day(s)", "", entry.days).arg(entry.title)
            Accessible.role: Accessible.Button
            focusPolicy: Qt.StrongFocus
            height: strip.laneHeight - 4
            objectName: "allDay-" + entry.key
            width: entry.days * strip.plan.dayWidth - 6
            x: strip.plan.columnX(Theme.mirrored ? entry.day + entry.days - 1 : entry.day) + 3
            y: entry.column * strip.laneHeight + 2

            background: Rectangle {
                color: Theme.areas.tint(entry.area)
                radius: Theme.radiusEvent

                FocusRing {
                    around: Theme.radiusEvent
                    visible: entry.visualFocus
                }
            }
            contentItem: Item {
                MonthEntry {
                    anchors.fill: parent
                    anchors.leftMargin: 6
                    anchors.rightMargin: 6
                    entry: ({
                            startText: "",
                            title: entry.title,
                            area: entry.area,
                            bookingState: entry.bookingState
                        })
                }
            }

            Keys.onEnterPressed: entry.clicked()
            Keys.onReturnPressed: entry.clicked()
            onClicked: strip.plan.openAsked(entry.key)
        }
    }
}
