// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// Where toasts appear: fill the page with it, above everything. One toast at a time; a new one takes the place.
/// It stays 6 s (10 s when read aloud), longer while the pointer or the keyboard is on it.
Item {
    id: area

    property string key: ""
    readonly property bool showing: timer.running

    /// The toast's action was chosen; the key is the one given to show().
    signal actionChosen(string key)

    function show(text: string, actionText: string, key: string, pictogram: string) {
        toast.text = text;
        toast.actionText = actionText;
        toast.pictogram = pictogram.length > 0 ? pictogram : "check";
        area.key = key;
        timer.restart();
    }

    function hide() {
        timer.stop();
    }

    Timer {
        id: timer

        interval: Theme.toastTime

        onTriggered: {
            if (toast.hovered || toast.visualFocus || toast.activeFocus)
                timer.restart();
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "toast"
        hoverEnabled: true
        opacity: area.showing ? 1 : 0
        visible: opacity > 0
        width: Math.min(implicitWidth, area.width - 48)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.stateTime
            }
        }

        onActed: {
            area.hide();
            area.actionChosen(area.key);
        }
    }
}
