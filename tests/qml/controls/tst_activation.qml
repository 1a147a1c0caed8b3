// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Samsprak.Controls

Item {
    id: root

    height: 700
    width: 900

    Column {
        spacing: 20
        x: 20
        y: 20

        ActionButton {
            id: action

            text: "Book"
        }

        IconButton {
            id: icon

            pictogram: "plus"
            text: "Add"
        }

        ListenButton {
            id: listen
        }

        SyncPill {
            id: pill

            sync: "offline"
            unsent: 3
        }

        SwitchControl {
            id: toggle

            text: "Sound"
        }

        SessionBlock {
            id: session

            area: "health"
            booking: "tentative"
            endText: "11:15"
            startText: "10:00"
            title: "Hälsosamtal"
        }

        ListRow {
            id: row

            text: "Roza"
        }

        SegmentedChoice {
            id: segments

            current: "day"
            options: [
                ChoiceOption {
                    key: "day"
                    label: "Day"
                },
                ChoiceOption {
                    key: "week"
                    label: "Week"
                }
            ]
        }

        ChoiceField {
            id: choice

            current: "a"
            label: "Area"
            options: [
                ChoiceOption {
                    key: "a"
                    label: "First"
                },
                ChoiceOption {
                    key: "b"
                    label: "Second"
                }
            ]
        }
    }

    Column {
        spacing: 20
        x: 500
        y: 20

        CodePad {
            id: pin
        }

        TimeField {
            id: time

            minutes: 600

            onChangedTo: minutes => time.minutes = minutes
        }

        ActionButton {
            id: impossible

            enabled: false
            reason: "Choose a language first"
            text: "Book"
        }
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    SignalSpy {
        id: completed

        signalName: "completed"
        target: pin
    }

    TestCase {
        function init() {
            clicks.clear();
            chosen.clear();
            completed.clear();
            pin.clear();
        }

        function test_keyboardActivates_data() {
            return [
                {
                    tag: "action",
                    control: action
                },
                {
                    tag: "icon",
                    control: icon
                },
                {
                    tag: "listen",
                    control: listen
                },
                {
                    tag: "sync",
                    control: pill
                },
                {
                    tag: "switch",
                    control: toggle
                },
                {
                    tag: "session",
                    control: session
                },
                {
                    tag: "row",
                    control: row
                }
            ];
        }

        function test_keyboardActivates(data) {
            clicks.target = data.control;
            data.control.forceActiveFocus(Qt.TabFocusReason);
            verify(data.control.visualFocus);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 1);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 2);
        }

        function test_touchTargets() {
            for (const control of [action, icon, listen, pill, toggle, row, session]) {
                verify(control.height >= 48, control + " is " + control.height + " high");
                verify(control.width >= 48, control + " is " + control.width + " wide");
            }
        }

        function test_everyControlSaysItsName() {
            for (const control of [action, icon, listen, pill, toggle, row, session, impossible])
                verify(control.Accessible.name.length > 0, control);
            verify(session.Accessible.name.includes("tentative"));
            compare(impossible.Accessible.description, "Choose a language first");
        }

        function test_listenButtonSaysThatNoVoiceExists() {
            listen.voice = "missing";
            const missing = listen.Accessible.name;
            listen.voice = "ready";
            verify(missing !== listen.Accessible.name);
        }

        function test_segmentChosen() {
            chosen.target = segments;
            mouseClick(findChild(segments, "choice_week"));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "week");
        }

        function test_choiceByKeyboard() {
            chosen.target = choice;
            findChild(choice, "opener").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "b");
        }

        function test_pinByTouchAndKeyboard() {
            mouseClick(findChild(pin, "digit_1"));
            pin.forceActiveFocus();
            keyClick(Qt.Key_2);
            keyClick(Qt.Key_9);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_3);
            compare(completed.count, 0);
            mouseClick(findChild(pin, "digit_0"));
            compare(completed.count, 1);
            compare(pin.code, "1230");
        }

        function test_timeSteps() {
            mouseClick(findChild(time, "more"));
            compare(time.minutes, 615);
            compare(time.valueText, "10:15");
            time.minutes = 607;
            mouseClick(findChild(time, "less"));
            compare(time.minutes, 600);
        }

        name: "Activation"
        when: windowShown
    }
}
