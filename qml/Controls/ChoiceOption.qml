// SPDX-License-Identifier: MPL-2.0
import QtQuick

/// One thing to choose in a SegmentedChoice or a ChoiceField.
QtObject {
    property string key: ""
    property string label: ""
    property string detail: ""
    property string pictogram: ""
}
