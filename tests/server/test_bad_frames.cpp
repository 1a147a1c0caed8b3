// SPDX-License-Identifier: MPL-2.0
#include "running_server.h"
#include "sync/protocol/frame.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace samsprak;
using namespace samsprak::test;

namespace {

QByteArray sealed(const protocol::SyncRequest &request) { return protocol::seal(protocol::encode(request)); }

/// A frame whose declared size is not the one that its content grows to.
QByteArray declaring(QByteArray frame, quint32 size)
{
    qToBigEndian(size, frame.data() + 5);
    return frame;
}

/// Of the most that the process ever held, bytes.
qint64 peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray peak = text.mid(text.indexOf("VmHWM:") + 6);
    return peak.left(peak.indexOf("kB")).trimmed().toLongLong() * 1024;
}

constexpr qint64 Flat = 24 * 1024 * 1024;
constexpr int Times = 40;

} // namespace

/// What comes in over the network and is no frame, or not one to be taken: an answer with a code, and nothing
/// else.
class TestBadFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY(m_server->start());
        m_karin = m_server->enrolled(m_server->karin);
        m_mats = m_server->enrolled(m_server->mats);
        m_first = m_server->withASession(m_server->karin);
        protocol::SyncRequest request = m_first;
        m_taken = m_server->sync(m_karin, request);
        QCOMPARE(m_taken.outcomes.size(), size_t(1));
    }

    void isRefusedWithACode_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QByteArray whole = sealed(m_server->withASession(m_server->karin));
        QTest::newRow("nothing") << QByteArray() << 400 << QByteArray("malformed");
        QTest::newRow("foreign: JSON") << QByteArray(R"({"docs":[]})") << 400 << QByteArray("malformed");
        QTest::newRow("foreign: bare zstd") << whole.mid(9) << 400 << QByteArray("malformed");
        QTest::newRow("foreign: another message")
            << protocol::seal(protocol::encode(protocol::EnrolRequest{})) << 400 << QByteArray("malformed");
        QTest::newRow("truncated head") << whole.left(7) << 400 << QByteArray("malformed");
        QTest::newRow("truncated body") << whole.left(whole.size() / 2) << 400 << QByteArray("malformed");
        QTest::newRow("truncated by a byte")
            << whole.left(whole.size() - 1) << 400 << QByteArray("malformed");
        QByteArray future = whole;
        future[4] = 9;
        QTest::newRow("a future frame") << future << 400 << QByteArray("unsupported_version");
        protocol::SyncRequest newer = m_server->withASession(m_server->karin);
        newer.version = 99;
        QTest::newRow("a future message") << sealed(newer) << 400 << QByteArray("unsupported_version");
        QTest::newRow("too many operations") << sealed(crowded()) << 413 << QByteArray("too_large");
        const QByteArray bomb = protocol::seal(QByteArray(200'000'000, 'a'));
        QVERIFY(bomb.size() < 100'000);
        QTest::newRow("a bomb that says so") << bomb << 413 << QByteArray("too_large");
        QTest::newRow("a bomb that says little") << declaring(bomb, 1000) << 400 << QByteArray("malformed");
        QTest::newRow("a bomb that says just enough")
            << declaring(bomb, quint32(protocol::MaximumFrameBytes)) << 400 << QByteArray("malformed");
        QTest::newRow("a small frame that says 4 GB")
            << declaring(whole, 0xffffffff) << 413 << QByteArray("too_large");
        QTest::newRow("deep nesting")
            << protocol::seal(QByteArray(100'000, '\x81')) << 400 << QByteArray("malformed");
        QTest::newRow("a list longer than the frame")
            << protocol::seal(QByteArray::fromHex("9bffffffffffffffff")) << 400 << QByteArray("malformed");
    }
    void isRefusedWithACode()
    {
        QFETCH(QByteArray, body);
        const qint64 revision = revisionNow();
        const qint64 memory = peakOf(m_server->process().processId());
        for (int time = 0; time < Times; ++time) {
            const Answer answer = m_server->post(QStringLiteral("/v1/sync"), body, m_karin);
            QTEST(answer.status, "status");
            QTEST(answer.body, "code");
        }
        const qint64 grown = peakOf(m_server->process().processId()) - memory;
        QVERIFY2(grown < Flat, QByteArray::number(grown));
        QCOMPARE(revisionNow(), revision);
    }

    void aReplayedFrameIsAnsweredAsBefore()
    {
        const qint64 revision = revisionNow();
        for (int time = 0; time < 3; ++time) {
            protocol::SyncRequest again = m_first;
            QCOMPARE(m_server->sync(m_karin, again).outcomes, m_taken.outcomes);
        }
        QCOMPARE(revisionNow(), revision);
    }

    void aFrameUnderAnothersTokenChangesNothing()
    {
        // Karin's writer in Mats' hands: whoever copied it must take a writer of his own.
        const qint64 revision = revisionNow();
        protocol::SyncRequest stolen = m_first;
        stolen.transactions[0].sequence = 2;
        const protocol::SyncReply answer = m_server->sync(m_mats, stolen);
        QCOMPARE(answer.status, protocol::SyncStatus::CloneDetected);
        QVERIFY(answer.rows.empty() && answer.outcomes.empty() && !answer.scope);
        QCOMPARE(m_server->post(QStringLiteral("/v1/sync"), sealed(m_first), "guessed").status, 401);
        QCOMPARE(m_server->post(QStringLiteral("/v1/sync"), sealed(m_first), {}).status, 401);
        QCOMPARE(revisionNow(), revision);
    }

    void aCursorOfAnotherInstallationStartsAnew()
    {
        protocol::SyncRequest foreign = m_server->withASession(m_server->mats);
        foreign.transactions.clear();
        foreign.cursor.epoch = Id::fromName({}, u"elsewhere");
        foreign.cursor.revision = 1'000'000;
        const protocol::SyncReply answer = m_server->sync(m_mats, foreign);
        QCOMPARE(answer.status, protocol::SyncStatus::CursorTooOld);
        QVERIFY(answer.rows.empty());
    }

    void afterAllThatItWorksOn()
    {
        protocol::SyncRequest request = m_server->withASession(m_server->mats);
        QCOMPARE(m_server->sync(m_mats, request).outcomes.size(), size_t(1));
    }

private:
    protocol::SyncRequest crowded()
    {
        protocol::SyncRequest request = m_server->withASession(m_server->karin);
        const Operation operation = request.transactions[0].operations[0];
        request.transactions[0].operations.assign(size_t(protocol::MaximumOperationsPerFrame) + 1, operation);
        return request;
    }
    qint64 revisionNow() { return m_server->open(hub::Opening::Reading)->store->revision(); }

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_karin, m_mats;
    protocol::SyncRequest m_first;
    protocol::SyncReply m_taken;
};

QTEST_GUILESS_MAIN(TestBadFrames)
#include "test_bad_frames.moc"
