// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Requirements and wishes, and the interpreters: those who fit with the reasons, the others with the rule in the way.
Column {
    id: choice

    required property BookingViewModel booking

    signal booked

    spacing: 14

    BookingWishes {
        booking: choice.booking
        width: parent.width
    }

    Item {
        implicitHeight: Math.max(count.implicitHeight, fetched.implicitHeight)
        width: parent.width

        HeadingText {
            id: count

            anchors.left: parent.left
            anchors.right: fetched.left
            anchors.rightMargin: 12
            level: 4
            objectName: "fittingCount"
            text: qsTr("%1 of %2 interpreters fit").arg(choice.booking.fitting).arg(choice.booking.total)
        }

        SecondaryText {
            id: fetched

            anchors.baseline: count.baseline
            anchors.right: parent.right
            text: choice.booking.fetchedText
            width: Math.min(implicitWidth, parent.width / 2)
        }
    }

    BodyText {
        text: choice.booking.candidates.count > 0 ? qsTr("Nobody can interpret then. Choose another way of interpreting, a lower level or another time.") : choice.booking.language.length > 0 ? qsTr("None of the interpreters on this tablet speaks %1.").arg(choice.booking.languageWord) : qsTr("Choose the language to interpret.")
        visible: choice.booking.fitting === 0
        width: parent.width
    }

    Repeater {
        model: choice.booking.candidates

        CandidateCard {
            width: choice.width

            onBooked: id => {
                choice.booking.book(id);
                choice.booked();
            }
        }
    }

    Card {
        padding: 12
        tone: "voice"
        visible: choice.booking.furtherByPhone > 0
        width: parent.width

        Item {
            implicitHeight: Math.max(phone.implicitHeight, instead.height)
            width: parent.width

            Pictogram {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                colour: Theme.tealDeep
                name: "phone"
            }

            BodyText {
                id: phone

                anchors.left: mark.right
                anchors.leftMargin: 14
                anchors.right: instead.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tealDeep
                font.bold: true
                text: qsTr("By phone instead: %n more free", "", choice.booking.furtherByPhone)
            }

            ActionButton {
                id: instead

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                objectName: "byPhoneInstead"
                text: qsTr("Show them")
                variant: ActionButton.Variant.Quiet

                onClicked: choice.booking.mode = "phone"
            }
        }
    }

    Row {
        spacing: 10
        visible: choice.booking.offline
        width: parent.width

        Pictogram {
            id: sand

            name: "timer-sand"
            size: 20
        }

        SecondaryText {
            objectName: "offlineNote"
            text: qsTr("You are offline. The booking is tentative and is sent by itself when there is a network. The answer mostly comes within a minute after that.")
            width: parent.width - sand.width - 10
        }
    }
}
