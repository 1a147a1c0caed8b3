// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

StartColumn {
    spacing: 6

    HeadingText {
        level: 1
        text: qsTr("Heading 32")
        width: parent.width
    }

    HeadingText {
        text: qsTr("Page 24")
        width: parent.width
    }

    HeadingText {
        level: 3
        text: qsTr("Section 20, participants' text")
        width: parent.width
    }

    BodyText {
        text: qsTr("Staff's text 16")
        width: parent.width
    }

    SecondaryText {
        text: qsTr("Secondary 14")
        width: parent.width
    }

    TimeText {
        font.pixelSize: Theme.sizeTimes
        value: "10:00–11:15"
        width: parent.width
    }

    BodyText {
        font.bold: true
        large: true
        text: "ሎሚ ሰዓት 10:00 ምስ ኣስተርጓሚት ክትራኸቡ ኢኹም።"
        width: parent.width
    }

    BodyText {
        font.bold: true
        large: true
        text: "اليوم في الساعة 10:00 لديك لقاء مع المترجمة."
        width: parent.width
    }

    BodyText {
        large: true
        text: "امروز ساعت 10:00 با ترجمان ملاقات دارید."
        width: parent.width
    }

    BodyText {
        large: true
        text: "Сьогодні о 10:00 у вас зустріч із перекладачкою."
        width: parent.width
    }

    BodyText {
        large: true
        text: Theme.inPageDirection("Björkhuset, الغرفة 3, " + Theme.isolatedLtr("10:00–11:30"), Theme.mirrored)
        width: parent.width
    }
}
