// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// The window of the gallery: every section below each other, or one of them alone.
T.ApplicationWindow {
    id: window

    property string section: ""

    function shows(name: string): bool {
        return window.section.length === 0 || window.section === name;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.ground
    title: qsTr("Gallery")
    visible: true

    ScrollArea {
        anchors.fill: parent
        contentHeight: sections.implicitHeight + 64
        visible: window.section !== "frame" && window.section !== "sheet"

        StartColumn {
            id: sections

            spacing: 28
            width: parent ? parent.width - 80 : 0
            x: 40
            y: 32

            GalleryColours {
                visible: window.shows("colours")
                width: parent.width
            }

            GalleryButtons {
                visible: window.shows("buttons")
                width: parent.width
            }

            GalleryFields {
                visible: window.shows("fields")
                width: parent.width
            }

            GallerySessions {
                visible: window.shows("sessions")
                width: parent.width
            }

            GalleryPeople {
                visible: window.shows("people")
                width: parent.width
            }

            GalleryPanels {
                visible: window.shows("panels")
                width: parent.width
            }

            GalleryDays {
                visible: window.shows("days")
                width: parent.width
            }

            GalleryCodes {
                visible: window.shows("codes")
                width: parent.width
            }

            GalleryText {
                visible: window.shows("text")
                width: parent.width
            }

            GalleryPictograms {
                visible: window.shows("pictograms")
                width: parent.width
            }
        }
    }

    GalleryFrame {
        anchors.fill: parent
        sheetOpen: window.section === "sheet"
        visible: window.section === "frame" || window.section === "sheet"
    }
}
