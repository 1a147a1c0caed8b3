// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What is shown, and the ways to other days and views.
Item {
    id: header

    required property WeekViewModel model
    required property bool wide
    /// In the order of WeekViewModel.Range.
    readonly property list<string> backWords: [qsTr("The day before"), qsTr("The week before"), qsTr("The week before"), qsTr("The month before"), qsTr("The week before"), header.model.showsOneDay ? qsTr("The day before") : qsTr("The week before")]
    readonly property list<string> onWords: [qsTr("The day after"), qsTr("The week after"), qsTr("The week after"), qsTr("The month after"), qsTr("The week after"), header.model.showsOneDay ? qsTr("The day after") : qsTr("The week after")]
    readonly property real gap: header.wide ? 20 : 12
    // Measured apart: a wrapping text's own natural width follows the width that it is given.
    readonly property real titleWidth: Math.ceil(Math.max(headingMeasure.advanceWidth, detailMeasure.advanceWidth)) + 4

    implicitHeight: Math.max(Theme.topBar, titles.implicitHeight + 16)

    Column {
        id: titles

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(header.titleWidth, header.width - ways.width - header.gap)

        HeadingText {
            id: heading

            objectName: "calendarHeading"
            text: header.model.headingText
            width: parent.width
        }

        SecondaryText {
            id: detail

            text: header.model.detailText
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
        anchors.leftMargin: header.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink
            objectName: "previousButton"
            pictogram: "chevron-start"
            text: header.backWords[header.model.range]

            onClicked: header.model.previous()
        }

        ActionButton {
            id: today

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
            text: header.onWords[header.model.range]

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

        RangeChoice {
            anchors.verticalCenter: parent.verticalCenter
            model: header.model
            room: header.width - header.titleWidth - header.gap - today.implicitWidth - 3 * Theme.touch - 16
        }
    }
}
