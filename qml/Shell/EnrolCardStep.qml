// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The last step: the text for the card, shown once.
Card {
    id: step

    required property Enrolment model

    large: true

    HeadingText {
        text: qsTr("Your card")
        width: parent ? parent.width : 0
    }

    BodyText {
        text: qsTr("With this text you can also sign in on this tablet. Write it on your card if you want one: it is shown only now. Whoever has the card can open your profile here.")
        width: parent ? parent.width : 0
    }

    HeadingText {
        level: 3
        objectName: "cardText"
        text: Theme.isolatedLtr(step.model.cardText)
        width: parent ? parent.width : 0
    }

    ActionButton {
        objectName: "enrolFinish"
        pictogram: "check"
        text: qsTr("Begin")

        onClicked: step.model.finish()
    }
}
