// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// A later appointment: smaller, with the same picture, word and voice.
Card {
    id: card

    required property appointment appointment
    required property int index
    required property VoicePlayer voice
    readonly property string bookingState: card.appointment.bookingState

    Accessible.name: card.appointment.title
    Accessible.role: Accessible.Grouping
    large: true
    objectName: "followingCard_" + card.index
    padding: 20

    Item {
        implicitHeight: Math.max(timing.height, time.height)
        width: parent.width

        SecondaryText {
            id: timing

            anchors.left: parent.left
            anchors.right: time.left
            anchors.rightMargin: 12
            font.bold: true
            text: card.appointment.timing + " · " + card.appointment.day
        }

        DayTime {
            id: time

            anchors.right: parent.right
            daylight: card.appointment.daylight
            time: card.appointment.startTime
        }
    }

    Item {
        implicitHeight: Math.max(picture.height, words.height, listen.height)
        width: parent.width

        AreaPictogram {
            id: picture

            anchors.left: parent.left
            area: card.appointment.area
            size: 64
            tinted: true
        }

        StartColumn {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 16
            anchors.right: listen.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter

            HeadingText {
                font.strikeout: card.appointment.cancelled
                level: 3
                text: card.appointment.title
                width: parent.width
            }

            SecondaryText {
                font.pixelSize: Theme.sizeLead
                text: card.appointment.leaderName.length > 0 ? qsTr("with %1 · %2").arg(card.appointment.leaderName).arg(card.appointment.placeName) : card.appointment.placeName
                visible: text.length > 0
                width: parent.width
            }

            SecondaryText {
                /// What tests and screen dumps read of the booking.
                readonly property string bookingState: card.appointment.bookingState

                font.pixelSize: Theme.sizeLead
                objectName: "followingInterpreter_" + card.index
                text: Theme.inPageDirection(card.appointment.interpreterName.length > 0 ? card.appointment.interpreterName + " · " + card.appointment.interpreterState : card.appointment.interpreterState, Theme.mirrored)
                visible: card.appointment.hasInterpreter
                width: parent.width
            }

            SecondaryText {
                text: card.appointment.titleNote
                visible: text.length > 0
                width: parent.width
            }
        }

        VoiceButton {
            id: listen

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            objectName: "followingListen_" + card.index
            recordingId: card.appointment.recordingId
            size: 52
            subject: card.appointment.title
            player: card.voice
        }
    }
}
