// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// One line of text with its label, helper and error. Locked shows the value that somebody else decides.
FieldFrame {
    id: control

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input
    property alias inputMethodHints: input.inputMethodHints
    property alias echoMode: input.echoMode
    property alias validator: input.validator
    property alias maximumLength: input.maximumLength
    property string pictogram: ""
    property bool locked: false
    /// Sunken without an outline, for a search in a panel.
    property bool plain: false
    property bool large: false
    property string accessibleName: control.label.length > 0 ? control.label : control.placeholder

    signal accepted
    signal edited(string text)

    function takeFocus() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    field: input

    T.TextField {
        id: input

        readonly property real markSpace: mark.visible ? mark.width + 12 : 0
        readonly property bool keyboardFocus: input.activeFocus && (input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason)

        Accessible.description: control.error.length > 0 ? control.error : control.helper
        Accessible.name: control.accessibleName
        Accessible.role: Accessible.EditableText
        bottomPadding: 10
        color: input.readOnly ? Theme.ink2 : Theme.ink
        font.pixelSize: control.large ? Theme.sizeParticipant : Theme.sizeBody
        horizontalAlignment: TextInput.AlignLeft
        implicitHeight: Math.max(control.large ? Theme.touchLarge : Theme.touch, (placeholder.visible ? Math.max(contentHeight, placeholder.implicitHeight) : contentHeight) + topPadding + bottomPadding)
        leftPadding: 16 + (Theme.mirrored ? 0 : input.markSpace)
        placeholderTextColor: Theme.ink2
        readOnly: control.locked
        rightPadding: 16 + (Theme.mirrored ? input.markSpace : 0)
        selectByMouse: true
        selectedTextColor: Theme.overTeal
        selectionColor: Theme.teal
        topPadding: 10
        verticalAlignment: TextInput.AlignVCenter
        width: parent ? parent.width : implicitWidth

        background: Rectangle {
            border.color: control.error.length > 0 ? Theme.danger : input.activeFocus ? Theme.teal : control.plain ? "transparent" : Theme.edge
            border.width: input.activeFocus ? 3 : control.locked ? 1 : Theme.outline
            color: control.locked || control.plain ? Theme.sunken : Theme.surface
            radius: Theme.radiusControl

            FocusRing {
                visible: input.keyboardFocus
            }
        }

        onAccepted: control.accepted()
        onTextEdited: control.edited(input.text)

        Text {
            id: placeholder

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: 16 + input.markSpace
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            font: input.font
            horizontalAlignment: Text.AlignLeft
            text: input.placeholderText
            textFormat: Text.PlainText
            visible: input.text.length === 0 && input.preeditText.length === 0
            wrapMode: Text.Wrap
        }

        Pictogram {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            name: control.locked ? "lock-outline" : control.pictogram
            size: 20 * Math.min(Theme.textScale, 1.5)
        }
    }
}
