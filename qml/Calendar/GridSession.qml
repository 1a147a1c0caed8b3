// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A session in the grid. A tap opens it; held, it can be moved; its lower edge can be pulled. The arrow keys go on, with
/// Ctrl they move it, with Shift they move its end.
SessionBlock {
    id: block

    required property GridPlan plan
    required property int index
    required property string key
    required property int day
    required property int startMinute
    required property int endMinute
    required property int column
    required property int columns
    required property int span
    required property string bookingState
    required property bool pending
    required property bool repeats
    required area
    required title
    required startText
    required endText
    required property string people
    required property string line
    required property string shortSentence
    required property var model
    required faces
    required facesNote

    readonly property string wholeDetail: block.model.detail
    readonly property string wholeSentence: block.model.sentence
    readonly property int length: block.endMinute - block.startMinute
    readonly property real laneWidth: (block.plan.dayWidth - 8) / block.columns
    readonly property real laneX: block.column * block.laneWidth
    readonly property real restX: block.plan.columnX(block.day) + 4 + (Theme.mirrored ? block.plan.dayWidth - 8 - block.laneX - block.width : block.laneX)
    readonly property real restY: block.plan.minuteY(block.startMinute) + 1
    property bool held: false
    property point grip
    property point place

    function hold(x: real, y: real) {
        block.grip = Qt.point(x, y);
        block.place = Qt.point(block.restX, block.restY);
        block.held = true;
        block.follow(x, y);
    }

    function follow(x: real, y: real) {
        const at = block.mapToItem(block.plan.canvas, x, y);
        block.place = Qt.point(at.x - block.grip.x, at.y - block.grip.y);
        block.plan.aim(at.x, block.place.y, block.length, block.title);
    }

    /// Its lower edge follows the finger, and shows where it would snap.
    function stretch(y: real) {
        const at = block.mapToItem(block.plan.canvas, 0, y).y;
        const end = block.plan.model.snappedEnd(block.startMinute, block.plan.minuteAt(at));
        block.plan.aimAt(block.day, block.startMinute, end - block.startMinute, block.title, at);
    }

    function letGo(lands: bool) {
        const end = block.startMinute + block.plan.targetLength;
        const aimed = block.plan.targetMinute >= 0;
        block.plan.stopAiming();
        if (lands && aimed)
            block.plan.model.resize(block.key, end);
    }

    function release(lands: bool) {
        const column = block.plan.targetColumn;
        const minute = block.plan.targetMinute;
        block.held = false;
        block.plan.stopAiming();
        if (lands && minute >= 0)
            block.plan.model.move(block.key, column, minute);
    }

    /// Moves by keys, a quarter of an hour or a day at a time.
    function nudge(days: int, minutes: int) {
        block.plan.model.move(block.key, block.day + days, block.startMinute + minutes);
    }

    Accessible.description: Theme.joined([block.wholeDetail, block.wholeSentence, block.pending ? qsTr("not sent yet") : "", block.repeats ? qsTr("repeats") : ""], qsTr(", ", "between the parts of a list"))
    booking: block.bookingState === "none" ? "" : block.bookingState
    detail: block.narrow ? (block.shortSentence.length > 0 && block.height < 144 * Theme.textScale ? "" : block.people) : block.height < 96 * Theme.textScale ? block.line : block.wholeDetail
    height: Math.max(18, block.length / 60 * block.plan.hourHeight - 3)
    lifted: block.held
    sentence: block.narrow ? block.shortSentence : block.wholeSentence
    objectName: "sessionCard-" + block.key
    width: block.laneWidth * block.span - (block.column + block.span < block.columns ? 3 : 0)
    x: block.held ? block.place.x : block.restX
    y: block.held ? block.place.y : block.restY
    z: block.held ? 4 : block.visualFocus ? 3 : 1

    Behavior on x {
        enabled: !block.held && !block.plan.scrolling

        NumberAnimation {
            duration: Theme.snapTime
        }
    }
    Behavior on y {
        enabled: !block.held && !block.plan.scrolling

        NumberAnimation {
            duration: Theme.snapTime
        }
    }

    Keys.onDownPressed: event => event.modifiers & Qt.ShiftModifier ? block.plan.model.resize(block.key, block.endMinute + 15) : event.modifiers & Qt.ControlModifier ? block.nudge(0, 15) : block.plan.focusAsked(block.index, 1)
    Keys.onUpPressed: event => event.modifiers & Qt.ShiftModifier ? block.plan.model.resize(block.key, block.endMinute - 15) : event.modifiers & Qt.ControlModifier ? block.nudge(0, -15) : block.plan.focusAsked(block.index, -1)
    Keys.onLeftPressed: event => event.modifiers & Qt.ControlModifier ? block.nudge(Theme.mirrored ? 1 : -1, 0) : block.plan.dayFocusAsked(block.index, Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: event => event.modifiers & Qt.ControlModifier ? block.nudge(Theme.mirrored ? -1 : 1, 0) : block.plan.dayFocusAsked(block.index, Theme.mirrored ? -1 : 1)
    onClicked: block.plan.openAsked(block.key)

    MouseArea {
        anchors.fill: parent
        pressAndHoldInterval: 300
        preventStealing: block.held

        onCanceled: block.release(false)
        onClicked: block.clicked()
        onPositionChanged: mouse => {
            if (block.held)
                block.follow(mouse.x, mouse.y);
        }
        onPressAndHold: mouse => block.hold(mouse.x, mouse.y)
        onReleased: {
            if (block.held)
                block.release(true);
        }
    }

    // The edge itself: narrow, so that a tap on the words still opens the session.
    MouseArea {
        id: edge

        property real from: 0
        property bool pulled: false

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        cursorShape: Qt.SizeVerCursor
        enabled: block.height >= 34 && !block.held
        height: Math.min(16, block.height / 3)
        hoverEnabled: true
        objectName: "edge-" + block.key
        preventStealing: true
        z: 2

        onCanceled: block.letGo(false)
        onClicked: {
            if (!edge.pulled)
                block.clicked();
        }
        onPositionChanged: mouse => {
            edge.pulled = edge.pressed && (edge.pulled || Math.abs(mouse.y - edge.from) > 3);
            if (edge.pulled)
                block.stretch(mouse.y + edge.y);
        }
        onPressed: mouse => {
            edge.from = mouse.y;
            edge.pulled = false;
        }
        onReleased: block.letGo(true)

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 3
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.edge
            height: 4
            radius: 2
            visible: edge.enabled && (edge.containsMouse || block.visualFocus || block.hovered)
            width: Math.min(32, parent.width / 3)
        }
    }
}
