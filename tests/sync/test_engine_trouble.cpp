// SPDX-License-Identifier: MPL-2.0
#include "driven_engine.h"

using namespace samsprak;
using namespace samsprak::test;
using sync::FailureKind;
using sync::Phase;

class TestEngineTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineKeepsEverythingAndConnectivitySendsAtOnce()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.step(sync::NetworkDown{});
        QCOMPARE(driven.status().phase, Phase::Offline);
        QCOMPARE(driven.status().unsent, 1);
        QVERIFY(!driven.timer.has_value());
        driven.create(u"Huda");
        driven.step(sync::Hint{});
        driven.step(sync::Timer{});
        QCOMPARE(driven.requests.size(), size_t(1));
        driven.step(sync::NetworkUp{});
        QCOMPARE(driven.requests.size(), size_t(2));
        QCOMPARE(driven.requests[1].transactions.size(), size_t(2));
    }

    void aLostReplyIsAskedForAgainWithTheSameTransactions()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.fail(FailureKind::Offline);
        QCOMPARE(driven.status().phase, Phase::Offline);
        driven.fireTimer();
        QCOMPARE(driven.requests[1].transactions, driven.requests[0].transactions);
        QCOMPARE(driven.requests[1].writer, driven.requests[0].writer);
        driven.accept(3);
        QCOMPARE(driven.status().unsent, 0);
    }

    void waitsGrowToAQuarterOfAnHourAndAreSpread()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        std::vector<qint64> waits;
        for (int i = 0; i < 14; ++i) {
            driven.fail(FailureKind::Server);
            waits.push_back(*driven.timer);
            driven.fireTimer();
        }
        QVERIFY(waits[0] >= 750 && waits[0] <= 1250);
        for (int i = 0; i < 10; ++i)
            QVERIFY(waits[size_t(i) + 2] > waits[size_t(i)]);
        for (const qint64 wait : waits)
            QVERIFY(wait <= 15 * 60 * 1000);
        QVERIFY(waits.back() >= 11 * 60 * 1000);
        QVERIFY(waits[0] * 2 != waits[1]);
        driven.accept(1);
        driven.step(sync::Hint{});
        driven.fail(FailureKind::Server);
        QVERIFY(*driven.timer <= 1250);
    }

    void aServerInTroubleIsNotAskedWithEachKeystrokeButWhenAPersonAsks()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.fail(FailureKind::Server);
        QCOMPARE(driven.status().phase, Phase::Problem);
        QCOMPARE(driven.status().problem, std::optional(ErrorCode::NetworkFailed));
        driven.create(u"Huda");
        QCOMPARE(driven.requests.size(), size_t(1));
        QCOMPARE(driven.status().unsent, 2);
        QVERIFY(driven.status().nextTry > driven.tablet.world.now);
        driven.step(sync::Requested{});
        QCOMPARE(driven.requests.size(), size_t(2));
        driven.accept(2);
        QVERIFY(!driven.status().problem);
    }

    void anUnauthorisedTabletConsumesNothing()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.fail(FailureKind::Unauthorised);
        QCOMPARE(driven.status().problem, std::optional(ErrorCode::Unauthorised));
        QCOMPARE(driven.status().unsent, 1);
        QVERIFY(driven.tablet.isPending<Participant>(named(u"Saba")));
        driven.fireTimer();
        QCOMPARE(driven.requests[1].transactions, driven.requests[0].transactions);
    }

    void aCloneTakesANewWriterAndPushesAgain()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        protocol::SyncReply clone;
        clone.status = protocol::SyncStatus::CloneDetected;
        driven.answer(clone);
        QCOMPARE(driven.requests.size(), size_t(2));
        QVERIFY(driven.requests[1].writer != driven.requests[0].writer);
        QCOMPARE(driven.requests[1].transactions[0].id, driven.requests[0].transactions[0].id);
        QVERIFY(driven.requests[1].lineage.isEmpty());
        driven.accept(1);
        QCOMPARE(driven.status().unsent, 0);
    }

    void aHubThatCallsEverythingACloneIsLeftInPeace()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        protocol::SyncReply clone;
        clone.status = protocol::SyncStatus::CloneDetected;
        for (int i = 0; i < 4; ++i)
            driven.answer(clone);
        QCOMPARE(driven.requests.size(), size_t(4));
        QVERIFY(driven.timer.has_value());
        QCOMPARE(driven.status().unsent, 1);
    }

    void aCursorThatIsTooOldStartsAnewAndKeepsTheOutbox()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        protocol::SyncReply first = driven.acceptance(5);
        first.rows = {rowOf(participant(u"Huda"), 5)};
        driven.answer(first);
        driven.create(u"Saba");
        protocol::SyncReply tooOld;
        tooOld.status = protocol::SyncStatus::CursorTooOld;
        driven.answer(tooOld);
        QCOMPARE(driven.requests.back().cursor, Cursor{});
        QCOMPARE(driven.requests.back().transactions.size(), size_t(1));
        QVERIFY(!driven.tablet.find<Participant>(named(u"Huda")));
        QVERIFY(driven.tablet.find<Participant>(named(u"Saba")));
    }

    void aTabletThatIsTooOldStillHandsInItsWork()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        protocol::SyncReply reply = driven.acceptance(5);
        reply.status = protocol::SyncStatus::VersionTooOld;
        reply.rows = {rowOf(participant(u"Huda"), 5)};
        driven.answer(reply);
        QCOMPARE(driven.status().unsent, 0);
        QCOMPARE(driven.status().problem, std::optional(ErrorCode::UnsupportedVersion));
        QVERIFY(!driven.tablet.find<Participant>(named(u"Huda")));
        QCOMPARE(driven.tablet.replica->cursor(), Cursor{});
    }

    void aFrameThatWasSpoiltOnItsWayIsSentAgain()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.fail(FailureKind::Malformed);
        // A frame without it is read; then it has its second chance, and this one arrives whole.
        QVERIFY(driven.requests.back().transactions.empty());
        driven.accept(1);
        QCOMPARE(driven.requests.back().transactions.size(), size_t(1));
        QVERIFY(!driven.requests.back().transactions[0].operations.empty());
        driven.accept(2);
        QCOMPARE(driven.status().unsent, 0);
        QVERIFY(driven.tablet.find<Participant>(named(u"Saba")));
        QVERIFY(driven.tablet.replica->reader().all<Refusal>().list()->empty());
    }

    void oneUnreadableTransactionDoesNotBlockTheOthers()
    {
        DrivenEngine driven;
        driven.step(sync::NetworkDown{});
        for (const char *name : {"a", "b", "bad", "d", "e"})
            driven.create(QString::fromLatin1(name));
        const Id bad = driven.tablet.outbox()[2].id;
        driven.step(sync::NetworkUp{});
        for (int i = 0; i < 40 && driven.status().phase == Phase::Sending; ++i) {
            const auto &sent = driven.requests.back().transactions;
            const bool unreadable = std::any_of(sent.begin(), sent.end(), [&](const Transaction &t) {
                return t.id == bad && !t.operations.empty();
            });
            if (unreadable)
                driven.fail(FailureKind::Malformed);
            else
                driven.accept(i + 1);
        }
        QCOMPARE(driven.status().phase, Phase::Idle);
        QCOMPARE(driven.status().unsent, 0);
        QVERIFY(driven.tablet.outbox().empty());
        for (const char *name : {"a", "b", "d", "e"})
            QVERIFY(driven.tablet.find<Participant>(named(QString::fromLatin1(name))));
        QVERIFY(!driven.tablet.find<Participant>(named(u"bad")));
        const auto refusals = driven.tablet.replica->reader().all<Refusal>().list();
        QCOMPARE(refusals->size(), size_t(1));
        QCOMPARE(refusals->front().record, named(u"bad"));
        QVERIFY(std::any_of(driven.changes.begin(), driven.changes.end(),
                            [](const storage::CommittedChanges &c) { return c.conflictsOrRefusals; }));
    }

    void aWayToTheHubThatReadsNothingCostsNoWork()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.create(u"Huda");
        for (int i = 0; i < 10; ++i) {
            if (driven.status().phase == Phase::Sending)
                driven.fail(FailureKind::Malformed);
            else
                driven.fireTimer();
        }
        QCOMPARE(driven.status().unsent, 2);
        QVERIFY(driven.tablet.find<Participant>(named(u"Saba")));
        QCOMPARE(driven.tablet.replica->reader().all<Refusal>().count().valueOr(-1), 0);
    }

    void aTransactionThatWasGivenUpIsNotAskedAboutWithoutPause()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        // Whatever carries a transaction is refused, also one without content.
        for (int i = 0; i < 40 && driven.status().phase == Phase::Sending; ++i) {
            if (driven.requests.back().transactions.empty())
                driven.accept(1);
            else
                driven.fail(FailureKind::Malformed);
        }
        QCOMPARE(driven.status().phase, Phase::Problem);
        QVERIFY(driven.timer);
        driven.fireTimer();
        driven.accept(2);
        QVERIFY(driven.tablet.outbox().empty());
        QCOMPARE(driven.status().phase, Phase::Idle);
    }

    void aGarbledReplyChangesNothing()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.step(sync::Reply{"<html>captive portal</html>"});
        QCOMPARE(driven.status().problem, std::optional(ErrorCode::Malformed));
        QCOMPARE(driven.status().unsent, 1);
        driven.fireTimer();
        QCOMPARE(driven.requests.size(), size_t(2));
        // What nobody asked for is not taken.
        driven.accept(1);
        const qint64 revision = driven.tablet.replica->cursor().revision;
        driven.accept(9);
        QCOMPARE(driven.tablet.replica->cursor().revision, revision);
    }

    void aFullDiskIsSaidAndTriedAgain()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        driven.tablet.replica->limitSize(4096);
        protocol::SyncReply reply = driven.acceptance(5);
        for (int i = 0; i < 500; ++i)
            reply.rows.push_back(rowOf(participant(QString::number(i)), 5));
        driven.answer(reply);
        QCOMPARE(driven.status().problem, std::optional(ErrorCode::DiskFull));
        QCOMPARE(driven.tablet.replica->cursor(), Cursor{});
        driven.tablet.replica->limitSize(qint64(1) << 30);
        driven.fireTimer();
        QCOMPARE(driven.requests.back().cursor, Cursor{});
        driven.answer(reply);
        QVERIFY(!driven.status().problem);
        QCOMPARE(driven.tablet.replica->cursor().revision, qint64(5));
    }

    void aPageThatFindsNoRoomIsNotSkipped()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        protocol::SyncReply fresh = driven.acceptance(4);
        fresh.cursor.epoch = named(u"epoch");
        fresh.rows = {rowOf(participant(u"Omar"), 4)};
        fresh.more = true;
        driven.answer(fresh);
        driven.tablet.replica->limitSize(4096);
        protocol::SyncReply first = driven.acceptance(5);
        for (int i = 0; i < 500; ++i)
            first.rows.push_back(rowOf(participant(QString::number(i)), 5));
        first.more = true;
        driven.answer(first);
        // The one after it had been asked for, and comes all the same.
        QCOMPARE(driven.requests.back().cursor.revision, qint64(5));
        protocol::SyncReply second = driven.acceptance(6);
        second.rows = {rowOf(participant(u"Saba"), 6)};
        driven.tablet.replica->limitSize(qint64(1) << 30);
        driven.answer(second);
        QCOMPARE(driven.tablet.replica->cursor(), fresh.cursor);
        driven.fireTimer();
        QCOMPARE(driven.requests.back().cursor, fresh.cursor);
        driven.answer(first);
        driven.answer(second);
        QVERIFY(driven.tablet.find<Participant>(named(u"499")));
        QVERIFY(driven.tablet.find<Participant>(named(u"Saba")));
    }
};

QTEST_GUILESS_MAIN(TestEngineTrouble)
#include "test_engine_trouble.moc"
