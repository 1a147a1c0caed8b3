// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

StartColumn {
    id: page

    spacing: 28

    GallerySection {
        title: qsTr("Faces")
        width: parent.width

        Repeater {
            model: 16

            PersonFace {
                required property int index

                height: 64
                variant: index
                width: 64
            }
        }
    }

    GallerySection {
        title: qsTr("Lists and facts")
        width: parent.width

        Card {
            padding: 8
            spacing: 0
            width: Math.min(page.width, 580)

            ListRow {
                detail: "kurmanji · SFI C"
                face: 6
                note: "I dag 13:00"
                text: "Roza Demir"
                width: parent.width
            }

            ListRow {
                attention: true
                detail: "somaliska · SFI A"
                face: 5
                note: "15 dagar utan kontakt"
                text: "Abdi Warsame"
                width: parent.width
            }

            ListRow {
                detail: "dari · SFI B"
                face: 3
                note: "Kartläggning 6 av 9"
                selected: true
                text: "Parwin Noori"
                width: parent.width
            }

            ListRow {
                detail: qsTr("tentative") + " · 12:19"
                pictogram: "translate"
                text: "Tolk till Hälsosamtal"
                width: parent.width
            }
        }

        StartColumn {
            spacing: 12
            width: 280 * Theme.textScale

            FactRow {
                detail: "hälsokoordinator"
                face: 9
                large: true
                title: "Leyla"
                width: parent.width
            }

            FactRow {
                detail: "rum 3"
                large: true
                pictogram: "map-marker"
                title: "Björkhuset"
                width: parent.width
            }

            FactRow {
                badge: "translate"
                detail: "tolk, är här"
                face: 11
                large: true
                title: "Freweini"
                width: parent.width
            }
        }

        StartColumn {
            spacing: 4
            width: 300 * Theme.textScale

            CheckRow {
                checked: true
                detail: "tigrinska"
                face: 0
                text: "Saba Gebre"
                width: parent.width
            }

            CheckRow {
                detail: "arabiska"
                face: 1
                text: "Huda Al-Qasim"
                width: parent.width
            }
        }
    }
}
