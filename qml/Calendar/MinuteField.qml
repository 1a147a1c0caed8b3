// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// Minutes, from none upwards.
StepperField {
    id: control

    property int minutes: 0
    property int step: 5

    signal changedTo(int minutes)

    canDecrease: control.minutes > 0
    valueText: qsTr("%n minute(s)", "", control.minutes)

    onStepped: direction => control.changedTo(Math.max(0, control.minutes + control.step * direction))
}
