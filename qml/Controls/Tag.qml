// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A small mark with words. "filled" is a requirement, "outlined" a wish, "neutral" a fact, "attention" needs a person,
/// "now" is what happens now, "area" has its area's colours.
/// Removable ones have a cross; both the tag and the cross answer the keyboard.
T.Control {
    id: tag

    property string text: ""
    property string pictogram: ""
    property string tone: "neutral"
    property string area: ""
    property bool removable: false
    property bool large: false

    readonly property color words: {
        switch (tag.tone) {
        case "filled":
            return Theme.tealDeep;
        case "attention":
            return Theme.saffronInk;
        case "now":
            return Theme.overTeal;
        case "area":
            return Theme.areas.ink(tag.area);
        default:
            return Theme.ink;
        }
    }

    signal removed

    Accessible.name: tag.text
    Accessible.role: Accessible.StaticText
    font.bold: tag.tone === "filled" || tag.tone === "now" || tag.tone === "area"
    font.pixelSize: tag.large ? Theme.sizeParticipant : Theme.sizeSecondary
    implicitHeight: Math.max(tag.removable ? Theme.touch : 32, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: tag.large ? 18 : 12
    rightPadding: Theme.mirrored || !tag.removable ? tag.leftPadding : 0
    topPadding: 4
    bottomPadding: 4

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: tag.tone === "outlined" || Theme.highContrast ? Theme.edge : "transparent"
            border.width: Theme.outline
            color: {
                switch (tag.tone) {
                case "filled":
                    return Theme.tealSoft;
                case "attention":
                    return Theme.saffronSoft;
                case "now":
                    return Theme.teal;
                case "outlined":
                    return Theme.surface;
                case "area":
                    return Theme.areas.tint(tag.area);
                default:
                    return Theme.sunken;
                }
            }
            height: tag.removable ? Math.max(32, tag.height - 12) : tag.height
            radius: height / 2
            width: parent.width
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(content.implicitHeight, 24)
        implicitWidth: content.implicitWidth + (tag.removable ? 44 : 0)

        ButtonContent {
            id: content

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            centred: false
            colour: tag.words
            font: tag.font
            height: implicitHeight
            pictogram: tag.pictogram
            pictogramSize: 18 * Math.min(Theme.textScale, 1.5)
            spacing: 6
            text: tag.text
            width: parent.width - (tag.removable ? 44 : 0)
        }

        IconButton {
            id: cross

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            colour: tag.words
            pictogram: "close"
            pictogramSize: 18 * Math.min(Theme.textScale, 1.5)
            text: qsTr("Remove %1").arg(tag.text)
            visible: tag.removable

            background: Item {
                FocusRing {
                    anchors.margins: 4
                    around: parent.width / 2
                    visible: cross.visualFocus
                }
            }

            onClicked: tag.removed()
        }
    }
}
