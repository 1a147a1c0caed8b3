// SPDX-License-Identifier: MPL-2.0
#include "driven_engine.h"

using namespace samsprak;
using namespace samsprak::test;
using sync::FailureKind;
using sync::Phase;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksAtOnceWhenItStarts()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        QCOMPARE(driven.requests.size(), size_t(1));
        QCOMPARE(driven.requests[0].writer, driven.tablet.replica->writer());
        QCOMPARE(driven.requests[0].now.wall, driven.tablet.world.now);
        QCOMPARE(driven.requests[0].cursor, Cursor{});
        QCOMPARE(driven.status().phase, Phase::Sending);
        driven.accept(3);
        QCOMPARE(driven.status().phase, Phase::Idle);
        QCOMPARE(driven.status().lastSuccess, driven.tablet.world.now);
        QVERIFY(driven.timer.has_value());
        QVERIFY(*driven.timer <= 15 * 60 * 1000);
        QCOMPARE(driven.status().nextTry, driven.tablet.world.now + *driven.timer);
    }

    void oneRoundTripPushesAndPulls()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        QCOMPARE(driven.requests.size(), size_t(1));
        QCOMPARE(driven.requests[0].transactions, driven.tablet.outbox());
        QCOMPARE(driven.status().unsent, 1);
        protocol::SyncReply reply = driven.acceptance(7);
        reply.rows = {rowOf(participant(u"Huda"), 6)};
        driven.answer(reply);
        QCOMPARE(driven.status().unsent, 0);
        QVERIFY(driven.tablet.find<Participant>(named(u"Huda")));
        QCOMPARE(driven.tablet.replica->cursor().revision, qint64(7));
        QCOMPARE(driven.changes.size(), size_t(1));
        QCOMPARE(driven.changes[0].records.size(), size_t(2));
        driven.fireTimer();
        QCOMPARE(driven.requests.back().lineage, QByteArray("lineage-7"));
    }

    void onlyOneRequestIsUnderWay()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        driven.create(u"Huda");
        driven.step(sync::Hint{});
        QCOMPARE(driven.requests.size(), size_t(1));
        QCOMPARE(driven.requests[0].transactions.size(), size_t(1));
        driven.accept(2);
        QCOMPARE(driven.requests.size(), size_t(2));
        QCOMPARE(driven.requests[1].transactions.size(), size_t(1));
        driven.accept(3);
        QCOMPARE(driven.requests.size(), size_t(2));
        QCOMPARE(driven.status().phase, Phase::Idle);
    }

    void aLargeOutboxGoesInFramesThatTheHubTakes()
    {
        DrivenEngine driven;
        driven.step(sync::NetworkDown{});
        for (int batch = 0; batch < 7; ++batch) {
            storage::Mutation mutation;
            for (int i = 0; i < 100; ++i) {
                Participant record = participant(QString::number(batch * 100 + i));
                mutation.create(record);
            }
            driven.tablet.commit(mutation);
        }
        QVERIFY(driven.requests.empty());
        driven.step(sync::NetworkUp{});
        QCOMPARE(driven.requests.back().transactions.size(), size_t(5));
        QCOMPARE(driven.status().total, 7);
        QCOMPARE(driven.status().left, 7);
        driven.accept(500);
        QCOMPARE(driven.requests.back().transactions.size(), size_t(2));
        QCOMPARE(driven.status().total, 7);
        QCOMPARE(driven.status().left, 2);
        driven.accept(700);
        QCOMPARE(driven.status().unsent, 0);
        QCOMPARE(driven.requests.size(), size_t(2));
    }

    void aFrameHasABoundInBytes()
    {
        DrivenEngine driven;
        driven.step(sync::NetworkDown{});
        for (int i = 0; i < 40; ++i) {
            Participant record = participant(QString::number(i));
            record.phone = QString(16 * 1024, u'x');
            storage::Mutation mutation;
            mutation.create(record);
            driven.tablet.commit(mutation);
        }
        driven.step(sync::NetworkUp{});
        const size_t first = driven.requests.back().transactions.size();
        QVERIFY(first >= 10 && first <= 16);
        driven.accept(1);
        QVERIFY(driven.requests.back().transactions.size() <= 16);
    }

    void aPullGoesOnWhileThereIsMore()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        protocol::SyncReply reply = driven.acceptance(10);
        reply.rows = {rowOf(participant(u"Saba"), 10)};
        reply.more = true;
        driven.answer(reply);
        QCOMPARE(driven.requests.size(), size_t(2));
        QCOMPARE(driven.requests[1].cursor.revision, qint64(10));
        driven.accept(20);
        QCOMPARE(driven.requests.size(), size_t(2));
    }

    void theNextPageIsAskedForWhileOneIsWritten()
    {
        DrivenEngine driven;
        driven.continues = false;
        driven.step(sync::Started{});
        protocol::SyncReply reply = driven.acceptance(9);
        reply.cursor.epoch = named(u"epoch");
        reply.rows = {rowOf(participant(u"Freweini"), 9)};
        reply.more = true;
        driven.answer(reply);
        QVERIFY2(driven.tablet.find<Participant>(named(u"Freweini")), "the first one is waited for");
        reply = driven.acceptance(10);
        reply.rows = {rowOf(participant(u"Saba"), 10)};
        reply.more = true;
        driven.answer(reply);
        QCOMPARE(driven.requests.size(), size_t(3));
        QCOMPARE(driven.requests[2].cursor.revision, qint64(10));
        QVERIFY(!driven.tablet.find<Participant>(named(u"Saba")));
        // Whatever happens next, it is taken in before.
        driven.create(u"Omar");
        QVERIFY(driven.tablet.find<Participant>(named(u"Saba")));
        reply = driven.acceptance(20);
        reply.rows = {rowOf(participant(u"Leyla"), 20)};
        reply.more = true;
        driven.answer(reply);
        // There is something to send now, so the page comes first and then a frame with it.
        QVERIFY(driven.tablet.find<Participant>(named(u"Leyla")));
        QCOMPARE(driven.requests.back().transactions.size(), size_t(1));
        QCOMPARE(driven.requests.back().cursor.revision, qint64(20));
    }

    void newBucketsAreFetchedAtOnce()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        driven.accept(10);
        driven.step(sync::Hint{});
        const Bucket calendar = Bucket::unitCalendar(named(u"unit"));
        protocol::SyncReply reply = driven.acceptance(11);
        reply.scope = {calendar};
        reply.cursor.backfills = {{calendar, 0}};
        driven.answer(reply);
        QCOMPARE(driven.requests.size(), size_t(3));
        QCOMPARE(driven.requests.back().cursor, reply.cursor);
        reply = driven.acceptance(11);
        reply.cursor.backfills.clear();
        driven.answer(reply);
        QCOMPARE(driven.status().phase, Phase::Idle);
    }

    void aHubThatDoesNotGetOnIsNotAskedInACircle()
    {
        DrivenEngine driven;
        driven.create(u"Saba");
        protocol::SyncReply reply;
        driven.answer(reply);
        QCOMPARE(driven.requests.size(), size_t(1));
        QVERIFY(driven.timer.has_value());
        QCOMPARE(driven.status().unsent, 1);
        driven.fireTimer();
        QCOMPARE(driven.requests.size(), size_t(2));
    }

    void theDecisionOnABookingIsFetchedSoon()
    {
        DrivenEngine driven;
        Booking booking;
        booking.id = named(u"booking");
        booking.unit = named(u"unit");
        storage::Mutation mutation;
        mutation.intent(RequestBooking, Booking{}, booking);
        driven.tablet.commit(mutation);
        driven.step(sync::LocalChange{});
        driven.accept(4);
        QVERIFY(driven.timer.value_or(0) > 500);
        QVERIFY(driven.timer.value_or(0) < 2000);
        driven.fireTimer();
        driven.accept(5);
        driven.fireTimer();
        driven.accept(6);
        QVERIFY(driven.timer.value_or(0) > 60'000);
    }

    void theStatusIsReportedWhenItChangesAndNotOtherwise()
    {
        DrivenEngine driven;
        driven.step(sync::Started{});
        QCOMPARE(driven.statusReports, 1);
        driven.step(sync::Hint{});
        QCOMPARE(driven.statusReports, 1);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
