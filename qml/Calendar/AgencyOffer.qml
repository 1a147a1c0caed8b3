// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// The agencies in the order in which they have to be asked, and what the agreement warns of before one is.
StartColumn {
    id: offer

    required property AgencyOrderViewModel order

    spacing: 10

    HeadingText {
        level: 4
        text: qsTr("Order from an agency")
        width: parent.width
    }

    ProblemNote {
        objectName: "orderProblem"
        text: offer.order.problem
        width: parent.width
    }

    Repeater {
        model: offer.order.warnings

        Row {
            id: warning

            required property string modelData

            spacing: 8
            width: offer.width

            Pictogram {
                id: mark

                colour: Theme.saffronInk
                name: "alert-outline"
                size: 20
            }

            BodyText {
                text: warning.modelData
                width: parent.width - mark.width - 8
            }
        }
    }

    Repeater {
        model: offer.order.agencies

        AgencyCard {
            width: offer.width

            onOrdered: id => offer.order.order(id)
        }
    }
}
