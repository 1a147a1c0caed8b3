// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A sheet that slides in from the end edge over a dimmed page. Esc and the cross close it; the keyboard stays inside.
/// Its content fills what is left between the header and the footer and scrolls when it is taller.
T.Popup {
    id: sheet

    property string title: ""
    property string subtitle: ""
    /// An area's mark before the title; none when empty.
    property string area: ""
    /// Items in the header, before the cross.
    property alias headerItems: extras.data
    property alias footerItems: footer.data
    default property alias content: column.data

    /// 0 = closed, 1 = open; the position follows it, so that the window may be resized meanwhile.
    property real shown: 1
    readonly property real windowWidth: sheet.parent ? sheet.parent.width : 0
    readonly property bool full: sheet.windowWidth < Theme.railFrom

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: sheet.parent ? sheet.parent.height : 0
    modal: true
    padding: 24
    parent: T.Overlay.overlay
    width: sheet.full ? sheet.windowWidth : Math.max(640, Math.min(760, sheet.windowWidth * 0.56))
    x: Theme.mirrored ? (sheet.shown - 1) * sheet.width : sheet.windowWidth - sheet.shown * sheet.width
    y: 0

    T.Overlay.modal: Rectangle {
        color: Theme.scrim

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.stateTime
            }
        }
    }
    background: Item {
        SoftShadow {
            blur: 28
            radius: Theme.radiusSheet
        }

        Rectangle {
            // Wider than the sheet, so that only the corners towards the page are round.
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            border.color: Theme.line
            border.width: Theme.highContrast ? 2 : 0
            color: Theme.ground
            radius: sheet.full ? 0 : Theme.radiusSheet
            width: parent.width + Theme.radiusSheet
        }
    }
    contentItem: FocusScope {
        focus: true
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.mirrored
        Accessible.name: sheet.title
        Accessible.role: Accessible.Dialog

        Item {
            id: header

            anchors.left: parent.left
            anchors.right: parent.right
            height: Math.max(closer.height, titles.implicitHeight)

            AreaPictogram {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                area: sheet.area
                visible: sheet.area.length > 0
                width: visible ? implicitWidth : 0
            }

            Column {
                id: titles

                anchors.left: mark.right
                anchors.leftMargin: mark.visible ? 14 : 0
                anchors.right: extras.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter

                HeadingText {
                    text: sheet.title
                    width: parent.width
                }

                BodyText {
                    color: Theme.ink2
                    text: sheet.subtitle
                    visible: text.length > 0
                    width: parent.width
                }
            }

            Row {
                id: extras

                anchors.right: closer.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                spacing: 8
            }

            IconButton {
                id: closer

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                colour: Theme.ink
                objectName: "sheetClose"
                pictogram: "close"
                text: qsTr("Close")

                onClicked: sheet.close()
            }
        }

        ScrollArea {
            anchors.bottom: footer.visible ? divider.top : parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: -8
            anchors.right: parent.right
            anchors.rightMargin: -8
            anchors.top: header.bottom
            anchors.topMargin: 12
            contentHeight: column.implicitHeight + 16

            StartColumn {
                id: column

                spacing: 14
                width: parent ? parent.width - 16 : 0
                x: 8
                y: 8
            }
        }

        Rectangle {
            id: divider

            anchors.bottom: footer.top
            anchors.bottomMargin: 14
            color: Theme.line
            height: Theme.hairline
            visible: footer.visible
            width: parent.width
        }

        Flow {
            id: footer

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 12
            visible: footer.children.length > 0
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.reducedMotion ? 0 : Theme.sheetInTime
            easing.type: Easing.OutCubic
            from: 0
            property: "shown"
            to: 1
        }

        NumberAnimation {
            duration: Theme.reducedMotion ? Theme.sheetInTime : 0
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.reducedMotion ? 0 : Theme.sheetOutTime
            easing.type: Easing.InCubic
            property: "shown"
            to: 0
        }

        NumberAnimation {
            duration: Theme.reducedMotion ? Theme.sheetOutTime : 0
            property: "opacity"
            to: Theme.reducedMotion ? 0 : 1
        }
    }

    onAboutToShow: closer.forceActiveFocus(Qt.PopupFocusReason)
}
