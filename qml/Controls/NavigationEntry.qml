// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// One place in the rail or the bottom bar.
QtObject {
    property string key: ""
    property string label: ""
    property string pictogram: ""
    /// How many things need a person there; 0 shows nothing.
    property int badge: 0
}
