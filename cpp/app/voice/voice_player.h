// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_session.h"

#include <QBuffer>
#include <QMediaPlayer>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace samsprak::app {

/// Plays recordings from the encrypted database, one at a time: two voices at once help nobody.
class VoicePlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    /// The recording that is heard now; empty when it is quiet.
    Q_PROPERTY(QString playingId READ playingId NOTIFY playingChanged)

public:
    explicit VoicePlayer(QObject *parent = nullptr);
    ~VoicePlayer() override;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QString playingId() const { return m_playingId; }

    /// Plays the recording, or stops it when it is the one that plays. An empty id says that there is no
    /// voice yet.
    Q_INVOKABLE void toggle(const QString &recordingId);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void sessionChanged();
    void playingChanged();
    /// Nobody has recorded this text yet.
    void noVoice();
    /// The recording is there, but this tablet can't play it now.
    void failed();

private:
    void play(const QString &recordingId, const QByteArray &audio);

    QPointer<ProfileSession> m_session;
    QString m_playingId;
    QBuffer m_audio;
    std::unique_ptr<QMediaPlayer> m_player;
};

} // namespace samsprak::app
