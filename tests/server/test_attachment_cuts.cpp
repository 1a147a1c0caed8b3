// SPDX-License-Identifier: MPL-2.0
#include "app/session/profile_session.h"
#include "cutting_proxy.h"
#include "domain/attachment.h"
#include "running_server.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

namespace {

constexpr qint64 Size = 20 * 1024 * 1024;
constexpr int Cuts = 50;
constexpr int Kills = 5;
constexpr int Patience = 240'000;

QByteArray film(qint64 size = Size)
{
    std::mt19937_64 generator(20);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator());
    return bytes;
}

/// How one person's tablet reaches the hub, as words on a command line.
struct TabletWords
{
    QString database, url, token, actor, organisation;

    QStringList list() const { return {database, url, token, actor, organisation}; }
    static TabletWords from(const QStringList &words)
    {
        return {words.value(0), words.value(1), words.value(2), words.value(3), words.value(4)};
    }
    ProfileOpening opening() const
    {
        ProfileOpening opening;
        opening.facts.actor = Id::fromString(actor);
        opening.facts.organisation = Id::fromString(organisation);
        opening.facts.profile = Id::fromName(opening.facts.actor, u"profile");
        opening.facts.membership = Id::fromName(opening.facts.actor, u"membership");
        opening.hub.url = QUrl(url);
        opening.hub.token = token;
        opening.databasePath = database;
        return opening;
    }
};

