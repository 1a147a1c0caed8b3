// SPDX-License-Identifier: MPL-2.0
import QtQuick

/// One session on the DayArc.
QtObject {
    /// 0 at sunrise, 1 at the moon.
    property real progress: 0
    property string time: ""
    property string area: ""
    property string title: ""
}
