// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// The sync's state, always in the top end corner: outlined offline, plain when all is sent, tinted while sending,
/// saffron when a person is needed. Press it for the full story.
T.Button {
    id: control

    /// "offline", "done", "sending" or "attention".
    property string sync: "done"
    property int unsent: 0
    property int sent: 0
    property int total: 0
    /// Only the pictogram, for a participant's page; the words stay as the accessible name.
    property bool compact: false

    readonly property string pictogram: {
        switch (control.sync) {
        case "offline":
            return "cloud-outline-off";
        case "sending":
            return "sync";
        case "attention":
            return "bell-ring-outline";
        default:
            return "cloud-check";
        }
    }

    Accessible.description: qsTr("Opens the page about what is sent and what is not")
    Accessible.name: control.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.bold: control.sync === "offline" || control.sync === "attention"
    font.pixelSize: Theme.sizeSecondary
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: control.compact ? 10 : 14
    rightPadding: control.leftPadding
    topPadding: 10
    bottomPadding: 10
    text: {
        switch (control.sync) {
        case "offline":
            return control.unsent > 0 ? qsTr("Offline – %n not sent", "number of changes", control.unsent) : qsTr("Offline – all sent");
        case "sending":
            return control.total > 0 ? qsTr("Sending %1 of %2").arg(control.sent).arg(control.total) : qsTr("%n not sent", "number of changes", control.unsent);
        case "attention":
            return qsTr("Sending needs you");
        default:
            return qsTr("All is sent");
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: control.sync === "offline" || Theme.highContrast && control.sync !== "done" ? Theme.edge : "transparent"
            border.width: control.compact && control.sync === "done" ? 0 : Theme.outline
            color: {
                if (control.down || control.hovered)
                    return Theme.tealSoft;
                switch (control.sync) {
                case "offline":
                    return Theme.surface;
                case "sending":
                    return Theme.tealSoft;
                case "attention":
                    return Theme.saffron;
                default:
                    return "transparent";
                }
            }
            height: Math.max(40, control.height - 8)
            radius: height / 2
            width: parent.width

            FocusRing {
                around: parent.height / 2
                visible: control.visualFocus
            }
        }
    }
    contentItem: ButtonContent {
        colour: control.sync === "offline" ? Theme.ink : control.sync === "sending" ? Theme.tealDeep : control.sync === "attention" ? Theme.overSaffron : Theme.ink2
        font: control.font
        pictogram: control.pictogram
        pictogramColour: control.sync === "done" ? Theme.tealDeep : colour
        pictogramSize: (control.compact ? 28 : 20) * Math.min(Theme.textScale, 1.5)
        spacing: 8
        text: control.compact ? "" : control.text
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
}
