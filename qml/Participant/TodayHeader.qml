// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The greeting and the date; the end corner stays free for the state of the sync.
Item {
    id: header

    required property TodayViewModel model
    property real endInset: 0

    implicitHeight: Math.max(face.height, words.height)

    PersonFace {
        id: face

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: 64
        variant: header.model.face
        width: 64
    }

    StartColumn {
        id: words

        anchors.left: face.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: header.endInset
        anchors.verticalCenter: parent.verticalCenter

        HeadingText {
            level: 1
            objectName: "todayGreeting"
            //: A greeting; %1 is the participant's given name
            text: header.model.name.length > 0 ? qsTr("Hello %1").arg(header.model.name) : ""
            width: parent.width
        }

        SecondaryText {
            font.pixelSize: Theme.sizeLead
            text: header.model.dayText
            width: parent.width
        }
    }
}
