// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// What recordings and pictures may take of this tablet and of its network, and how they stand.
Card {
    id: card

    required property Settings settings
    property ProfileSession session: null

    objectName: "attachmentSettings"

    AttachmentsViewModel {
        id: attachments

        session: card.session
    }

    HeadingText {
        level: 3
        text: qsTr("Recordings and pictures")
        width: parent ? parent.width : 0
    }

    BodyText {
        objectName: "attachmentsTravelling"
        text: attachments.travelling
        visible: card.session !== null
        width: parent ? parent.width : 0
    }

    SecondaryText {
        objectName: "attachmentsWaiting"
        text: attachments.waiting
        visible: text.length > 0
        width: parent ? parent.width : 0
    }

    StepperField {
        canDecrease: card.settings.attachmentRoom > 64
        canIncrease: card.settings.attachmentRoom < 8192
        helper: card.session !== null ? qsTr("%1 MB are taken now").arg(attachments.megabytes) : ""
        label: qsTr("Room for them on this tablet")
        objectName: "attachmentRoom"
        valueText: qsTr("%1 MB").arg(card.settings.attachmentRoom)
        width: Math.min(360 * Theme.textScale, parent ? parent.width : 0)

        onStepped: direction => card.settings.stepAttachmentRoom(direction)
    }

    SwitchControl {
        checked: card.settings.largeOnMetered
        objectName: "largeOnMetered"
        text: qsTr("Send and fetch large ones on mobile networks, too")
        width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

        onToggled: card.settings.largeOnMetered = checked
    }
}
