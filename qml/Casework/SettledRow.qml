// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Casework

/// A decision of today in one line, and the way to take it back.
Item {
    id: row

    required property settledMatter matter
    required property int number

    signal undo

    readonly property bool stacked: row.width < 520 * Theme.textScale

    Accessible.name: row.matter.sentence
    Accessible.role: Accessible.ListItem
    implicitHeight: row.stacked ? sentence.height + back.height : Math.max(sentence.height, back.height)
    implicitWidth: 320
    objectName: "settledRow_" + row.number

    Pictogram {
        id: check

        anchors.left: parent.left
        anchors.verticalCenter: sentence.verticalCenter
        colour: Theme.teal
        name: "check"
    }

    BodyText {
        id: sentence

        Accessible.ignored: true
        anchors.left: check.right
        anchors.leftMargin: 12
        anchors.right: row.stacked ? parent.right : time.left
        anchors.rightMargin: row.stacked ? 0 : 12
        text: row.matter.sentence
        y: row.stacked ? 0 : (row.height - height) / 2
    }

    TimeText {
        id: time

        anchors.right: back.left
        anchors.rightMargin: 8
        anchors.verticalCenter: back.verticalCenter
        color: Theme.ink2
        font.pixelSize: Theme.sizeSecondary
        value: row.matter.when
    }

    ActionButton {
        id: back

        Accessible.description: row.matter.sentence
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        objectName: "settledUndo_" + row.number
        text: row.matter.undoes ? qsTr("Undo") : qsTr("Open again")
        variant: ActionButton.Variant.Quiet

        onClicked: row.undo()
    }
}
