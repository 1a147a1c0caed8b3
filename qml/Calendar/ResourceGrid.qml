// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// Who and what is taken when: a row for each interpreter, room, colleague or group; across it one day's hours, or the
/// days of the week.
FocusScope {
    id: grid

    required property WeekViewModel model
    readonly property CalendarViews views: grid.model.views
    readonly property real nameWidth: Math.min(220, grid.width * 0.26) * Math.min(1.4, Theme.textScale)
    readonly property real timeWidth: grid.width - grid.nameWidth - 24
    readonly property int hours: grid.model.lastHour - grid.model.firstHour
    /// As many hours are named as have room for their words.
    readonly property int hourStep: grid.timeWidth / grid.hours < 52 * Theme.textScale ? 2 : 1
    readonly property real nowAt: grid.model.showsOneDay && grid.model.todayColumn >= 0 ? (grid.model.nowMinute / 60 - grid.model.firstHour) / grid.hours : -1

    Accessible.name: qsTr("Resources")
    Accessible.role: Accessible.Pane
    objectName: "resourceGrid"

    Flow {
        id: choices

        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.right: parent.right
        spacing: 12

        Repeater {
            model: grid.views.resourceKinds

            ChoiceChip {
                id: kind

                required property string key
                required chosen
                required text

                objectName: "resources-" + kind.key

                onClicked: grid.views.chooseResources(kind.key)
            }
        }

        SegmentedChoice {
            accessibleName: qsTr("Stretch of time")
            current: grid.views.wholeWeek ? "week" : "day"
            objectName: "resourceStretch"
            options: [
                ChoiceOption {
                    key: "day"
                    label: qsTr("One day")
                },
                ChoiceOption {
                    key: "week"
                    label: qsTr("Whole week")
                }
            ]
            width: implicitWidth

            onChosen: key => grid.views.wholeWeek = key === "week"
        }
    }

    Item {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: grid.nameWidth
        anchors.top: choices.bottom
        anchors.topMargin: 8
        height: 28 * Theme.textScale
        width: grid.timeWidth

        Repeater {
            model: grid.model.showsOneDay ? Math.floor(grid.hours / grid.hourStep) + 1 : 0

            TimeText {
                required property int index
                readonly property real at: index * grid.hourStep / grid.hours * grid.timeWidth

                color: Theme.ink2
                font.pixelSize: Theme.sizeTimes
                value: grid.model.timeText((grid.model.firstHour + index * grid.hourStep) * 60)
                x: (Theme.mirrored ? grid.timeWidth - at : at) - width / 2
                y: (heads.height - height) / 2
            }
        }

        Row {
            anchors.fill: parent
            visible: !grid.model.showsOneDay

            Repeater {
                model: grid.model.days

                SecondaryText {
                    required property string weekday
                    required property int number
                    required property bool today
                    required property bool red

                    color: today ? Theme.teal : red ? Theme.danger : Theme.ink2
                    font.bold: today
                    horizontalAlignment: Text.AlignHCenter
                    text: weekday + " " + number
                    width: grid.timeWidth / 7
                }
            }
        }
    }

    ListView {
        id: rows

        Accessible.role: Accessible.List
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heads.bottom
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: grid.views.resources
        objectName: "resourceRows"

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
        delegate: ResourceLine {
            cells: grid.model.showsOneDay ? grid.hours : 7
            nameWidth: grid.nameWidth
            nowAt: grid.nowAt
            timeWidth: grid.timeWidth
            width: rows.width

            onOpened: key => grid.model.open(key)
        }
    }

    BodyText {
        anchors.centerIn: parent
        text: qsTr("There is nothing of this kind here yet.")
        visible: rows.count === 0 && grid.model.loaded
    }
}
