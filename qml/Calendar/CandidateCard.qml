// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// One interpreter: why they fit, or the first rule that is in the way.
Rectangle {
    id: card

    required property string interpreterId
    required property string name
    required property string levelMark
    required property int face
    required property bool fits
    required property bool best
    required property list<string> reasons
    required property list<string> drawbacks
    required property string obstacle

    signal booked(string id)

    Accessible.description: card.fits ? Theme.joined([...card.reasons, ...card.drawbacks], qsTr(", ", "between the parts of a list")) : card.obstacle
    Accessible.name: card.name
    Accessible.role: Accessible.ListItem
    border.color: card.best ? Theme.teal : card.fits ? Theme.line : "transparent"
    border.width: card.best ? Theme.outline : card.fits ? Theme.hairline : 0
    color: card.fits ? Theme.surface : "transparent"
    implicitHeight: Math.max(words.implicitHeight, picture.height, book.visible ? book.height : 0) + (card.best ? 32 : 24)
    objectName: "candidate-" + card.interpreterId
    radius: Theme.radiusPanel

    PersonFace {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.top: parent.top
        anchors.topMargin: card.best ? 16 : 12
        height: card.best ? 64 : 48
        opacity: card.fits ? 1 : 0.6
        variant: card.face
        width: height
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 96
        anchors.right: book.visible ? book.left : parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Flow {
            spacing: 10
            width: parent.width

            BodyText {
                color: card.fits ? Theme.ink : Theme.ink2
                font.bold: true
                font.pixelSize: card.best ? Theme.sizeLead : Theme.sizeBody
                text: card.name
                width: Math.min(implicitWidth, parent.width)
            }

            Tag {
                text: card.levelMark
                visible: text.length > 0
            }
        }

        // The best one line by line, the others in a running line: their reasons are read only to compare.
        Flow {
            spacing: card.best ? 4 : 16
            visible: card.fits
            width: parent.width

            Repeater {
                model: card.reasons

                ReasonLine {
                    required property string modelData

                    text: modelData
                    width: card.best ? words.width : Math.min(naturalWidth, words.width)
                }
            }

            Repeater {
                model: card.drawbacks

                ReasonLine {
                    required property string modelData

                    against: true
                    text: modelData
                    width: card.best ? words.width : Math.min(naturalWidth, words.width)
                }
            }
        }

        Row {
            spacing: 8
            visible: !card.fits
            width: parent.width

            BookingStateMark {
                id: cross

                Accessible.ignored: true
                booking: "refused"
                size: 20
            }

            SecondaryText {
                color: Theme.danger
                text: card.obstacle
                width: parent.width - cross.width - 8
            }
        }
    }

    ActionButton {
        id: book

        Accessible.name: qsTr("Book %1").arg(card.name)
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        objectName: "bookCandidate"
        pictogram: card.best ? "timer-sand" : ""
        text: qsTr("Book")
        variant: card.best ? ActionButton.Variant.Primary : ActionButton.Variant.Outlined
        visible: card.fits

        onClicked: card.booked(card.interpreterId)
    }
}
