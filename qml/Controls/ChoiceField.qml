// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// One choice of many, in a field that opens a list under it.
FieldFrame {
    id: control

    property list<ChoiceOption> options
    property string current: ""
    property string placeholder: qsTr("Choose")
    property bool large: false
    readonly property ChoiceOption currentOption: {
        for (let i = 0; i < control.options.length; ++i) {
            if (control.options[i].key === control.current)
                return control.options[i];
        }
        return null;
    }

    signal chosen(string key)

    field: opener

    T.Button {
        id: opener

        Accessible.description: control.error.length > 0 ? control.error : control.helper
        Accessible.name: control.label.length > 0 ? qsTr("%1: %2").arg(control.label).arg(opener.text) : opener.text
        Accessible.role: Accessible.ComboBox
        focusPolicy: Qt.StrongFocus
        font.pixelSize: control.large ? Theme.sizeParticipant : Theme.sizeBody
        implicitHeight: Math.max(control.large ? Theme.touchLarge : Theme.touch, opener.implicitContentHeight + 16)
        leftPadding: 16
        objectName: "opener"
        rightPadding: 16
        text: control.currentOption ? control.currentOption.label : control.placeholder
        width: parent ? parent.width : 240

        background: Rectangle {
            border.color: control.error.length > 0 ? Theme.danger : list.visible ? Theme.teal : Theme.edge
            border.width: Theme.outline
            color: opener.enabled ? Theme.surface : Theme.sunken
            radius: Theme.radiusControl

            FocusRing {
                visible: opener.visualFocus
            }
        }
        contentItem: Item {
            implicitHeight: words.implicitHeight

            ButtonContent {
                id: words

                anchors.left: parent.left
                anchors.right: arrow.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                centred: false
                colour: control.currentOption ? Theme.ink : Theme.ink2
                font: opener.font
                height: implicitHeight
                pictogram: control.currentOption ? control.currentOption.pictogram : ""
                pictogramColour: Theme.ink2
                text: opener.text
            }

            Pictogram {
                id: arrow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: list.visible ? "chevron-up" : "chevron-down"
            }
        }

        Keys.onDownPressed: list.open()
        Keys.onEnterPressed: list.open()
        Keys.onReturnPressed: list.open()
        onClicked: list.visible ? list.close() : list.open()

        ChoiceList {
            id: list

            current: control.current
            options: control.options // qmllint disable type
            width: opener.width
            y: opener.height + 6

            onChosen: key => {
                opener.forceActiveFocus(Qt.PopupFocusReason);
                control.chosen(key);
            }
        }
    }
}
