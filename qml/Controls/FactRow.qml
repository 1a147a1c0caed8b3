// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// Who, where or what: a face or a pictogram, the fact and what explains it.
Item {
    id: row

    property string title: ""
    property string detail: ""
    property string pictogram: ""
    /// A face instead of the pictogram; none below 0.
    property int face: -1
    /// A small mark at the face's corner, such as "translate" for an interpreter.
    property string badge: ""
    property bool large: false

    Accessible.name: row.detail.length > 0 ? qsTr("%1, %2").arg(row.title).arg(row.detail) : row.title
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(picture.height, words.implicitHeight)
    implicitWidth: 240

    Item {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: (row.large ? 56 : 44) * Math.min(Theme.textScale, 1.45)
        width: height

        PersonFace {
            anchors.fill: parent
            variant: row.face
            visible: row.face >= 0
        }

        RoundMark {
            pictogram: row.pictogram
            size: parent.height
            visible: row.face < 0
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -3
            anchors.right: parent.right
            anchors.rightMargin: -5
            border.color: Theme.surface
            border.width: 2
            color: Theme.teal
            height: parent.height * 0.48
            radius: height / 2
            visible: row.badge.length > 0
            width: height

            Pictogram {
                anchors.centerIn: parent
                colour: Theme.overTeal
                name: row.badge
                size: parent.height * 0.62
            }
        }
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            Accessible.ignored: true
            font.bold: true
            large: row.large
            text: row.title
            width: parent.width
        }

        SecondaryText {
            Accessible.ignored: true
            large: row.large
            text: row.detail
            visible: text.length > 0
            width: parent.width
        }
    }
}
