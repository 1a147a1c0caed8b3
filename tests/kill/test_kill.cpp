// SPDX-License-Identifier: MPL-2.0
#include "cutting_proxy.h"
#include "domain/refusal.h"
#include "running_server.h"
#include "storage/replica.h"

#include <QtTest>

#include <csignal>

using namespace samsprak;
using namespace samsprak::test;

namespace {

/// One tablet's process, as often as it is started, and what it has said.
class TabletProcess
{
public:
    TabletProcess(QString file, Id person)
        : m_file(std::move(file))
        , m_person(person)
    {
    }

    bool start(quint16 port, const Id &unit)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(KILL_TABLET),
                         {m_file, QString::number(port), QString::fromLatin1(token), m_person.toString(),
                          unit.toString()});
        return m_process->waitForStarted();
    }
    void kill()
    {
        ::kill(pid_t(m_process->processId()), SIGKILL);
        m_process->waitForFinished();
        listen();
    }
    void rest() { m_process->write("rest\n"); }
    void stop()
    {
        m_process->closeWriteChannel();
        m_process->waitForFinished();
    }
    /// Takes in what it has said so far.
    void listen()
    {
        while (m_process->canReadLine()) {
            const QByteArray line = m_process->readLine().trimmed();
            const int number = line.mid(line.indexOf(' ') + 1).toInt();
            if (line.startsWith("saved"))
                saved = std::max(saved, number);
            else if (line.startsWith("found"))
                lost += std::max(saved - number, 0);
            else if (line.startsWith("resting"))
                resting = number;
            else
                complaints << line;
        }
    }
    std::vector<Session> sessions() const
    {
        storage::RawKey key;
        key.fill(7);
        const auto replica = storage::Replica::open(
            m_file, key, productSchema(), {[] { return 1; }, [] { return 1; }, {}, [](uint8_t *, int) {}});
        return replica ? (*replica)->reader().all<Session>().list().valueOr({}) : std::vector<Session>{};
    }

    QByteArray token;
    int saved = 0;    ///< the last that it said was on its disk
    int resting = -1; ///< what it had made when everything was sent
    int lost = 0;     ///< said to be saved, but not found after a kill
    QList<QByteArray> complaints;

private:
    QString m_file;
    Id m_person;
    std::unique_ptr<QProcess> m_process;
};

} // namespace

/// Two tablets at work on one server over a network that breaks, each of the three killed at random moments.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoubled()
    {
        const int kills = qEnvironmentVariableIntValue("SAMSPRAK_KILLS") > 0
                              ? qEnvironmentVariableIntValue("SAMSPRAK_KILLS")
                              : 20;
        const auto seed = quint64(std::max(qEnvironmentVariableIntValue("SAMSPRAK_SEED"), 1));
        std::mt19937_64 random(seed);
        RunningServer server;
        QVERIFY(server.start());
        CuttingProxy proxy(seed);
        proxy.setServer(portOf(server));
        TabletProcess karin(server.path(QStringLiteral("karin.db")), server.karin);
        TabletProcess mats(server.path(QStringLiteral("mats.db")), server.mats);
        karin.token = server.enrolled(server.karin);
        mats.token = server.enrolled(server.mats);
        const qint64 before = revisionOf(server);
        for (TabletProcess *tablet : {&karin, &mats})
            QVERIFY(tablet->start(proxy.port(), server.unit));
        proxy.setCuts(25);
        int killed[3] = {};
        for (int i = 0; i < kills; ++i) {
            letWork(20 + int(random() % 180));
            const auto victim = random() % 3;
            ++killed[victim];
            if (victim == 2) {
                ::kill(pid_t(server.process().processId()), SIGKILL);
                QVERIFY(server.process().waitForFinished());
                QVERIFY(server.start());
                proxy.setServer(portOf(server));
                continue;
            }
            TabletProcess &tablet = victim == 0 ? karin : mats;
            tablet.kill();
            QVERIFY(tablet.start(proxy.port(), server.unit));
        }
        proxy.setCuts(0);
        rest({&karin, &mats});
        const int made = karin.resting + mats.resting;
        QVERIFY2(made > kills, "the tablets came to work");
        QVERIFY(karin.complaints.isEmpty() && mats.complaints.isEmpty());
        const int lost = karin.lost + mats.lost + countLost(server, karin, mats);
        // Each transaction takes one revision, and what is applied twice takes two.
        const qint64 doubled = revisionOf(server) - before - made;
        qInfo("%d kills (tablets %d and %d, server %d), %d connections cut, %d transactions: %d lost, %lld "
              "doubled",
              kills, killed[0], killed[1], killed[2], proxy.cuts(), made, lost,
              static_cast<long long>(doubled));
        QCOMPARE(lost, 0);
        QCOMPARE(doubled, 0);
        QVERIFY(matters(server, Kind::Conflict).empty() && matters(server, Kind::Refusal).empty());
    }

private:
    static quint16 portOf(const RunningServer &server)
    {
        return quint16(server.address().section(u':', 1).toInt());
    }
    /// Lets the others work for a while; when a process dies is what the seed decides.
    void letWork(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    void rest(const std::vector<TabletProcess *> &tablets)
    {
        // Twice: the first to rest has not yet seen what the other one sends after it.
        for (int round = 0; round < 2; ++round) {
            for (TabletProcess *tablet : tablets) {
                tablet->listen();
                tablet->resting = -1;
                tablet->rest();
                QTRY_VERIFY_WITH_TIMEOUT((tablet->listen(), tablet->resting >= 0), 60'000);
            }
        }
        for (TabletProcess *tablet : tablets)
            tablet->stop();
    }
    static qint64 revisionOf(RunningServer &server)
    {
        const auto opened = server.open(hub::Opening::Reading);
        return opened ? opened->store->revision() : -1;
    }
    static std::vector<QJsonObject> matters(RunningServer &server, Kind kind)
    {
        const hub::Administration administration(
            server.open(hub::Opening::Reading).value(), productSchema(), [] { return qint64(1); },
            server.random());
        return administration.list(kind);
    }
    /// What was made and is not, as it was left, on the server and on both tablets.
    int countLost(RunningServer &server, const TabletProcess &karin, const TabletProcess &mats)
    {
        std::map<Id, QString> expected;
        for (const auto &[person, last] :
             {std::pair(server.karin, karin.resting), std::pair(server.mats, mats.resting)})
            for (int number = 1; number <= last; ++number)
                expected[Id::fromName(person, QString::number(number))] =
                    number < last ? QStringLiteral("followed") : QStringLiteral("last");
        const hub::Administration administration(
            server.open(hub::Opening::Reading).value(), productSchema(), [] { return qint64(1); },
            server.random());
        int lost = std::max(karin.saved - karin.resting, 0) + std::max(mats.saved - mats.resting, 0);
        for (const auto &sessions : {administration.all<Session>(), karin.sessions(), mats.sessions()}) {
            std::map<Id, QString> found;
            for (const Session &session : sessions)
                found[session.id] = session.title.choose(QStringLiteral("sv")).text;
            for (const auto &[id, title] : expected)
                lost += found[id] == title ? 0 : 1;
        }
        return lost;
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
