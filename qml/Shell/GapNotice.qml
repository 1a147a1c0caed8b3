// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Casework
import Samsprak.Controls

/// The notice of 15:00: something is missing for tomorrow. It stays until it is put away or looked at.
Card {
    id: notice

    required property TomorrowViewModel model

    signal shown

    Accessible.name: qsTr("Tomorrow: %1").arg(notice.model.gapWords)
    Accessible.role: Accessible.AlertMessage
    objectName: "gapNotice"
    tone: "attention"
    visible: notice.model.announced

    Row {
        spacing: 12
        width: parent ? parent.width : 0

        RoundMark {
            id: mark

            pictogram: "alert-outline"
            size: 44
            tone: "attention"
        }

        StartColumn {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - parent.spacing

            HeadingText {
                level: 4
                text: qsTr("Tomorrow: %1").arg(notice.model.gapWords)
                width: parent.width
            }

            SecondaryText {
                text: qsTr("There is still time today to do something about it.")
                width: parent.width
            }
        }
    }

    Flow {
        spacing: 12
        width: parent ? parent.width : 0

        ActionButton {
            objectName: "gapShow"
            text: qsTr("Show tomorrow")

            onClicked: {
                notice.model.putAway();
                notice.shown();
            }
        }

        ActionButton {
            objectName: "gapPutAway"
            text: qsTr("I know")
            variant: ActionButton.Variant.Quiet

            onClicked: notice.model.putAway()
        }
    }
}
