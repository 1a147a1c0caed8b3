// SPDX-License-Identifier: MPL-2.0
#include "app/voice/voice_player.h"

#include "domain/casework.h"
#include "storage/record_reader.h"

#include <QAudioOutput>

namespace samsprak::app {

VoicePlayer::VoicePlayer(QObject *parent)
    : QObject(parent)
{
}

VoicePlayer::~VoicePlayer() = default;

void VoicePlayer::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    stop();
    m_session = session;
    Q_EMIT sessionChanged();
}

void VoicePlayer::toggle(const QString &recordingId)
{
    const bool wasPlaying = !recordingId.isEmpty() && recordingId == m_playingId;
    stop();
    if (wasPlaying)
        return;
    const Id id = Id::fromString(recordingId);
    if (id.isNull() || !m_session) {
        Q_EMIT noVoice();
        return;
    }
    m_session->read(
        this,
        [id](const storage::RecordReader &reader) {
            return reader.find<Recording>(id).valueOr(std::nullopt);
        },
        [this, recordingId](const std::optional<Recording> &recording) {
            if (recording && !recording->audio.isEmpty())
                play(recordingId, recording->audio);
            else
                Q_EMIT noVoice();
        });
}

void VoicePlayer::play(const QString &recordingId, const QByteArray &audio)
{
    // The player is made at the first tap: opening the sound system would slow down every start.
    if (!m_player) {
        m_player = std::make_unique<QMediaPlayer>();
        m_player->setAudioOutput(new QAudioOutput(m_player.get()));
        connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this] {
            stop();
            Q_EMIT failed();
        });
        connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
                [this](QMediaPlayer::MediaStatus status) {
                    if (status == QMediaPlayer::EndOfMedia)
                        stop();
                });
    }
    m_audio.close();
    m_audio.setData(audio);
    m_audio.open(QIODevice::ReadOnly);
    m_player->setSourceDevice(&m_audio);
    m_player->play();
    m_playingId = recordingId;
    Q_EMIT playingChanged();
}

void VoicePlayer::stop()
{
    if (m_playingId.isEmpty())
        return;
    m_playingId.clear();
    m_player->stop();
    Q_EMIT playingChanged();
}

} // namespace samsprak::app
