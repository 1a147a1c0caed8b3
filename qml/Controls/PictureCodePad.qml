// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// A code of pictures for those who do not read. Pictures chosen are counted, never shown.
FocusScope {
    id: pad

    property int length: 4
    /// The pictures' names in the order chosen; also the names that a stored code is made of.
    property list<string> code: []
    property string error: ""
    readonly property list<string> pictures: ["fish", "flower", "key", "umbrella", "cat", "coffee", "star", "tree", "ferry", "carrot", "bell", "owl"]
    readonly property list<string> hues: ["language", "childcare", "validation", "work", "business", "housing", "validation", "health", "language", "housing", "leisure", "studies"]
    readonly property list<string> names: [qsTr("Fish"), qsTr("Flower"), qsTr("Key"), qsTr("Umbrella"), qsTr("Cat"), qsTr("Cup"), qsTr("Star"), qsTr("Tree"), qsTr("Boat"), qsTr("Carrot"), qsTr("Bell"), qsTr("Owl")]

    /// The last picture is in; read code, then call clear().
    signal completed

    function clear() {
        pad.code = [];
    }

    function add(picture: string) {
        if (pad.code.length >= pad.length)
            return;
        pad.code = [...pad.code, picture];
        if (pad.code.length === pad.length)
            pad.completed();
    }

    function erase() {
        pad.code = pad.code.slice(0, -1);
    }

    Accessible.name: qsTr("Choose your pictures")
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight
    implicitWidth: 436

    Column {
        id: column

        spacing: 20
        width: parent.width

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 12

            CodeBoxes {
                id: boxes

                filled: pad.code.length
                length: pad.length
                side: Math.min(88, (pad.width - Theme.touch - 12) / (pad.length * 1.2))
            }

            IconButton {
                anchors.verticalCenter: boxes.verticalCenter
                enabled: pad.code.length > 0
                objectName: "erase"
                pictogram: "backspace"
                pictogramSize: 32
                text: qsTr("Take back the last picture")
                turnsWithPage: true

                onClicked: pad.erase()
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 8
            visible: pad.error.length > 0

            Pictogram {
                id: mark

                colour: Theme.danger
                name: "alert-circle-outline"
                size: 24
            }

            BodyText {
                color: Theme.danger
                large: true
                text: pad.error
                width: Math.min(implicitWidth, pad.width - mark.width - 8)
            }
        }

        Grid {
            id: grid

            readonly property real cell: (pad.width - 3 * 14) / 4

            columnSpacing: 14
            columns: 4
            rowSpacing: 14
            width: parent.width

            Repeater {
                model: pad.pictures

                T.Button {
                    id: picture

                    required property string modelData
                    required property int index

                    Accessible.name: picture.text
                    Accessible.role: Accessible.Button
                    focusPolicy: Qt.StrongFocus
                    height: Math.min(122, Math.max(Theme.touchLarge, grid.cell * 1.22))
                    objectName: "picture_" + picture.modelData
                    text: pad.names[picture.index]
                    width: grid.cell

                    background: Rectangle {
                        border.color: picture.down ? Theme.teal : Theme.edge
                        border.width: picture.down ? 3 : Theme.outline
                        color: picture.down ? Theme.tealSoft : Theme.ground
                        radius: Theme.radiusPanel

                        FocusRing {
                            around: Theme.radiusPanel
                            visible: picture.visualFocus
                        }
                    }
                    contentItem: Item {
                        Pictogram {
                            anchors.centerIn: parent
                            colour: Theme.areas.solid(pad.hues[picture.index])
                            name: picture.modelData
                            size: Math.min(64, picture.width * 0.62)
                        }
                    }

                    Keys.onEnterPressed: picture.clicked()
                    Keys.onReturnPressed: picture.clicked()
                    onClicked: pad.add(picture.modelData)
                }
            }
        }
    }
}
