// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A time of day in steps of a quarter of an hour.
StepperField {
    id: control

    /// Minutes since midnight.
    property int minutes: 540
    property int from: 0
    property int to: 1425
    property int step: 15

    signal changedTo(int minutes)

    function twoDigits(value: int): string {
        return value < 10 ? "0" + value : "" + value;
    }

    canDecrease: control.minutes > control.from
    canIncrease: control.minutes < control.to
    valueText: control.twoDigits(Math.floor(control.minutes / 60)) + ":" + control.twoDigits(control.minutes % 60)

    onStepped: direction => {
        const even = Math.floor(control.minutes / control.step) * control.step;
        const next = direction > 0 ? even + control.step : even < control.minutes ? even : even - control.step;
        control.changedTo(Math.max(control.from, Math.min(control.to, next)));
    }
}
