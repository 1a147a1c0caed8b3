// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// Which times of a series a change is about: asked once, before anything is written. Esc leaves all as it was.
T.Popup {
    id: dialog

    required property SeriesQuestion question
    readonly property bool asking: dialog.question.asking

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    implicitHeight: dialog.contentHeight + dialog.topPadding + dialog.bottomPadding
    modal: true
    objectName: "seriesDialog"
    padding: 24
    parent: T.Overlay.overlay
    width: Math.min(480 * Math.min(1.4, Theme.textScale), dialog.parent ? dialog.parent.width - 32 : 480)
    x: dialog.parent ? Math.round((dialog.parent.width - dialog.width) / 2) : 0
    y: dialog.parent ? Math.round((dialog.parent.height - dialog.height) / 2) : 0

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Item {
        SoftShadow {
            blur: 28
            radius: Theme.radiusPanel
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.line
            border.width: Theme.highContrast ? 2 : 0
            color: Theme.ground
            radius: Theme.radiusPanel
        }
    }
    contentItem: Column {
        Accessible.name: heading.text
        Accessible.role: Accessible.Dialog
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.mirrored
        spacing: 12

        HeadingText {
            id: heading

            text: dialog.question.words
            width: parent.width
        }

        BodyText {
            color: Theme.ink2
            text: qsTr("It is part of a series. What shall the change apply to?")
            width: parent.width
        }

        ActionButton {
            focus: dialog.question.offersThis
            objectName: "seriesThis"
            pictogram: "calendar"
            startAligned: true
            text: qsTr("This time only")
            variant: ActionButton.Variant.Outlined
            visible: dialog.question.offersThis
            width: parent.width

            onClicked: dialog.question.chooseThis()
        }

        ActionButton {
            focus: !dialog.question.offersThis
            objectName: "seriesFollowing"
            pictogram: "calendar-clock"
            startAligned: true
            text: qsTr("This and all following")
            variant: ActionButton.Variant.Outlined
            width: parent.width

            onClicked: dialog.question.chooseFollowing()
        }

        ActionButton {
            objectName: "seriesAll"
            pictogram: "calendar-text"
            startAligned: true
            text: qsTr("All times, earlier ones too")
            variant: ActionButton.Variant.Outlined
            width: parent.width

            onClicked: dialog.question.chooseAll()
        }

        ActionButton {
            objectName: "seriesDismiss"
            text: qsTr("Change nothing")
            variant: ActionButton.Variant.Quiet
            width: parent.width

            onClicked: dialog.question.dismiss()
        }
    }

    onAskingChanged: dialog.asking ? dialog.open() : dialog.close()
    onClosed: dialog.question.dismiss()
}
