// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The second step for a participant: four pictures, twice.
Card {
    id: step

    required property Enrolment model
    property list<string> first: []

    large: true

    HeadingText {
        text: qsTr("Welcome, %1").arg(Theme.isolated(step.model.displayName))
        width: parent ? parent.width : 0
    }

    BodyText {
        large: true
        objectName: "picturesPrompt"
        text: step.model.busy ? qsTr("Making your profile …") : step.first.length === 0 ? qsTr("Choose four pictures. You sign in with them.") : qsTr("Now the same four pictures again.")
        width: parent ? parent.width : 0
    }

    PictureCodePad {
        id: pad

        enabled: !step.model.busy
        error: step.first.length === 0 ? step.model.objection : ""
        width: parent ? parent.width : 0

        onCompleted: {
            const pictures = pad.code;
            pad.clear();
            if (step.first.length === 0) {
                step.first = pictures;
                return;
            }
            const chosen = step.first;
            step.first = [];
            step.model.choosePictures(chosen, pictures);
        }
    }
}
