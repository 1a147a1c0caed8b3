// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What became of the booking: its mark, its words, and after a refusal what is kept.
Rectangle {
    id: banner

    required property BookingViewModel booking
    readonly property string bookingState: banner.booking.state
    readonly property bool refused: banner.bookingState === "refused"
    readonly property bool confirmed: banner.bookingState === "confirmed"

    Accessible.name: title.text + " " + text.text
    Accessible.role: Accessible.Grouping
    border.color: banner.refused ? Theme.danger : banner.bookingState === "tentative" ? "transparent" : Theme.teal
    border.width: banner.bookingState === "tentative" ? 0 : Theme.outline
    color: banner.confirmed ? Theme.tealSoft : Theme.surface
    implicitHeight: words.implicitHeight + 36
    objectName: "bookingBanner"
    radius: Theme.radiusPanel

    OutlineFrame {
        anchors.fill: parent
        colour: Theme.teal
        radius: Theme.radiusPanel
        visible: banner.bookingState === "tentative"
    }

    BookingStateMark {
        id: mark

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.margins: 18
        anchors.top: parent.top
        booking: banner.bookingState
        size: 44
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        HeadingText {
            id: title

            color: banner.refused ? Theme.danger : Theme.ink
            level: 3
            text: banner.booking.stateTitle
            width: parent.width
        }

        BodyText {
            id: text

            text: banner.booking.stateText
            visible: text.text.length > 0
            width: parent.width
        }

        SecondaryText {
            text: banner.booking.interpreterName
            visible: banner.refused
            width: parent.width
        }

        Row {
            spacing: 8
            visible: banner.refused
            width: parent.width

            Pictogram {
                id: check

                colour: Theme.teal
                name: "check"
                size: 20
            }

            BodyText {
                text: qsTr("Everything you entered is still here: place, participants and wishes.")
                width: parent.width - check.width - 8
            }
        }
    }
}
