// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// A labelled group of chips. With many to choose among, those chosen and the first few show until all are asked for.
Column {
    id: group

    required property ChoiceListModel choices
    property string label: ""
    /// The chips' object names begin with it, followed by the key.
    property string names: "choice"
    property string pictogram: ""
    property int few: 100
    property bool all: false

    signal chosen(string key)

    spacing: 4
    visible: group.choices.count > 0

    SectionLabel {
        text: group.label
        visible: group.label.length > 0
        width: parent.width
    }

    Flow {
        spacing: 8
        width: parent.width

        Repeater {
            model: group.choices

            ChoiceChip {
                id: chip

                required property int index
                required property string key
                required area
                required text
                required note
                required face
                required chosen

                maximumWidth: group.width
                objectName: group.names + "-" + chip.key
                pictogram: group.pictogram
                visible: group.all || chip.chosen || chip.index < group.few

                onClicked: group.chosen(chip.key)
            }
        }

        ActionButton {
            objectName: group.names + "-all"
            text: qsTr("Show all %1").arg(group.choices.count)
            variant: ActionButton.Variant.Quiet
            visible: !group.all && group.choices.count > group.few

            onClicked: group.all = true
        }
    }
}
