// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// The staff calendar: the week with the participants beside it, or on a narrow page one day under a strip of days.
FocusScope {
    id: page

    required property WeekViewModel model

    /// The shell tells who changed the session, and when.
    signal historyAsked(string sessionId)
    /// Kept free at the top end corner for the sync state.
    property real endInset: 240
    readonly property bool wide: page.Window.width >= Theme.railFrom * Math.max(1, Theme.textScale * 0.8)
    property int wideRange: WeekViewModel.WorkWeek

    /// The keys of the views; true when it was one of them.
    function takeKey(key: int, modifiers: int): bool {
        const ranges = {
            [Qt.Key_D]: WeekViewModel.Day,
            [Qt.Key_W]: modifiers & Qt.ShiftModifier ? WeekViewModel.WorkWeek : WeekViewModel.Week,
            [Qt.Key_M]: WeekViewModel.Month,
            [Qt.Key_A]: WeekViewModel.Agenda,
            [Qt.Key_R]: WeekViewModel.Resources
        };
        if (key in ranges)
            page.model.range = ranges[key];
        else if (key === Qt.Key_T || key === Qt.Key_Home)
            page.model.goToToday();
        else if (key === Qt.Key_N)
            page.newSession();
        else if (key === Qt.Key_PageUp || key === (Theme.mirrored ? Qt.Key_Right : Qt.Key_Left))
            page.model.previous();
        else if (key === Qt.Key_PageDown || key === (Theme.mirrored ? Qt.Key_Left : Qt.Key_Right))
            page.model.next();
        else if (key === Qt.Key_Plus || key === Qt.Key_Minus)
            grid.zoomBy(key === Qt.Key_Plus ? 1.25 : 0.8, grid.height / 2);
        else if (page.model.showsHours && (key === Qt.Key_Down || key === Qt.Key_Up))
            grid.focusFrom(-1, 1);
        else
            return false;
        return true;
    }

    function newSession() {
        page.model.create(page.model.date, page.model.todayColumn >= 0 ? Math.min(20 * 60, page.model.nowMinute + 30) : 9 * 60);
    }

    function held(name: string, x: real, y: real) {
        const at = grid.mapFromItem(null, x, y);
        const over = grid.contains(Qt.point(at.x, at.y));
        chip.name = name;
        chip.x = page.mapFromItem(null, x, y).x - chip.width / 2;
        chip.y = page.mapFromItem(null, x, y).y - chip.height - 8;
        if (over)
            grid.plan.aim(at.x, at.y + grid.contentY, 60, qsTr("Drop for a new session"));
        else
            grid.plan.stopAiming();
    }

    function dropped(id: string, lands: bool) {
        const minute = grid.plan.targetMinute;
        grid.plan.stopAiming();
        if (lands && minute >= 0)
            page.model.create(page.model.dateOf(grid.plan.targetColumn), minute, id);
    }

    Accessible.name: qsTr("Calendar")
    Accessible.role: Accessible.Pane
    focus: true
    objectName: "weekPage"

    Component.onCompleted: page.model.range = page.wide ? page.wideRange : WeekViewModel.Day
    Keys.onPressed: event => event.accepted = page.takeKey(event.key, event.modifiers)
    onWideChanged: {
        if (!page.model.showsHours)
            return;
        if (!page.wide)
            page.wideRange = page.model.range;
        page.model.range = page.wide ? page.wideRange : WeekViewModel.Day;
    }

    CalendarHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: page.wide ? Theme.marginStaff : 20
        anchors.right: parent.right
        anchors.rightMargin: page.endInset
        anchors.top: parent.top
        model: page.model
        wide: page.wide
    }

    DayStrip {
        id: strip

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.top: header.bottom
        model: page.model
        visible: !page.wide && page.model.range === WeekViewModel.Day
    }

    DayHeads {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: grid.plan.hoursWidth
        anchors.top: header.bottom
        dayWidth: grid.plan.dayWidth
        model: page.model
        visible: page.model.showsHours && page.model.range !== WeekViewModel.Day
    }

    AllDayStrip {
        id: wholeDays

        anchors.left: parent.left
        anchors.right: grid.right
        anchors.top: strip.visible ? strip.bottom : heads.visible ? heads.bottom : header.bottom
        anchors.topMargin: strip.visible ? 8 : 0
        plan: grid.plan
        visible: page.model.showsHours && page.model.allDayLanes > 0
    }

    TimeGrid {
        id: grid

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.visible ? side.left : parent.right
        anchors.top: wholeDays.visible ? wholeDays.bottom : strip.visible ? strip.bottom : heads.visible ? heads.bottom : header.bottom
        anchors.topMargin: strip.visible ? 12 : 0
        model: page.model
        visible: page.model.showsHours
        plan.endMargin: page.wide ? 10 : 20
        plan.hourHeight: (page.wide ? 78 : 98) * Theme.textScale * grid.zoom
    }

    Item {
        id: other

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: page.wide ? 12 : 4
        anchors.right: parent.right
        anchors.top: header.bottom

        MonthGrid {
            anchors.fill: parent
            model: page.model
            visible: page.model.range === WeekViewModel.Month
        }

        AgendaList {
            anchors.fill: parent
            calendar: page.model
            visible: page.model.range === WeekViewModel.Agenda
        }

        ResourceGrid {
            anchors.fill: parent
            model: page.model
            visible: page.model.range === WeekViewModel.Resources
        }
    }

    ProblemNote {
        anchors.centerIn: parent
        text: page.model.problem
        width: Math.min(grid.width - 48, 480)
    }

    ParticipantPanel {
        id: side

        property string heldId: ""

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: header.bottom
        model: page.model
        visible: page.wide && page.model.showsHours
        width: 252

        onDragged: (id, name, language, face, x, y) => {
            side.heldId = id;
            chip.language = language;
            chip.face = face;
            page.held(name, x, y);
        }
        onDropped: lands => {
            const id = side.heldId;
            side.heldId = "";
            page.dropped(id, lands);
        }
        onNewSession: page.newSession()
    }

    HeldParticipant {
        id: chip

        visible: side.heldId.length > 0
        z: 5
    }

    FloatingButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 20
        objectName: side.visible ? "" : "newSession"
        pictogram: "plus"
        text: qsTr("New session")
        visible: !side.visible
        z: 4

        onClicked: page.newSession()
    }

    SessionSheet {
        id: sessionSheet

        editor: page.model.editor

        onHistoryAsked: sessionId => page.historyAsked(sessionId)
        onRollCallAsked: page.model.callRoll()
    }

    RollCallSheet {
        id: rollCallSheet

        rollCall: page.model.rollCall
    }

    BookingSheet {
        id: bookingSheet

        booking: page.model.booking
    }

    WeekAssignmentSheet {
        id: weekAssignmentSheet

        assignment: page.model.assignment
    }

    SeriesDialog {
        question: page.model.seriesQuestion
    }

    ToastArea {
        id: toasts

        anchors.fill: parent
        z: 10

        onActionChosen: page.model.lastChange.undo()
    }

    Connections {
        function onCreateAsked(column: int, minute: int) {
            page.model.create(page.model.dateOf(column), minute);
        }

        function onOpenAsked(key: string) {
            page.model.open(key);
        }

        target: grid.plan
    }

    Connections {
        function onDone(words: string) {
            toasts.show(words, qsTr("Undo"), "undo", "check");
        }

        function onFailed(words: string) {
            toasts.show(words, "", "", "alert-circle-outline");
        }

        function onUndone() {
            toasts.show(qsTr("Taken back"), "", "", "undo");
        }

        target: page.model.lastChange
    }

    Connections {
        function onClosed() {
            sessionSheet.close();
        }

        function onLoaded() {
            sessionSheet.open();
        }

        function onSaved() {
            sessionSheet.close();
        }

        target: page.model.editor
    }

    Connections {
        function onOpened() {
            bookingSheet.open();
        }

        target: page.model.booking
    }

    Connections {
        function onFinished() {
            rollCallSheet.close();
        }

        function onOpened() {
            sessionSheet.close();
            rollCallSheet.open();
        }

        target: page.model.rollCall
    }

    Connections {
        function onOpened() {
            weekAssignmentSheet.open();
        }

        function onTaken() {
            weekAssignmentSheet.close();
        }

        target: page.model.assignment
    }
}