struct OpenTablet
{
    explicit OpenTablet(const TabletWords &words)
        : session(words.opening())
    {
        QSignalSpy opened(&session, &ProfileSession::opened);
        if (!opened.wait(20'000))
            qFatal("the tablet does not open");
    }
    template <class Query>
    auto read(Query query)
    {
        std::optional<std::invoke_result_t<Query, const storage::RecordReader &>> answer;
        session.read(&receiver, query, [&](auto found) { answer.emplace(std::move(found)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *answer;
    }
    std::optional<Attachment> record(const Id &id)
    {
        return read([id](const storage::RecordReader &reader) {
            return reader.find<Attachment>(id).valueOr(std::nullopt);
        });
    }
    storage::AttachmentState state(const Id &id)
    {
        return read([id](const storage::RecordReader &reader) { return reader.attachments().state(id); });
    }
    QByteArray bytes(const Id &id)
    {
        return read([id](const storage::RecordReader &reader) {
            return reader.attachments().read(id, 0, Attachment::LargestSize);
        });
    }
    Attachment attach(const Bucket &bucket, const QByteArray &content)
    {
        Attachment record;
        record.id = session.newId();
        record.bucket = bucket;
        record.attachmentKind = AttachmentKind::Voice;
        record.mediaType = QStringLiteral("audio/ogg");
        auto source = std::make_shared<QBuffer>();
        source->setData(content);
        source->open(QIODevice::ReadOnly);
        std::optional<Result<Attachment>> done;
        session.attach(record, source, {}, &receiver,
                       [&](Result<Attachment> made) { done.emplace(std::move(made)); });
        if (!QTest::qWaitFor([&] { return done.has_value(); }, 60'000) || !*done)
            qFatal("attach");
        return done->value();
    }

    QObject receiver;
    ProfileSession session;
};

/// Asks now and then, and lets the proxy pass what comes meanwhile without a pause.
bool comesTrue(const std::function<bool()> &condition)
{
    const QDeadlineTimer patience(Patience);
    while (!condition()) {
        if (patience.hasExpired())
            return false;
        QTestEventLoop::instance().enterLoopMSecs(100);
    }
    return true;
}

void print(const char *name, qint64 value, const char *unit, const char *baseline, qint64 than)
{
    std::printf("%s\t%lld\t%s\t%s\t%lld\n", name, static_cast<long long>(value), unit, baseline,
                static_cast<long long>(than));
    std::fflush(stdout);
}

} // namespace

/// Real tablets and a real server on a network that breaks at random bytes.
class TestAttachmentCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY(m_server->start());
        m_proxy = std::make_unique<CuttingProxy>(quint16(m_server->address().section(u':', 1).toInt()));
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void aLargeOneArrivesWholeBothWaysOverACutNetwork()
    {
        const QByteArray content = film();
        const TabletWords karin = wordsOf(m_server->karin), mats = wordsOf(m_server->mats);
        Attachment record;
        {
            OpenTablet tablet(karin);
            record = tablet.attach(Bucket::unitCalendar(m_server->unit), content);
            m_proxy->forgetCounts();
            m_proxy->cutAtRandom(Cuts, Size * 9 / 10, 4);
            QVERIFY(comesTrue([&] { return tablet.state(record.id).onHub; }));
            QCOMPARE(m_proxy->cuts(), Cuts);
            print("attachment sent over 50 cuts", m_proxy->sent(), "bytes", "its size", Size);
            QVERIFY2(m_proxy->sent() < Size * 11 / 10, qPrintable(QString::number(m_proxy->sent())));
            QTRY_VERIFY_WITH_TIMEOUT(tablet.record(record.id)->arrived, 20'000);
        }
        OpenTablet other(mats);
        m_proxy->forgetCounts();
        m_proxy->cutAtRandom(Cuts, Size * 9 / 10, 5);
        QVERIFY(comesTrue([&] { return other.state(record.id).whole; }));
        QCOMPARE(m_proxy->cuts(), 2 * Cuts);
        print("attachment fetched over 50 cuts", m_proxy->received(), "bytes", "its size", Size);
        QVERIFY2(m_proxy->received() < Size * 11 / 10, qPrintable(QString::number(m_proxy->received())));
        QVERIFY(other.bytes(record.id) == content);
    }

    void aKilledTabletLosesNothing()
    {
        const QByteArray content = film(Size / 4);
        const TabletWords karin = wordsOf(m_server->karin), mats = wordsOf(m_server->mats);
        Attachment record;
        {
            OpenTablet tablet(karin);
            tablet.session.setNetwork(false);
            record = tablet.attach(Bucket::unitCalendar(m_server->unit), content);
        }
        m_proxy->forgetCounts();
        QVERIFY(killedUntilDone(karin, record, true));
        print("attachment sent over 5 kills", m_proxy->sent(), "bytes", "its size", content.size());
        m_proxy->forgetCounts();
        QVERIFY(killedUntilDone(mats, record, false));
        print("attachment fetched over 5 kills", m_proxy->received(), "bytes", "its size", content.size());
        OpenTablet other(mats);
        QVERIFY(other.bytes(record.id) == content);
    }

private:
    TabletWords wordsOf(const Id &actor)
    {
        const QByteArray token = m_server->enrolled(actor);
        return {m_server->path(actor.toString() + QStringLiteral(".db")),
                QStringLiteral("http://127.0.0.1:%1").arg(m_proxy->port()), QString::fromLatin1(token),
                actor.toString(), m_server->organisation.toString()};
    }

    /// Runs the tablet as a process of its own, kills it while bytes pass,
    /// and starts it again.
    bool killedUntilDone(const TabletWords &words, const Attachment &record, bool upload)
    {
        for (int kill = 0; kill <= Kills; ++kill) {
            QProcess tablet;
            tablet.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            tablet.start(QCoreApplication::applicationFilePath(),
                         QStringList{QStringLiteral("--tablet"), record.id.toString(),
                                     upload ? QStringLiteral("send") : QStringLiteral("fetch")} +
                             words.list());
            if (kill == Kills)
                return QTest::qWaitFor([&] { return tablet.state() == QProcess::NotRunning; }, Patience) &&
                       tablet.exitCode() == 0;
            const auto passed = [&] { return upload ? m_proxy->sent() : m_proxy->received(); };
            const qint64 until = passed() + record.size / (Kills + 2);
            if (!QTest::qWaitFor([&] { return passed() >= until; }, Patience))
                return false;
            ::kill(pid_t(tablet.processId()), SIGKILL);
            tablet.waitForFinished(10'000);
        }
        return false;
    }

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<CuttingProxy> m_proxy;
};

namespace {

/// A tablet that sends or fetches one attachment and ends.
int runTablet(const QStringList &words)
{
    const Id record = Id::fromString(words.value(0));
    const bool sends = words.value(1) == u"send";
    OpenTablet tablet(TabletWords::from(words.mid(2)));
    const bool done = QTest::qWaitFor(
        [&] { return sends ? tablet.state(record).onHub : tablet.state(record).whole; }, Patience);
    return done ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--tablet")
        return runTablet(words.mid(2));
    TestAttachmentCuts test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_attachment_cuts.moc"
