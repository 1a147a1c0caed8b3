// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// How the tablet speaks and looks, at once and for whoever holds it.
FocusScope {
    id: page

    required property Tablet tablet
    property bool withBack: false
    property bool large: false
    property real endInset: 0
    readonly property Settings settings: page.tablet.settings

    signal back

    Accessible.name: qsTr("Settings")
    Accessible.role: Accessible.Pane
    objectName: "settingsPage"

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * column.y

        Column {
            id: column

            spacing: 20
            width: Math.min(parent.width - 2 * Theme.marginStaff, 760)
            x: Theme.mirrored ? parent.width - width - Theme.marginStaff : Theme.marginStaff
            y: 20

            ActionButton {
                objectName: "settingsBack"
                pictogram: "arrow-start"
                text: qsTr("Back")
                variant: ActionButton.Variant.Quiet
                visible: page.withBack

                onClicked: page.back()
            }

            HeadingText {
                text: qsTr("Language and look")
                width: parent.width - (page.width - column.width < page.endInset ? page.endInset : 0)
            }

            LanguageChoice {
                current: page.settings.language
                width: parent.width

                onChosen: tag => page.settings.language = tag
            }

            Card {
                large: page.large
                width: parent.width

                SectionLabel {
                    text: qsTr("Theme")
                    width: parent ? parent.width : 0
                }

                SegmentedChoice {
                    accessibleName: qsTr("Theme")
                    current: page.settings.theme
                    objectName: "themeChoice"
                    options: [
                        ChoiceOption {
                            key: "light"
                            label: qsTr("Light")
                            pictogram: "weather-sunny"
                        },
                        ChoiceOption {
                            key: "dark"
                            label: qsTr("Dark")
                            pictogram: "weather-night"
                        },
                        ChoiceOption {
                            key: "contrast"
                            label: qsTr("High contrast")
                            pictogram: "contrast-box"
                        }
                    ]
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

                    onChosen: key => page.settings.theme = key
                }

                TextSizeRow {
                    value: page.settings.textScale
                    width: parent ? parent.width : 0

                    onChosen: size => page.settings.textScale = size
                }

                SwitchControl {
                    checked: page.settings.reducedMotion
                    objectName: "reducedMotionSwitch"
                    text: qsTr("Less movement on the screen")
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

                    onToggled: page.settings.reducedMotion = checked
                }
            }

            AttachmentSettings {
                session: page.tablet.session
                settings: page.settings
                visible: !page.large
                width: parent.width
            }

            Card {
                visible: !page.large
                width: parent.width

                SwitchControl {
                    checked: page.settings.personal
                    objectName: "personalSwitch"
                    text: qsTr("This is one person's own tablet")
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

                    onToggled: page.settings.personal = checked
                }

                SecondaryText {
                    text: qsTr("A shared tablet never shows who uses it. One's own tablet fills in the name.")
                    width: parent ? parent.width : 0
                }

                SecondaryText {
                    objectName: "secretPlaceSettings"
                    text: page.tablet.secretInKeychain ? qsTr("The tablet's secret is kept in the system's keychain.") : qsTr("The tablet's secret is kept in a file that only this user of the tablet can read.")
                    width: parent ? parent.width : 0
                }
            }
        }
    }
}
