// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// A PIN in digits, by touch or keyboard. The keys keep their order in every direction of writing.
FocusScope {
    id: pad

    property int length: 4
    readonly property alias code: entry.code
    property string error: ""

    /// The last digit is in; read code, then call clear().
    signal completed

    function clear() {
        entry.code = "";
    }

    function add(digit: string) {
        if (entry.code.length >= pad.length)
            return;
        entry.code += digit;
        if (entry.code.length === pad.length)
            pad.completed();
    }

    function erase() {
        entry.code = entry.code.slice(0, -1);
    }

    Accessible.name: qsTr("Enter your PIN")
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight
    implicitWidth: 288 * Math.min(Theme.textScale, 1.3)

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            pad.add(String.fromCharCode(event.key));
        else if (event.key === Qt.Key_Backspace)
            pad.erase();
        else
            return;
        event.accepted = true;
    }

    QtObject {
        id: entry

        property string code: ""
    }

    Column {
        id: column

        spacing: 16
        width: parent.width

        CodeBoxes {
            LayoutMirroring.enabled: false
            anchors.horizontalCenter: parent.horizontalCenter
            filled: entry.code.length
            length: pad.length
            side: Math.min(56, pad.width / (pad.length * 1.2))
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 6
            visible: pad.error.length > 0

            Pictogram {
                id: mark

                colour: Theme.danger
                name: "alert-circle-outline"
                size: 20
            }

            SecondaryText {
                color: Theme.danger
                text: pad.error
                width: Math.min(implicitWidth, pad.width - mark.width - 6)
            }
        }

        Grid {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            columnSpacing: 12
            columns: 3
            rowSpacing: 12

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

                Item {
                    id: cell

                    required property string modelData

                    height: Math.max(Theme.touchLarge, 60 * Math.min(Theme.textScale, 1.4))
                    width: (pad.width - 24) / 3

                    ActionButton {
                        anchors.fill: parent
                        font.pixelSize: Theme.sizePage
                        objectName: "digit_" + cell.modelData
                        text: cell.modelData
                        variant: ActionButton.Variant.Answer
                        startAligned: false
                        visible: cell.modelData.length === 1

                        onClicked: pad.add(cell.modelData)
                    }

                    IconButton {
                        anchors.fill: parent
                        enabled: entry.code.length > 0
                        objectName: "erase"
                        pictogram: "backspace"
                        text: qsTr("Erase")
                        visible: cell.modelData === "erase"

                        onClicked: pad.erase()
                    }
                }
            }
        }
    }
}
