// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// An order to an agency: by when it has to be answered, the ways to send it, and, once confirmed, who comes and how to
/// connect.
Card {
    id: card

    required property AgencyOrderViewModel order
    property bool calling: false

    objectName: "agencyOrder"

    Tag {
        objectName: "replyDeadline"
        pictogram: card.order.late ? "alert-outline" : "clock"
        text: card.order.deadlineText
        tone: card.order.late ? "attention" : "neutral"
        visible: text.length > 0
        width: Math.min(implicitWidth, parent.width)
    }

    OrderFact {
        label: qsTr("Interpreter")
        objectName: "confirmedInterpreter"
        text: card.order.interpreterName
        width: parent.width
    }

    OrderFact {
        label: qsTr("Phone number to connect")
        text: card.order.connectionPhone
        width: parent.width
    }

    OrderFact {
        label: qsTr("Code")
        text: card.order.connectionCode
        width: parent.width
    }

    OrderFact {
        label: qsTr("Link")
        text: card.order.connectionLink
        width: parent.width
    }

    OrderFact {
        label: qsTr("Our number")
        objectName: "orderNumber"
        text: card.order.orderNumber
        width: parent.width
    }

    OrderFact {
        label: qsTr("Their number")
        text: card.order.agencyNumber
        width: parent.width
    }

    Rectangle {
        color: Theme.sunken
        height: facts.implicitHeight + 24
        objectName: "orderCard"
        radius: Theme.radiusCard
        visible: !card.order.confirmed && card.order.card.length > 0
        width: parent.width

        // In Swedish and from the left, whatever language the tablet is in: it is what the agency reads.
        SecondaryText {
            id: facts

            LayoutMirroring.enabled: false
            color: Theme.ink
            horizontalAlignment: Text.AlignLeft
            text: card.order.card
            width: parent.width - 24
            x: 12
            y: 12
        }
    }

    Flow {
        spacing: 8
        visible: !card.order.confirmed && card.order.card.length > 0
        width: parent.width

        ActionButton {
            objectName: "mailOrder"
            pictogram: "email"
            text: qsTr("Send by e-mail")
            visible: ("" + card.order.mail).length > 0

            onClicked: Qt.openUrlExternally(card.order.mail)
        }

        ActionButton {
            objectName: "copyOrder"
            pictogram: "file-document"
            text: qsTr("Copy the order")
            variant: ActionButton.Variant.Outlined

            onClicked: card.order.copyCard()
        }

        ActionButton {
            objectName: "callOrder"
            pictogram: "phone"
            text: qsTr("Call")
            variant: ActionButton.Variant.Outlined

            onClicked: card.calling = !card.calling
        }
    }

    AgencyCallScript {
        order: card.order
        visible: card.calling && !card.order.confirmed
        width: parent.width
    }
}
