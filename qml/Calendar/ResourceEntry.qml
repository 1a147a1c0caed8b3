// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Calendar
import Samsprak.Controls

/// A time at which a resource is taken: by a session, or, striped of its words, by somebody else.
T.AbstractButton {
    id: taken

    required property var entry
    readonly property bool onTint: taken.entry.bookingState === "" || taken.entry.bookingState === "confirmed"
    readonly property string times: taken.entry.startText + (taken.entry.endText.length > 0 ? "–" + taken.entry.endText : "")

    Accessible.description: taken.entry.detail
    Accessible.name: Theme.joined([taken.entry.busy ? qsTr("Busy") : taken.entry.title, taken.times, mark.words], qsTr(", ", "between the parts of a list"))
    Accessible.role: Accessible.Button
    enabled: !taken.entry.busy
    focusPolicy: Qt.StrongFocus
    objectName: "taken-" + taken.entry.key

    background: Rectangle {
        border.color: taken.entry.busy ? Theme.edge : taken.onTint ? "transparent" : Theme.areas.solid(taken.entry.area)
        border.width: taken.entry.bookingState === "tentative" ? 0 : Theme.outline
        color: taken.entry.busy ? Theme.sunken : taken.onTint ? Theme.areas.tint(taken.entry.area) : Theme.surface
        radius: Theme.radiusEvent

        OutlineFrame {
            anchors.fill: parent
            colour: Theme.areas.solid(taken.entry.area)
            radius: Theme.radiusEvent
            visible: taken.entry.bookingState === "tentative"
        }

        FocusRing {
            around: Theme.radiusEvent
            visible: taken.visualFocus
        }
    }
    contentItem: Item {
        clip: true

        StartColumn {
            anchors.left: parent.left
            anchors.leftMargin: 6
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter

            TimeText {
                Accessible.ignored: true
                color: taken.onTint && !taken.entry.busy ? Theme.areas.ink(taken.entry.area) : Theme.ink2
                font.pixelSize: Theme.sizeTimes
                value: taken.entry.startText
                visible: value.length > 0 && taken.width >= implicitWidth + 8
            }

            SecondaryText {
                Accessible.ignored: true
                color: taken.entry.busy ? Theme.ink2 : taken.onTint ? Theme.areas.ink(taken.entry.area) : Theme.ink
                elide: Text.ElideRight
                font.bold: !taken.entry.busy
                font.pixelSize: Theme.sizeTimes
                maximumLineCount: 1
                text: taken.entry.busy ? qsTr("Busy") : taken.entry.title
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: taken.clicked()
    Keys.onReturnPressed: taken.clicked()

    BookingStateMark {
        id: mark

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 3
        anchors.top: parent.top
        anchors.topMargin: 3
        booking: taken.entry.bookingState
        colour: Theme.areas.solid(taken.entry.area)
        overColour: Theme.areas.overSolid(taken.entry.area)
        size: taken.width > 60 ? 16 : 0
    }
}
