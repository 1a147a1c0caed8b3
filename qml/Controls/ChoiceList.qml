// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// The list that a ChoiceField opens. Arrow keys move, Enter chooses, Esc closes.
T.Popup {
    id: popup

    property list<ChoiceOption> options
    property string current: ""

    signal chosen(string key)

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    height: Math.min(view.contentHeight + 2 * popup.padding, 320 * Theme.textScale)
    margins: 8
    padding: 6

    background: Rectangle {
        border.color: Theme.highContrast ? Theme.ink : Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radiusControl

        SoftShadow {
        }
    }
    contentItem: ListView {
        id: view

        Accessible.role: Accessible.List
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.mirrored
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        keyNavigationEnabled: true
        model: popup.options

        delegate: T.ItemDelegate {
            id: row

            required property ChoiceOption modelData
            required property int index

            Accessible.description: row.modelData.detail
            Accessible.name: row.modelData.label
            Accessible.role: Accessible.ListItem
            font.bold: row.modelData.key === popup.current
            font.pixelSize: Theme.sizeBody
            hoverEnabled: true
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
            leftPadding: 12
            objectName: "choice_" + row.modelData.key
            rightPadding: 12
            width: view.width

            background: Rectangle {
                border.color: Theme.teal
                border.width: row.ListView.isCurrentItem && view.activeFocus ? 3 : 0
                color: row.modelData.key === popup.current ? Theme.tealSoft : row.hovered ? Theme.sunken : "transparent"
                radius: Theme.radiusEvent
            }
            contentItem: ButtonContent {
                centred: false
                colour: Theme.ink
                font: row.font
                pictogram: row.modelData.pictogram
                pictogramColour: Theme.ink2
                reason: row.modelData.detail
                text: row.modelData.label
            }

            Keys.onEnterPressed: row.clicked()
            Keys.onReturnPressed: row.clicked()
            Keys.onSpacePressed: row.clicked()
            onClicked: {
                popup.close();
                popup.chosen(row.modelData.key);
            }
        }
    }

    onAboutToShow: {
        view.currentIndex = 0;
        for (let i = 0; i < popup.options.length; ++i) {
            if (popup.options[i].key === popup.current)
                view.currentIndex = i;
        }
        view.forceActiveFocus(Qt.PopupFocusReason);
    }
}
