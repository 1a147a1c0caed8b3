// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// One of two values: what it is, who wrote it and when, and the tap that makes it apply.
Card {
    id: side

    required property string heading
    required property string value
    required property string by
    required property string when
    required property string pictogram
    required property string actionText
    required property string actionPictogram
    required property string actionName
    property bool other: false

    signal chosen

    Accessible.name: side.heading + ": " + side.value
    Accessible.role: Accessible.Grouping
    padding: 16
    spacing: 8
    tone: side.other ? "plain" : "voice"

    Row {
        spacing: 8
        width: parent.width

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            colour: side.other ? Theme.ink2 : Theme.tealDeep
            name: side.pictogram
            size: 20
        }

        SecondaryText {
            color: side.other ? Theme.ink2 : Theme.tealDeep
            font.bold: true
            text: side.heading
        }
    }

    TimeText {
        font.bold: true
        font.pixelSize: Theme.sizeTitle
        value: side.value
        width: parent.width
        wrapMode: Text.Wrap
    }

    SecondaryText {
        text: qsTr("%1, %2").arg(side.by).arg(side.when)
        width: parent.width
    }

    ActionButton {
        objectName: side.actionName
        pictogram: side.actionPictogram
        text: side.actionText
        variant: side.other ? ActionButton.Variant.Primary : ActionButton.Variant.Outlined
        width: parent.width

        onClicked: side.chosen()
    }
}
