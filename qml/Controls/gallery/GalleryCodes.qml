// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

GallerySection {
    id: page

    title: qsTr("Codes")

    PictureCodePad {
        code: ["fish", "owl"]
        width: Math.min(page.width, 436)
    }

    CodePad {
        id: pin

        error: qsTr("Wrong PIN. Try again in 5 seconds.")

        Component.onCompleted: pin.add("1")
    }
}
