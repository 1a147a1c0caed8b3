// SPDX-License-Identifier: MPL-2.0
// A tablet as the app runs it, without a window: replica, engine, and the network stack of the app. It works
// as fast as it can, says what it has saved, and is killed without warning. Started anew on the same file it
// goes on.
#include "domain/calendar.h"
#include "storage/replica.h"
#include "sync/engine.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace samsprak;

namespace {

constexpr int PauseMilliseconds = 3;
constexpr int RetryMilliseconds = 20;

void fillRandom(uint8_t *to, int size)
{
    for (int i = 0; i < size; ++i)
        to[i] = uint8_t(QRandomGenerator::system()->bounded(256));
}

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

class KillTablet : public QObject
{
public:
    KillTablet(const QStringList &words)
        : m_url(QStringLiteral("http://127.0.0.1:%1/v1/sync").arg(words[2]))
        , m_token(words[3].toLatin1())
        , m_person(Id::fromString(words[4]))
        , m_unit(Id::fromString(words[5]))
    {
        storage::RawKey key;
        key.fill(7);
        auto replica = storage::Replica::open(words[1], key, productSchema(),
                                              {&now, &now, Id::fromName({}, u"boot"), &fillRandom});
        if (!replica)
            qFatal("%s", qPrintable(replica.error().detail));
        m_replica = std::move(*replica);
        m_engine = std::make_unique<sync::Engine>(*m_replica, &now, &fillRandom);
        countOwn();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { step(sync::Timer{}); });
        connect(&m_work, &QTimer::timeout, this, [this] { work(); });
        connect(&m_orders, &QSocketNotifier::activated, this, [this] { takeOrder(); });
        m_work.start(PauseMilliseconds);
        step(sync::Started{});
    }

private:
    /// Each transaction creates the next session and notes on the one before that it is no longer the last.
    void work()
    {
        Session session;
        session.id = Id::fromName(m_person, QString::number(m_last + 1));
        session.unit = m_unit;
        session.leaders = {m_person};
        session.headCount = m_last + 1;
        session.start = {QDate(2026, 11, 24), 600};
        session.zone = QStringLiteral("Europe/Stockholm");
        session.title = TranslatedText::swedish(QStringLiteral("last"));
        storage::Mutation mutation;
        mutation.create(session);
        const Id before = Id::fromName(m_person, QString::number(m_last));
        if (const auto known = m_replica->reader().find<Session>(before).valueOr(std::nullopt)) {
            Session followed = *known;
            followed.title = TranslatedText::swedish(QStringLiteral("followed"));
            mutation.update(*known, followed);
        }
        if (!m_replica->commit(mutation, m_person, Id::fromName(m_person, u"membership")))
            qFatal("saving");
        say("saved " + QByteArray::number(++m_last));
        step(sync::LocalChange{});
    }
    /// Where it stood when it was killed.
    void countOwn()
    {
        while (m_replica->reader()
                   .find<Session>(Id::fromName(m_person, QString::number(m_last + 1)))
                   .valueOr(std::nullopt))
            ++m_last;
        say("found " + QByteArray::number(m_last));
    }
    void takeOrder()
    {
        char line[64];
        if (::read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        m_work.stop();
        m_resting = true;
        m_pulledSince = false;
        step(sync::Requested{});
    }

    void step(const sync::Event &event)
    {
        for (const sync::Effect &effect : m_engine->step(event)) {
            if (const auto *wanted = std::get_if<sync::Send>(&effect))
                send(wanted->frame);
            else if (const auto *wait = std::get_if<sync::SetTimer>(&effect))
                wait->milliseconds < 0 ? m_timer.stop() : m_timer.start(int(wait->milliseconds));
        }
        const bool isDone =
            m_engine->status().phase == sync::Phase::Idle && m_replica->unsentOperations() == 0;
        if (m_resting && isDone && m_pulledSince)
            say("resting " + QByteArray::number(m_last));
    }
    void send(const QByteArray &frame)
    {
        if (m_reply)
            m_reply->abort();
        QNetworkRequest request(m_url);
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
        m_reply = m_network.post(request, frame);
        QNetworkReply *reply = m_reply;
        connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    }
    void finish(QNetworkReply *reply)
    {
        reply->deleteLater();
        if (m_reply != reply)
            return;
        m_reply = nullptr;
        if (reply->error() == QNetworkReply::NoError) {
            m_pulledSince = m_resting;
            return step(sync::Reply{reply->readAll()});
        }
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 400 || status == 401 || status == 413)
            say("refused " + QByteArray::number(status));
        step(sync::Failed{status == 400 || status == 413 ? sync::FailureKind::Malformed
                          : status == 401                ? sync::FailureKind::Unauthorised
                          : status >= 500                ? sync::FailureKind::Server
                                                         : sync::FailureKind::Offline});
        QTimer::singleShot(RetryMilliseconds, this, [this] { step(sync::NetworkUp{}); });
    }

    QUrl m_url;
    QByteArray m_token;
    Id m_person, m_unit;
    std::unique_ptr<storage::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer, m_work;
    QSocketNotifier m_orders{STDIN_FILENO, QSocketNotifier::Read};
    int m_last = 0;
    bool m_resting = false;
    bool m_pulledSince = false; ///< a round trip ended since it was told to rest
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const KillTablet tablet(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
