// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

StartColumn {
    id: page

    spacing: 28

    GallerySection {
        title: qsTr("Choices")
        width: parent.width

        SegmentedChoice {
            accessibleName: qsTr("View")
            current: "week"
            options: [
                ChoiceOption {
                    key: "day"
                    label: qsTr("Day")
                },
                ChoiceOption {
                    key: "week"
                    label: qsTr("Work week")
                },
                ChoiceOption {
                    key: "month"
                    label: qsTr("Month")
                }
            ]
            width: Math.min(implicitWidth, page.width)
        }

        SwitchControl {
            checked: true
            text: qsTr("On")
        }

        SwitchControl {
            text: qsTr("Off")
        }

        ChoiceField {
            current: "health"
            label: qsTr("Area")
            options: [
                ChoiceOption {
                    key: "health"
                    label: qsTr("Health")
                    pictogram: "heart-pulse"
                },
                ChoiceOption {
                    key: "work"
                    label: qsTr("Work")
                    pictogram: "worker"
                }
            ]
            width: 240
        }

        TimeField {
            id: starts

            label: qsTr("Starts")
            minutes: 600
            width: 220

            onChangedTo: minutes => starts.minutes = minutes
        }
    }

    GallerySection {
        title: qsTr("Days")
        width: parent.width

        DateStrip {
            current: "tue"
            days: [
                DayEntry {
                    count: 4
                    day: "23"
                    key: "mon"
                    weekday: qsTr("Mon")
                },
                DayEntry {
                    count: 5
                    day: "24"
                    key: "tue"
                    weekday: qsTr("Tue")
                },
                DayEntry {
                    count: 2
                    day: "25"
                    key: "wed"
                    weekday: qsTr("Wed")
                },
                DayEntry {
                    day: "26"
                    key: "thu"
                    weekday: qsTr("Thu")
                }
            ]
            width: Math.min(page.width, 480)
        }

        DayArc {
            entries: [
                DayArcEntry {
                    area: "studies"
                    progress: 0.5
                    time: "13:00"
                    title: "SFI"
                },
                DayArcEntry {
                    area: "leisure"
                    progress: 0.7
                    time: "15:45"
                    title: "Cykelskola"
                }
            ]
            now: 0.3
            nowText: "10:12"
            width: page.width
        }
    }
}
