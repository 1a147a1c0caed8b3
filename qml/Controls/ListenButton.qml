// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// The voice of a text: round, speaker when it can be heard, pause while it is, struck out when nobody has recorded it,
/// an hourglass while it is fetched.
/// The missing one can still be pressed: the page then says that there is no voice yet.
T.Button {
    id: control

    /// "ready", "playing", "fetching" or "missing".
    property string voice: "ready"
    property real size: 48
    /// What is read, for the accessible name.
    property string subject: ""

    readonly property bool playing: control.voice === "playing"
    readonly property bool missing: control.voice === "missing"
    readonly property bool fetching: control.voice === "fetching"

    Accessible.name: control.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, control.size) * Math.min(Theme.textScale, 1.4)
    implicitWidth: control.implicitHeight
    text: {
        const action = control.playing ? qsTr("Pause") : control.missing ? qsTr("No voice recorded yet") : control.fetching ? qsTr("The voice is still being fetched") : qsTr("Listen");
        return control.subject.length > 0 ? qsTr("%1: %2").arg(action).arg(control.subject) : action;
    }

    background: Rectangle {
        border.color: control.missing ? Theme.edge : Theme.teal
        border.width: control.missing || control.fetching || Theme.highContrast || control.down ? Theme.outline : 0
        color: control.playing ? Theme.teal : control.missing ? Theme.surface : Theme.tealSoft
        radius: width / 2

        FocusRing {
            around: control.width / 2
            visible: control.visualFocus
        }
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            colour: control.playing ? Theme.overTeal : control.missing ? Theme.ink2 : Theme.tealDeep
            name: control.playing ? "pause" : control.missing ? "volume-off" : control.fetching ? "timer-sand" : "volume-high"
            size: control.width * 0.46
        }
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
}
