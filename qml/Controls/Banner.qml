// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// One line over or under a page's content, with at most one thing to do about it.
Rectangle {
    id: banner

    property string text: ""
    property string pictogram: "information-outline"
    property string actionText: ""
    /// "voice" (an offer or a fact), "attention" (a person is needed), "danger" or "sunken".
    property string tone: "voice"

    readonly property color words: banner.tone === "attention" ? Theme.saffronInk : banner.tone === "danger" ? Theme.danger : banner.tone === "sunken" ? Theme.ink : Theme.tealDeep
    readonly property bool below: action.visible && banner.width < 420 * Theme.textScale

    signal acted

    Accessible.name: banner.text
    Accessible.role: Accessible.Notification
    border.color: banner.words
    border.width: Theme.highContrast ? 2 : 0
    color: banner.tone === "attention" ? Theme.saffronSoft : banner.tone === "danger" ? Theme.dangerSoft : banner.tone === "sunken" ? Theme.sunken : Theme.tealSoft
    implicitHeight: Math.max(60, (banner.below ? label.implicitHeight + action.height + 8 : Math.max(label.implicitHeight, action.visible ? action.height : 0)) + 16)
    implicitWidth: 480
    radius: Theme.radiusCard

    Pictogram {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: label.verticalCenter
        colour: banner.words
        name: banner.pictogram
    }

    BodyText {
        id: label

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: 12
        color: banner.words
        font.bold: true
        text: banner.text
        width: banner.width - mark.width - 44 - (action.visible && !banner.below ? action.width + 8 : 0)
        y: banner.below ? 14 : (banner.height - height) / 2
    }

    ActionButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: 8
        objectName: "bannerAction"
        text: banner.actionText
        variant: ActionButton.Variant.Quiet
        visible: banner.actionText.length > 0
        y: banner.below ? label.height + 16 : (banner.height - height) / 2

        onClicked: banner.acted()
    }
}
