// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

StartColumn {
    id: page

    readonly property list<color> swatches: [Theme.ground, Theme.surface, Theme.sunken, Theme.line, Theme.edge, Theme.ink, Theme.ink2, Theme.teal, Theme.tealDeep, Theme.tealSoft, Theme.saffron, Theme.saffronSoft, Theme.danger, Theme.dangerSoft]

    spacing: 24

    Row {
        spacing: 14

        LogoMark {
            ground: Theme.ground
            height: 56
            large: Theme.teal
            small: Theme.saffron
            smile: Theme.overSaffron
            width: 56
        }

        StartColumn {
            HeadingText {
                level: 1
                text: "Samspråk"
            }

            BodyText {
                color: Theme.ink2
                text: qsTr("The parts, in every state")
            }
        }
    }

    Flow {
        spacing: 14
        width: parent.width

        Repeater {
            model: page.swatches

            Rectangle {
                required property color modelData

                border.color: Theme.line
                border.width: 1
                color: modelData
                height: 50
                radius: 14
                width: 50
            }
        }
    }

    Flow {
        spacing: 12
        width: parent.width

        Repeater {
            model: Theme.areas.names()

            Rectangle {
                id: tile

                required property string modelData

                border.color: Theme.ink
                border.width: Theme.highContrast ? 2 : 0
                color: Theme.areas.tint(tile.modelData)
                height: 116 * Math.min(Theme.textScale, 1.3)
                radius: 20
                width: 122 * Theme.textScale

                StartColumn {
                    anchors.centerIn: parent
                    spacing: 8

                    AreaPictogram {
                        anchors.horizontalCenter: parent.horizontalCenter
                        area: tile.modelData
                        size: 52
                    }

                    BodyText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.areas.ink(tile.modelData)
                        font.bold: true
                        text: tile.modelData
                    }
                }
            }
        }
    }
}
