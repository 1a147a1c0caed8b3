// SPDX-License-Identifier: MPL-2.0
import QtQuick

/// One day of a DateStrip.
QtObject {
    property string key: ""
    property string weekday: ""
    property string day: ""
    /// Sessions on that day, shown as dots.
    property int count: 0
    property string accessibleName: weekday + " " + day
}
