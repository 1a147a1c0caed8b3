// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The listen button of one text: it plays the recording, or says honestly that there is none.
ListenButton {
    id: button

    required property VoicePlayer player
    required property string recordingId

    voice: button.recordingId.length === 0 ? "missing" : button.player.playingId === button.recordingId ? "playing" : "ready"

    onClicked: button.player.toggle(button.recordingId)
}
