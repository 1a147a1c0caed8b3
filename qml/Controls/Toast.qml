// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// Says what was done and offers to take it back. ToastArea shows and hides it.
T.Control {
    id: toast

    property string text: ""
    property string pictogram: "check"
    property string actionText: ""

    signal acted

    Accessible.name: toast.text
    Accessible.role: Accessible.AlertMessage
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: toast.actionText.length > 0 && Theme.mirrored ? 8 : 18
    rightPadding: toast.actionText.length > 0 && !Theme.mirrored ? 8 : 18
    topPadding: 4
    bottomPadding: 4

    background: Rectangle {
        border.color: Theme.surface
        border.width: Theme.highContrast ? 2 : 0
        color: Theme.ink
        radius: Theme.radiusControl

        SoftShadow {
            blur: 28
            radius: Theme.radiusControl
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(words.height, action.visible ? action.height : 0)
        implicitWidth: mark.width + 12 + Math.ceil(metrics.advanceWidth) + 2 + (action.visible ? action.width + 12 : 0)

        TextMetrics {
            id: metrics

            font: words.font
            text: toast.text
        }

        Pictogram {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.overInk
            name: toast.pictogram
            size: 20 * Math.min(Theme.textScale, 1.5)
        }

        BodyText {
            id: words

            Accessible.ignored: true
            anchors.left: mark.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overInk
            text: toast.text
            width: parent.width - mark.width - 12 - (action.visible ? action.width + 12 : 0)
        }

        ActionButton {
            id: action

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            objectName: "toastAction"
            text: toast.actionText
            variant: ActionButton.Variant.Quiet
            visible: toast.actionText.length > 0
            words: Theme.tealOverInk

            background: Rectangle {
                color: "transparent"

                FocusRing {
                    anchors.margins: 2
                    border.color: Theme.tealOverInk
                    around: Theme.radiusControl - 7
                    visible: action.visualFocus
                }
            }

            onClicked: toast.acted()
        }
    }
}
