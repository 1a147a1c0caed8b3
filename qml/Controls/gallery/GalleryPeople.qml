// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

GallerySection {
    title: qsTr("Faces")

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
