// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A button with words. One filled (Primary) button for each decision; the others outlined or quiet.
T.Button {
    id: control

    enum Variant {
        Primary,
        Outlined,
        Quiet,
        Danger,
        Voice,
        NeedsYou,
        Answer
    }

    property int variant: ActionButton.Variant.Primary
    /// A pictogram before the words.
    property string pictogram: ""
    /// The participants' measure: 60 px high, larger words, picture first.
    property bool large: false
    /// Words from the start edge instead of in the middle.
    property bool startAligned: control.variant === ActionButton.Variant.Answer
    /// Why the button cannot be used now; shown under its words while it is disabled.
    property string reason: ""

    readonly property bool filled: control.variant === ActionButton.Variant.Primary
    readonly property bool saffron: control.variant === ActionButton.Variant.NeedsYou
    readonly property color fill: {
        if (!control.enabled)
            return Theme.sunken;
        switch (control.variant) {
        case ActionButton.Variant.Primary:
            return control.down ? Theme.tealDeep : Theme.teal;
        case ActionButton.Variant.Voice:
            return Theme.tealSoft;
        case ActionButton.Variant.NeedsYou:
            return Theme.saffron;
        case ActionButton.Variant.Quiet:
            return control.down || control.hovered ? Theme.tealSoft : "transparent";
        case ActionButton.Variant.Danger:
            return control.down || control.hovered ? Theme.dangerSoft : Theme.surface;
        default:
            return control.down || control.hovered ? Theme.tealSoft : Theme.surface;
        }
    }
    readonly property color outlineColour: {
        if (!control.enabled)
            return Theme.highContrast ? Theme.edge : Theme.sunken;
        switch (control.variant) {
        case ActionButton.Variant.Outlined:
            return Theme.teal;
        case ActionButton.Variant.Danger:
            return Theme.danger;
        case ActionButton.Variant.Answer:
            return Theme.edge;
        case ActionButton.Variant.Voice:
            return Theme.highContrast || control.down ? Theme.teal : "transparent";
        case ActionButton.Variant.NeedsYou:
            return Theme.highContrast ? Theme.ink : "transparent";
        default:
            return "transparent";
        }
    }
    property color words: {
        if (!control.enabled)
            return Theme.ink2;
        switch (control.variant) {
        case ActionButton.Variant.Primary:
            return Theme.overTeal;
        case ActionButton.Variant.Danger:
            return Theme.danger;
        case ActionButton.Variant.Voice:
            return Theme.tealDeep;
        case ActionButton.Variant.NeedsYou:
            return Theme.overSaffron;
        case ActionButton.Variant.Answer:
            return Theme.ink;
        default:
            return control.down ? Theme.tealDeep : Theme.teal;
        }
    }

    Accessible.description: control.enabled ? "" : control.reason
    Accessible.name: control.text
    Accessible.role: Accessible.Button
    bottomPadding: 8
    focusPolicy: Qt.StrongFocus
    font.bold: true
    font.pixelSize: control.large ? Theme.sizeLead : Theme.sizeBody
    hoverEnabled: true
    implicitHeight: Math.max(control.large ? Theme.touchLarge : Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: control.variant === ActionButton.Variant.Quiet ? 12 : control.startAligned ? 16 : 22
    rightPadding: control.leftPadding
    topPadding: 8

    background: Rectangle {
        border.color: control.outlineColour
        border.width: Theme.outline
        color: control.fill
        radius: control.large ? Theme.radiusCard : Theme.radiusControl

        Behavior on color {
            ColorAnimation {
                duration: Theme.pressTime
            }
        }

        FocusRing {
            around: control.large ? Theme.radiusCard : Theme.radiusControl
            visible: control.visualFocus
        }
    }
    contentItem: ButtonContent {
        centred: !control.startAligned
        colour: control.words
        font: control.font
        pictogram: control.pictogram
        pictogramColour: control.variant === ActionButton.Variant.Answer && control.enabled ? Theme.teal : control.words
        pictogramSize: (control.startAligned && control.large ? 32 : control.large ? 24 : 20) * Math.min(Theme.textScale, 1.5)
        reason: control.enabled ? "" : control.reason
        text: control.text
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
}
