// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// Which days are shown, and how: side by side where there is room for all the words, else a button with a list.
Item {
    id: choice

    required property WeekViewModel model
    /// How wide it may be.
    property real room: 0
    readonly property bool roomy: segments.implicitWidth <= choice.room
    readonly property list<string> keys: ["day", "workWeek", "week", "month", "agenda", "resources"]
    readonly property string current: choice.keys[choice.model.range]
    readonly property ChoiceOption currentOption: segments.options[choice.model.range]

    function choose(key: string) {
        choice.model.range = choice.keys.indexOf(key);
    }

    implicitHeight: choice.roomy ? segments.implicitHeight : opener.implicitHeight
    implicitWidth: choice.roomy ? segments.implicitWidth : opener.implicitWidth

    SegmentedChoice {
        id: segments

        accessibleName: qsTr("Days shown")
        current: choice.current
        objectName: "rangeControl"
        options: [
            ChoiceOption {
                key: "day"
                label: qsTr("Day")
            },
            ChoiceOption {
                key: "workWeek"
                label: qsTr("Work week")
            },
            ChoiceOption {
                key: "week"
                label: qsTr("Week")
            },
            ChoiceOption {
                key: "month"
                label: qsTr("Month")
            },
            ChoiceOption {
                key: "agenda"
                label: qsTr("Agenda")
            },
            ChoiceOption {
                key: "resources"
                label: qsTr("Resources")
            }
        ]
        visible: choice.roomy
        width: implicitWidth

        onChosen: key => choice.choose(key)
    }

    ActionButton {
        id: opener

        Accessible.description: qsTr("Days shown")
        objectName: "rangeMenu"
        pictogram: list.visible ? "chevron-up" : "chevron-down"
        text: choice.currentOption.label
        variant: ActionButton.Variant.Outlined
        visible: !choice.roomy

        onClicked: list.visible ? list.close() : list.open()

        ChoiceList {
            id: list

            current: choice.current
            options: segments.options // qmllint disable type
            width: 240 * Math.min(1.5, Theme.textScale)
            y: opener.height + 6

            onChosen: key => {
                opener.forceActiveFocus(Qt.PopupFocusReason);
                choice.choose(key);
            }
        }
    }
}
