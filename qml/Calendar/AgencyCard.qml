// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// One agency: its place in the order, why it is its turn or not, and what earlier orders say.
Rectangle {
    id: card

    required property string agencyId
    required property string name
    required property int rank
    required property bool turn
    required property bool asked
    required property string why
    required property string history

    signal ordered(string id)

    Accessible.description: card.why
    Accessible.name: card.name
    Accessible.role: Accessible.ListItem
    border.color: card.turn ? Theme.teal : Theme.line
    border.width: card.turn ? Theme.outline : Theme.hairline
    color: card.asked ? "transparent" : Theme.surface
    implicitHeight: Math.max(words.implicitHeight, order.height) + 28
    objectName: "agency-" + card.agencyId
    radius: Theme.radiusPanel

    Rectangle {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        border.color: card.turn ? Theme.teal : Theme.edge
        border.width: Theme.outline
        color: card.turn ? Theme.tealSoft : "transparent"
        height: 44 * Math.min(Theme.textScale, 1.5)
        radius: height / 2
        width: height

        BodyText {
            Accessible.name: qsTr("Number %1 in the order").arg(card.rank)
            anchors.centerIn: parent
            color: card.turn ? Theme.tealDeep : Theme.ink2
            font.bold: true
            text: card.rank.toString()
        }
    }

    Column {
        id: words

        anchors.left: place.right
        anchors.leftMargin: 16
        anchors.right: order.visible ? order.left : parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        BodyText {
            color: card.asked ? Theme.ink2 : Theme.ink
            font.bold: true
            text: card.name
            width: parent.width
        }

        SecondaryText {
            text: card.why
            visible: text.length > 0
            width: parent.width
        }

        SecondaryText {
            text: card.history
            visible: text.length > 0
            width: parent.width
        }
    }

    ActionButton {
        id: order

        Accessible.name: qsTr("Order from %1").arg(card.name)
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        objectName: "orderFrom-" + card.rank
        pictogram: card.turn ? "send" : ""
        text: card.turn ? qsTr("Order") : qsTr("Order anyway")
        variant: card.turn ? ActionButton.Variant.Primary : ActionButton.Variant.Quiet
        visible: !card.asked

        onClicked: card.ordered(card.agencyId)
    }
}
