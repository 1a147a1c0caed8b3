// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

StartColumn {
    id: page

    component Block: SessionBlock {
        endText: "11:15"
        height: 96 * Theme.textScale
        startText: "10:00"
        width: 188 * Theme.textScale
    }
    component NarrowBlock: SessionBlock {
        endText: "11:15"
        height: 136 * Theme.textScale
        startText: "10:00"
        width: 82 * Theme.textScale
    }

    spacing: 28

    GallerySection {
        title: qsTr("Sessions in the calendar")
        width: parent.width

        Block {
            area: "studies"
            detail: "14 deltagare · sal Linden"
            title: "SFI kurs B"
        }

        Block {
            area: "health"
            booking: "tentative"
            detail: "Saba · tolk tigrinska"
            title: "Hälsosamtal"
        }

        Block {
            area: "leisure"
            booking: "held"
            detail: "Abdi · tolk somaliska"
            title: "Cykelskola"
        }

        Block {
            area: "housing"
            booking: "confirmed"
            detail: "Huda · tolk arabiska"
            title: "Hyreskontrakt"
        }

        Block {
            area: "work"
            booking: "refused"
            detail: "Yonas"
            sentence: "Tolken upptagen – 3 förslag"
            title: "Intervjuträning"
        }

        Block {
            area: "health"
            booking: "cancelled"
            detail: "Avbokat av Abdi"
            title: "Läkarbesök"
        }

        Block {
            area: "validation"
            detail: "Farid"
            lifted: true
            title: "Validering, kök"
        }

        NarrowBlock {
            area: "health"
            booking: "tentative"
            detail: "Saba"
            title: "Hälsosamtal"
        }

        NarrowBlock {
            area: "validation"
            booking: "confirmed"
            detail: "Parwin"
            title: "Kartläggning"
        }

        NarrowBlock {
            area: "work"
            booking: "refused"
            detail: "Yonas"
            sentence: "Tolk upptagen"
            title: "Intervjuträning"
        }

        NarrowBlock {
            area: "childcare"
            detail: "8 personer"
            title: "Föräldragrupp"
        }

        Block {
            area: "language"
            height: 34 * Theme.textScale
            title: "Språkcafé"
        }

        SessionBlock {
            area: "health"
            booking: "confirmed"
            detail: "rum 3"
            endText: "11:30"
            faces: [0, 11]
            facesNote: "Tolk: Freweini, på plats"
            height: 140 * Theme.textScale
            startText: "10:00"
            title: "Hälsosamtal"
            width: 350 * Theme.textScale
        }
    }

    GallerySection {
        title: qsTr("States of a booking")
        width: parent.width

        Repeater {
            model: ["tentative", "held", "ordered", "confirmed", "refused", "cancelled"]

            StatePill {
                required property string modelData

                booking: modelData
            }
        }
    }
}
