// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Hours down, days across, sessions where they are. An empty place makes a session; a held one can be moved.
ScrollArea {
    id: grid

    required property WeekViewModel model
    property alias plan: layout
    /// How much larger the hours are than they begin.
    property real zoom: 1

    /// Makes the hours larger or smaller around a place of the visible part, which stays where it is.
    function zoomBy(factor: real, y: real) {
        const before = layout.hourHeight;
        const zoom = Math.max(0.5, Math.min(3, grid.zoom * factor));
        const place = grid.contentY + y - layout.topRoom;
        grid.zooming = true;
        grid.zoom = zoom;
        grid.zooming = false;
        grid.contentY = Math.max(0, Math.min(grid.contentHeight - grid.height, place * layout.hourHeight / before + layout.topRoom - y));
    }

    property bool zooming: false

    /// Brings the morning, or the part of today that is now, into view.
    function showDay() {
        const hour = grid.model.todayColumn >= 0 ? Math.min(8, grid.model.nowMinute / 60 - 1) : 8;
        const place = layout.minuteY(Math.max(layout.firstHour, Math.floor(hour)) * 60) - layout.topRoom;
        grid.contentY = Math.max(0, Math.min(grid.contentHeight - grid.height, place));
    }

    /// Gives the keyboard to the session that is `steps` further on, in the order of days and times.
    function focusFrom(index: int, steps: int) {
        const block = sessions.itemAt(index + steps);
        if (block) {
            block.forceActiveFocus(steps > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            grid.show(block);
        }
    }

    /// The same, to a session of another day.
    function focusDay(index: int, step: int) {
        const from = sessions.itemAt(index) as GridSession;
        for (let at = index + step; from && at >= 0 && at < sessions.count; at += step) {
            const block = sessions.itemAt(at) as GridSession;
            if (block && block.day !== from.day) {
                grid.focusFrom(at - step, step);
                return;
            }
        }
    }

    contentHeight: layout.height
    objectName: "timeGrid"

    onHeightChanged: grid.showDay()

    GridPlan {
        id: layout

        canvas: grid.contentItem
        model: grid.model
        scrolledTo: grid.contentY
        scrolling: grid.moving
        width: grid.width

        onDayFocusAsked: (index, step) => grid.focusDay(index, step)
        onFocusAsked: (index, steps) => grid.focusFrom(index, steps)
        onHourHeightChanged: {
            if (!grid.zooming)
                grid.showDay();
        }
    }

    PinchHandler {
        property real last: 1

        objectName: "hourPinch"
        target: null

        onActiveChanged: last = 1
        onActiveScaleChanged: {
            if (active)
                grid.zoomBy(activeScale / last, centroid.position.y - grid.contentY);
            last = activeScale;
        }
    }

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        target: null

        onWheel: event => grid.zoomBy(event.angleDelta.y > 0 ? 1.1 : 1 / 1.1, event.y - grid.contentY)
    }

    // What is held near the upper or lower edge scrolls the hours under it.
    Timer {
        interval: 16
        repeat: true
        running: layout.heldAt >= 0 && (layout.heldAt < 24 || layout.heldAt > grid.height - 72)

        onTriggered: grid.contentY = Math.max(0, Math.min(grid.contentHeight - grid.height, grid.contentY + (layout.heldAt < 24 ? -8 : 8)))
    }

    GridGround {
        height: grid.contentHeight
        plan: layout
        width: grid.width
    }

    Repeater {
        id: sessions

        model: grid.model.sessions

        GridSession {
            plan: layout
        }
    }

    NowLine {
        plan: layout
        width: grid.width
        z: 2
    }

    DropTarget {
        height: layout.targetLength / 60 * layout.hourHeight
        plan: layout
        visible: layout.targetMinute >= 0
        width: layout.dayWidth - 4
        x: layout.columnX(layout.targetColumn) + 2
        y: layout.minuteY(Math.max(0, layout.targetMinute))
        z: 3
    }
}
