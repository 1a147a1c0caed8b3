// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A session in a calendar, as large as its parent makes it. The state shows as outline and mark, the area as tint and
/// pictogram. Words wrap; lines that have no room at all are left out from the bottom and stay in the accessible name.
T.AbstractButton {
    id: control

    property string area: ""
    property string title: ""
    property string startText: ""
    property string endText: ""
    property string detail: ""
    /// "", "tentative", "held", "ordered", "confirmed", "refused" or "cancelled".
    property string booking: ""
    /// What was refused, in words; shown in the danger colour.
    property string sentence: ""
    /// Being dragged: lifted, with its new time in startText and endText.
    property bool lifted: false
    /// Drawn faces (numbers for PersonFace), where there is room for them.
    property list<int> faces
    property string facesNote: ""

    readonly property bool onTint: control.booking === "" || control.booking === "confirmed"
    readonly property bool cancelled: control.booking === "cancelled"
    readonly property bool refused: control.booking === "refused"
    readonly property bool narrow: control.width < 132 * Theme.textScale
    readonly property bool wide: control.width >= 280 * Theme.textScale
    readonly property bool low: control.height < 50 * Theme.textScale
    readonly property color areaColour: control.refused ? Theme.danger : control.cancelled ? Theme.ink2 : Theme.areas.solid(control.area)
    readonly property color words: control.cancelled ? Theme.ink2 : control.onTint ? Theme.areas.ink(control.area) : Theme.ink
    readonly property color quietWords: control.onTint ? Theme.areas.ink(control.area) : Theme.ink2

    Accessible.description: control.sentence
    Accessible.name: Theme.joined([control.title, control.startText + (control.endText.length > 0 ? "–" + control.endText : ""), control.detail, mark.words], qsTr(", ", "between the parts of a list"))
    Accessible.role: Accessible.Button
    clip: !control.visualFocus && !control.lifted
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: 72 * Theme.textScale
    implicitWidth: 160
    padding: control.low ? 2 : control.wide ? 10 : 7

    background: Rectangle {
        border.color: control.lifted ? Theme.teal : control.refused ? Theme.danger : control.cancelled ? Theme.edge : control.booking === "held" || control.booking === "ordered" ? control.areaColour : Theme.highContrast || control.hovered ? Theme.edge : "transparent"
        border.width: control.booking === "tentative" && !control.lifted ? 0 : control.cancelled ? Theme.hairline : Theme.outline
        color: control.onTint ? Theme.areas.tint(control.area) : Theme.surface
        radius: Theme.radiusEvent

        SoftShadow {
            blur: 16
            radius: Theme.radiusEvent
            visible: control.lifted && !Theme.highContrast
        }

        OutlineFrame {
            anchors.fill: parent
            colour: control.areaColour
            radius: Theme.radiusEvent
            visible: control.booking === "tentative" && !control.lifted
        }

        FocusRing {
            around: Theme.radiusEvent
            visible: control.visualFocus
        }
    }
    contentItem: SessionBlockContent {
        area: control.area
        areaColour: control.areaColour
        detail: control.detail
        endText: control.endText
        faces: control.faces
        facesNote: control.facesNote
        low: control.low
        markSpace: mark.visible ? mark.size + 4 : 0
        narrow: control.narrow
        quietWords: control.quietWords
        roomy: control.wide && control.onTint
        sentence: control.sentence
        startText: control.startText
        struck: control.cancelled
        title: control.title
        words: control.words
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()

    BookingStateMark {
        id: mark

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.top: parent.top
        anchors.topMargin: control.low ? 3 : 6
        booking: control.booking
        colour: Theme.areas.solid(control.area)
        overColour: Theme.areas.overSolid(control.area)
        size: Math.min(22 * Math.min(Theme.textScale, 1.5), Math.max(12, control.height - 6))
        z: 1
    }
}
