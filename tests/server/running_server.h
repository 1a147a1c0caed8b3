// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/administration.h"
#include "sync/protocol/messages.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <random>

namespace samsprak::test {

struct Answer
{
    int status = 0;
    QByteArray body;
};

/// A data folder with two pedagogues of one unit, and samsprakd on it when started.
class RunningServer
{
public:
    /// With the URL of an empty PostgreSQL database the installation lies there.
    explicit RunningServer(const QString &database = {});
    /// For a process on that PostgreSQL database, which holds what `other` made.
    static std::unique_ptr<RunningServer> on(const QString &database, const RunningServer &other);
    ~RunningServer() { stop(); }

    /// False when it does not say within ten seconds where it listens.
    bool start(const QStringList &more = {});
    /// Asks it to stop, and ends it when it doesn't.
    void stop();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QProcess &process() { return *m_process; }
    QString address() const { return m_address; }
    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const;
    Result<hub::Installation> open(hub::Opening opening);

    Answer post(const QString &path, const QByteArray &body, const QByteArray &token = {});
    QString newCode(const Id &actor);
    /// A token; empty when the server refused.
    QByteArray enrolled(const Id &actor);
    /// One round trip; `request` is made ready for the next one.
    protocol::SyncReply sync(const QByteArray &token, protocol::SyncRequest &request);
    /// A new tablet's request that creates a session.
    protocol::SyncRequest withASession(const Id &author);
    RandomBytes random();

    Id organisation, unit, karin, mats;
    QNetworkAccessManager network;

private:
    QStringList storeWords() const;
    void seed();

    QTemporaryDir m_folder;
    QString m_database;
    std::unique_ptr<QProcess> m_process;
    std::mt19937_64 m_generator{7};
    QString m_address;
};

} // namespace samsprak::test
