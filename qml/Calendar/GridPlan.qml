// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Where days and minutes lie on the grid, in both directions of writing, and where what is held would land.
QtObject {
    id: plan

    required property WeekViewModel model
    /// The item on which everything lies.
    property Item canvas: null
    property real width: 0
    property real hourHeight: 74 * Theme.textScale
    property real hoursWidth: 72 * Math.min(Theme.textScale, 1.5)
    property real endMargin: 0
    property real scrolledTo: 0
    property bool scrolling: false
    readonly property real topRoom: 10 * Theme.textScale
    readonly property int firstHour: plan.model.firstHour
    readonly property int lastHour: plan.model.lastHour
    readonly property real dayWidth: (plan.width - plan.hoursWidth - plan.endMargin) / Math.max(1, plan.model.dayCount)
    readonly property real height: plan.topRoom + (plan.lastHour - plan.firstHour) * plan.hourHeight + 24

    /// Minute −1: nothing is held.
    property int targetMinute: -1
    property int targetColumn: 0
    property int targetLength: 60
    property string targetWords: ""
    /// In the visible part, where what is held is now; −1 when nothing is.
    property real heldAt: -1

    signal createAsked(int column, int minute)
    signal openAsked(string key)
    signal focusAsked(int index, int steps)
    signal dayFocusAsked(int index, int step)

    function columnX(column: int): real {
        return Theme.mirrored ? plan.width - plan.hoursWidth - (column + 1) * plan.dayWidth : plan.hoursWidth + column * plan.dayWidth;
    }

    function minuteY(minute: int): real {
        return plan.topRoom + (minute / 60 - plan.firstHour) * plan.hourHeight;
    }

    function columnAt(x: real): int {
        const across = Theme.mirrored ? plan.width - plan.hoursWidth - x : x - plan.hoursWidth;
        return Math.max(0, Math.min(plan.model.dayCount - 1, Math.floor(across / plan.dayWidth)));
    }

    function minuteAt(y: real): int {
        return Math.round(((y - plan.topRoom) / plan.hourHeight + plan.firstHour) * 60);
    }

    /// Outlines where something `length` minutes long would land whose upper edge is held at `y` and finger at `x`.
    function aim(x: real, y: real, length: int, words: string) {
        plan.targetColumn = plan.columnAt(x);
        plan.targetLength = length;
        plan.targetWords = words;
        plan.targetMinute = plan.model.snapped(plan.minuteAt(y), length);
        plan.heldAt = y - plan.scrolledTo;
    }

    /// Outlines a place on the grid itself, with the finger at `y`.
    function aimAt(column: int, minute: int, length: int, words: string, y: real) {
        plan.targetColumn = column;
        plan.targetLength = length;
        plan.targetWords = words;
        plan.targetMinute = minute;
        plan.heldAt = y - plan.scrolledTo;
    }

    function stopAiming() {
        plan.targetMinute = -1;
        plan.heldAt = -1;
    }
}
