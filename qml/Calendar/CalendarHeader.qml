// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What is shown, and the ways to other days.
Item {
    id: header

    required property WeekViewModel model
    required property bool wide

    implicitHeight: Math.max(Theme.topBar, titles.implicitHeight + 16)

    Column {
        id: titles

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // Measured apart: a wrapping text's own natural width follows the width that it is given.
        width: Math.min(Math.ceil(Math.max(headingMeasure.advanceWidth, detailMeasure.advanceWidth)) + 4, header.width - ways.width - 24)

        HeadingText {
            id: heading

            text: header.wide && header.model.range !== WeekViewModel.Day ? qsTr("Week %1").arg(header.model.weekNumber) : header.model.dayText
            width: parent.width
        }

        SecondaryText {
            id: detail

            text: header.wide && header.model.range !== WeekViewModel.Day ? header.model.datesText : qsTr("Week %1").arg(header.model.weekNumber) + " · " + qsTr("%n session(s)", "", header.model.sessions.count)
            width: parent.width
        }

        TextMetrics {
            id: headingMeasure

            font: heading.font
            text: heading.text
        }

        TextMetrics {
            id: detailMeasure

            font: detail.font
            text: detail.text
        }
    }

    Row {
        id: ways

        anchors.left: titles.right
        anchors.leftMargin: header.wide ? 28 : 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink
            objectName: "previousButton"
            pictogram: "chevron-start"
            text: header.model.range === WeekViewModel.Day ? qsTr("The day before") : qsTr("The week before")

            onClicked: header.model.previous()
        }

        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "todayButton"
            text: qsTr("Today")
            variant: ActionButton.Variant.Quiet

            onClicked: header.model.goToToday()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink
            objectName: "nextButton"
            pictogram: "chevron-end"
            text: header.model.range === WeekViewModel.Day ? qsTr("The day after") : qsTr("The week after")

            onClicked: header.model.next()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink
            objectName: "planWeek"
            pictogram: "auto-fix"
            text: qsTr("Interpreters for the whole week")

            onClicked: header.model.planWeek()
        }

        Item {
            height: 1
            visible: header.wide
            width: 16
        }

        SegmentedChoice {
            accessibleName: qsTr("Days shown")
            anchors.verticalCenter: parent.verticalCenter
            current: ["day", "workWeek", "week"][header.model.range]
            objectName: "rangeControl"
            options: [
                ChoiceOption {
                    key: "day"
                    label: qsTr("Day")
                },
                ChoiceOption {
                    key: "workWeek"
                    label: qsTr("Work week")
                },
                ChoiceOption {
                    key: "week"
                    label: qsTr("Week")
                }
            ]
            visible: header.wide
            width: implicitWidth

            onChosen: key => header.model.range = key === "day" ? WeekViewModel.Day : key === "week" ? WeekViewModel.Week : WeekViewModel.WorkWeek
        }
    }
}
