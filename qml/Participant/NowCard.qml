// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// What happens now, or next: a picture, a word, a voice, and who, where and with which interpreter.
Card {
    id: card

    required property appointment appointment
    required property VoicePlayer voice
    readonly property string bookingState: card.appointment.bookingState

    readonly property bool roomy: card.width > 520 && Theme.textScale < 1.6

    Accessible.name: card.appointment.title
    Accessible.role: Accessible.Grouping
    large: true
    objectName: "nowCard"
    tone: "chosen"

    Item {
        implicitHeight: Math.max(picture.height, words.height, listen.height)
        width: parent.width

        AreaPictogram {
            id: picture

            anchors.left: parent.left
            area: card.appointment.area
            size: card.roomy ? 148 : 96
            tinted: true
        }

        StartColumn {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 24
            anchors.right: listen.left
            anchors.rightMargin: 12
            spacing: 8
            // Beside the picture's middle while it is the lower one; never above the card's edge.
            y: Math.max(0, (picture.height - height) / 2)

            Flow {
                spacing: 12
                width: parent.width

                Tag {
                    large: true
                    text: card.appointment.timing
                    tone: "now"
                }

                BodyText {
                    font.bold: true
                    font.pixelSize: Theme.sizeParticipant
                    text: card.appointment.isNow ? qsTr("until %1").arg(Theme.isolatedLtr(card.appointment.endTime)) : card.appointment.day
                }

                DayTime {
                    daylight: card.appointment.daylight
                    objectName: "nowTime"
                    time: card.appointment.startTime
                    visible: !card.appointment.isNow
                }
            }

            HeadingText {
                font.pixelSize: Theme.sizeNow
                font.strikeout: card.appointment.cancelled
                objectName: "nowTitle"
                text: card.appointment.title
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
            objectName: "nowListen"
            recordingId: card.appointment.recordingId
            size: 64
            subject: card.appointment.title
            player: card.voice
        }
    }

    Banner {
        pictogram: "calendar-remove"
        text: qsTr("Cancelled. You do not need to come.")
        tone: "danger"
        visible: card.appointment.cancelled
        width: parent.width
    }

    Flow {
        id: facts

        readonly property real cell: card.roomy ? (width - spacing) / 2 : width

        spacing: 12
        width: parent.width

        FactRow {
            detail: card.appointment.leaderRole
            face: card.appointment.leaderFace
            large: true
            objectName: "nowLeader"
            title: card.appointment.leaderName
            visible: card.appointment.leaderName.length > 0
            width: facts.cell
        }

        FactRow {
            detail: card.appointment.room
            large: true
            objectName: "nowPlace"
            pictogram: "map-marker"
            title: card.appointment.placeName
            visible: card.appointment.placeName.length > 0
            width: facts.cell
        }

        FactRow {
            id: interpreter

            /// What tests and screen dumps read of the booking.
            readonly property string bookingState: card.appointment.bookingState

            badge: "translate"
            detail: card.appointment.interpreterState
            face: card.appointment.interpreterName.length > 0 ? card.appointment.interpreterFace : -1
            large: true
            objectName: "nowInterpreter"
            pictogram: "translate"
            title: card.appointment.interpreterName.length > 0 ? card.appointment.interpreterName : qsTr("Interpreter")
            visible: card.appointment.hasInterpreter
            width: facts.cell
        }
    }
}
