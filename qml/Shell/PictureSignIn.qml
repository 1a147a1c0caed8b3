// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// Signing in by four pictures.
Card {
    id: card

    required property SignIn model

    large: true

    Connections {
        function onChanged() {
            if (!card.model.busy)
                pad.clear();
        }

        target: card.model
    }

    HeadingText {
        level: 2
        text: qsTr("Choose your four pictures")
        width: parent ? parent.width : 0
    }

    PictureCodePad {
        id: pad

        enabled: !card.model.busy && card.model.waitSeconds === 0
        opacity: pad.enabled ? 1 : 0.5
        width: parent ? parent.width : 0

        onCompleted: card.model.withPictures(pad.code)
    }

    SignInProblem {
        model: card.model
        width: parent ? parent.width : 0
    }
}
