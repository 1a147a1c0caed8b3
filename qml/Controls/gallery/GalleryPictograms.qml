// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

GallerySection {
    title: qsTr("Pictograms")

    Repeater {
        model: Theme.pictogramNames()

        Column {
            id: entry

            required property string modelData

            spacing: 4
            width: 92

            Pictogram {
                anchors.horizontalCenter: parent.horizontalCenter
                colour: Theme.ink
                name: entry.modelData
                size: 32
            }

            SecondaryText {
                font.pixelSize: 11
                horizontalAlignment: Text.AlignHCenter
                text: entry.modelData
                width: parent.width
            }
        }
    }
}
