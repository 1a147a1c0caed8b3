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
    /// The recording that somebody wants to hear and that is still being fetched; it plays when it is here.
    Q_PROPERTY(QString fetchingId READ fetchingId NOTIFY fetchingChanged)
    /// How much of it is here, 0 … 1.
    Q_PROPERTY(qreal fetched READ fetched NOTIFY fetchingChanged)

public:
    explicit VoicePlayer(QObject *parent = nullptr);
    ~VoicePlayer() override;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QString playingId() const { return m_playingId; }
    QString fetchingId() const { return m_fetchingId; }
    qreal fetched() const { return m_fetched; }

    /// Whether sound comes out at this moment.
    bool isHeard() const;

    /// Plays the recording, or stops it when it is the one that plays. An empty id says that there is no
    /// voice yet.
    Q_INVOKABLE void toggle(const QString &recordingId);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void sessionChanged();
    void playingChanged();
    void fetchingChanged();
    /// Nobody has recorded this text yet.
    void noVoice();
    /// It is recorded but not on this tablet yet, and can't be fetched at this moment: it comes by itself.
    void stillComing();
    /// The recording is there, but this tablet can't play it now.
    void failed();

private:
    /// What the database knows of a recording.
    struct Found
    {
        bool known = false;
        bool attached = false; ///< its bytes come by themselves
        QByteArray audio;      ///< empty: not here
    };
    static Found find(const storage::RecordReader &reader, const Id &id);
    void start(const QString &recordingId);
    void take(const QString &recordingId, const Found &found);
    void take(const AttachmentNews &news);
    void setFetching(const QString &recordingId, qreal fetched = 0);
    void play(const QString &recordingId, const QByteArray &audio);

    QPointer<ProfileSession> m_session;
    QString m_playingId;
    QString m_fetchingId;
    qreal m_fetched = 0;
    QBuffer m_audio;
    std::unique_ptr<QMediaPlayer> m_player;
};

} // namespace samsprak::app
