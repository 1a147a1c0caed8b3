// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A session in the grid. A tap opens it; held, it can be moved; the arrow keys go on, with Ctrl they move it.
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

    Keys.onDownPressed: event => event.modifiers & Qt.ControlModifier ? block.nudge(0, 15) : block.plan.focusAsked(block.index, 1)
    Keys.onUpPressed: event => event.modifiers & Qt.ControlModifier ? block.nudge(0, -15) : block.plan.focusAsked(block.index, -1)
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
}
