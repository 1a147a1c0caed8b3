// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What to say and ask on the phone, step by step, in the agency's language.
StartColumn {
    id: script

    required property AgencyOrderViewModel order

    objectName: "callScript"
    spacing: 8

    ActionButton {
        objectName: "dialAgency"
        pictogram: "phone"
        text: script.order.agencyPhone
        variant: ActionButton.Variant.Voice
        visible: text.length > 0

        onClicked: Qt.openUrlExternally(script.order.call)
    }

    Repeater {
        model: script.order.callScript

        Item {
            id: step

            required property int index
            required property string modelData

            implicitHeight: Math.max(number.height, words.implicitHeight)
            width: script.width

            RoundNumber {
                id: number

                anchors.left: parent.left
                number: step.index + 1
            }

            BodyText {
                id: words

                anchors.left: number.right
                anchors.leftMargin: 10
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: step.modelData
            }
        }
    }
}
