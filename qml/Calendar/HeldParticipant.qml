// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A participant under the finger, on the way to a time.
Rectangle {
    id: chip

    property string name: ""
    property string language: ""
    property int face: 0

    border.color: Theme.edge
    border.width: Theme.highContrast ? 2 : Theme.dark ? 1 : 0
    color: Theme.surface
    height: Math.max(54, words.implicitHeight + 12)
    radius: Theme.radiusCard
    width: words.implicitWidth + 78

    SoftShadow {
        radius: Theme.radiusCard
    }

    PersonFace {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        height: 40
        variant: chip.face
        width: 40
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            font.bold: true
            text: chip.name
            wrapMode: Text.NoWrap
        }

        SecondaryText {
            text: chip.language
            wrapMode: Text.NoWrap
        }
    }
}
