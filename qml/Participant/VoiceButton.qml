// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The listen button of one text: it plays the recording, or says honestly that there is none or that it is
/// still on its way.
ListenButton {
    id: button

    required property VoicePlayer player
    required property string recordingId

    voice: {
        if (button.recordingId.length === 0)
            return "missing";
        if (button.player.playingId === button.recordingId)
            return "playing";
        return button.player.fetchingId === button.recordingId ? "fetching" : "ready";
    }

    onClicked: button.player.toggle(button.recordingId)
}
