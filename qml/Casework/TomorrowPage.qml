// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// The next working day's visits, each with what the tablet has ready for it and what is missing.
FocusScope {
    id: page

    required property TomorrowViewModel model
    property real headerEndInset: 0

    /// The shell opens the session in the calendar.
    signal openSession(string sessionId, string start)
    signal openCalendar

    Accessible.name: qsTr("Tomorrow")
    Accessible.role: Accessible.Pane
    objectName: "tomorrowPage"

    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.marginStaff

        StartColumn {
            id: column

            spacing: 16
            width: Math.min(1080, scroll.width - 2 * Theme.marginStaff)
            x: Theme.mirrored ? scroll.width - Theme.marginStaff - width : Theme.marginStaff
            y: 12

            StartColumn {
                width: parent.width - (page.width - column.width < page.headerEndInset ? page.headerEndInset : 0)

                HeadingText {
                    level: 2
                    text: qsTr("Tomorrow")
                    width: parent.width
                }

                SecondaryText {
                    objectName: "tomorrowDay"
                    text: page.model.gapWords.length > 0 ? page.model.dayWords + " · " + page.model.gapWords : page.model.dayWords
                    width: parent.width
                }
            }

            EmptyState {
                objectName: "tomorrowEmpty"
                pictogram: "weather-sunset-up"
                text: qsTr("The visits that you lead show up here the day before, with a tick for each thing that they need.")
                title: qsTr("You lead nothing on that day")
                visible: page.model.loaded && page.model.visits.length === 0
                width: parent.width

                ActionButton {
                    objectName: "tomorrowToCalendar"
                    text: qsTr("To the calendar")
                    variant: ActionButton.Variant.Outlined

                    onClicked: page.openCalendar()
                }
            }

            Repeater {
                model: page.model.visits

                VisitCard {
                    required property visit modelData
                    required property int index

                    number: index
                    plan: modelData
                    width: column.width

                    onOpened: page.openSession(modelData.sessionId, modelData.start)
                }
            }

            Row {
                spacing: 12
                visible: page.model.visits.length > 0
                width: parent.width

                Pictogram {
                    id: pin

                    name: "lock-outline"
                }

                SecondaryText {
                    objectName: "tomorrowPinned"
                    text: qsTr("What is ticked stays on this tablet, encrypted, also without a network. Forms, phrases and voices come with later versions.")
                    width: parent.width - pin.width - parent.spacing
                }
            }
        }
    }
}
