// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtTest
import Samsprak.Controls

Item {
    id: root

    height: 600
    width: 1200

    ActionButton {
        id: outside

        text: "Behind"
    }

    SideSheet {
        id: sheet

        title: "Book interpreter"

        ActionButton {
            id: inside

            text: "Book"
        }
    }

    ToastArea {
        id: toasts

        anchors.fill: parent
    }

    SignalSpy {
        id: actions

        signalName: "actionChosen"
        target: toasts
    }

    TestCase {
        function init() {
            Theme.reducedMotion = true;
            Theme.mirrored = false;
        }

        function cleanup() {
            sheet.close();
            tryVerify(() => !sheet.visible);
            Theme.mirrored = false;
        }

        function test_opensAtTheEndEdgeAndEscCloses() {
            sheet.open();
            tryVerify(() => sheet.opened);
            verify(sheet.width >= 640 && sheet.width <= 760);
            compare(sheet.x + sheet.width, sheet.parent.width);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
        }

        function test_opensAtTheLeftWhenMirrored() {
            Theme.mirrored = true;
            sheet.open();
            tryVerify(() => sheet.opened);
            compare(sheet.x, 0);
        }

        function test_keyboardStaysInside() {
            sheet.open();
            tryVerify(() => sheet.opened);
            let reached = false;
            for (let i = 0; i < 6; ++i) {
                keyClick(Qt.Key_Tab);
                verify(!outside.activeFocus, "the keyboard left the sheet after " + (i + 1) + " steps");
                reached = reached || inside.activeFocus;
            }
            verify(reached, "the keyboard never came to the sheet's own button");
        }

        function test_toastOffersUndo() {
            toasts.show("Moved to Thursday", "Undo", "move-7", "");
            const toast = findChild(toasts, "toast");
            tryCompare(toast, "opacity", 1);
            mouseClick(findChild(toasts, "toastAction"));
            compare(actions.count, 1);
            compare(actions.signalArguments[0][0], "move-7");
            tryCompare(toast, "visible", false);
        }

        name: "SheetAndToast"
        when: windowShown
    }
}
