// SPDX-License-Identifier: MPL-2.0
#include "app/voice/voice_player.h"

#include "domain/attachment.h"
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
    setFetching({});
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &ProfileSession::attachmentNews, this,
                [this](const AttachmentNews &news) { take(news); });
    Q_EMIT sessionChanged();
}

void VoicePlayer::toggle(const QString &recordingId)
{
    const bool wasOn = !recordingId.isEmpty() && (recordingId == m_playingId || recordingId == m_fetchingId);
    stop();
    setFetching({});
    if (wasOn)
        return;
    if (Id::fromString(recordingId).isNull() || !m_session)
        Q_EMIT noVoice();
    else
        start(recordingId);
}

void VoicePlayer::start(const QString &recordingId)
{
    m_session->read(
        this,
        [id = Id::fromString(recordingId)](const storage::RecordReader &reader) { return find(reader, id); },
        [this, recordingId](const Found &found) { take(recordingId, found); });
}

/// A recording is a short one with its bytes inside, or an attachment.
VoicePlayer::Found VoicePlayer::find(const storage::RecordReader &reader, const Id &id)
{
    if (const auto recording = reader.find<Recording>(id).valueOr(std::nullopt))
        return {true, false, recording->audio};
    const auto attachment = reader.find<Attachment>(id).valueOr(std::nullopt);
    if (!attachment)
        return {};
    Found found{true, true, {}};
    if (reader.attachments().state(id).whole)
        found.audio = reader.attachments().read(id, 0, attachment->size);
    return found;
}

void VoicePlayer::take(const QString &recordingId, const Found &found)
{
    setFetching({});
    if (!found.audio.isEmpty()) {
        if (found.attached)
            m_session->noteAttachmentUse(Id::fromString(recordingId));
        return play(recordingId, found.audio);
    }
    if (!found.known || !found.attached) {
        Q_EMIT noVoice();
        return;
    }
    setFetching(recordingId);
    m_session->fetchAttachment(Id::fromString(recordingId));
}

void VoicePlayer::take(const AttachmentNews &news)
{
    if (m_fetchingId.isEmpty() || news.record != Id::fromString(m_fetchingId))
        return;
    switch (news.what) {
    case AttachmentNews::What::Progress:
        return setFetching(m_fetchingId, news.total > 0 ? qreal(news.done) / qreal(news.total) : 0);
    case AttachmentNews::What::Arrived:
        return start(m_fetchingId);
    case AttachmentNews::What::NotOnHub:
    case AttachmentNews::What::NoConnection:
        Q_EMIT stillComing();
        return;
    case AttachmentNews::What::NoRoom:
    case AttachmentNews::What::Damaged:
        setFetching({});
        Q_EMIT failed();
    }
}

void VoicePlayer::setFetching(const QString &recordingId, qreal fetched)
{
    if (m_fetchingId == recordingId && qFuzzyCompare(1 + m_fetched, 1 + fetched))
        return;
    m_fetchingId = recordingId;
    m_fetched = fetched;
    Q_EMIT fetchingChanged();
}

bool VoicePlayer::isHeard() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState && m_player->position() > 0;
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
