// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// Label over a field, helper or error under it. Its height follows its words at any size.
Item {
    id: frame

    property string label: ""
    property string helper: ""
    property string error: ""
    property Item field: null
    default property alias content: holder.data

    implicitHeight: column.implicitHeight
    implicitWidth: 240

    Column {
        id: column

        spacing: 6
        width: parent.width

        SectionLabel {
            Accessible.ignored: true
            text: frame.label
            visible: frame.label.length > 0
            width: parent.width
        }

        Item {
            id: holder

            height: frame.field ? frame.field.implicitHeight : 0
            width: parent.width
        }

        Row {
            spacing: 6
            visible: frame.error.length > 0 || frame.helper.length > 0
            width: parent.width

            Pictogram {
                id: mark

                colour: Theme.danger
                name: "alert-circle-outline"
                size: 18 * Math.min(Theme.textScale, 1.5)
                visible: frame.error.length > 0
            }

            SecondaryText {
                Accessible.ignored: true
                color: frame.error.length > 0 ? Theme.danger : Theme.ink2
                text: frame.error.length > 0 ? frame.error : frame.helper
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
            }
        }
    }
}
