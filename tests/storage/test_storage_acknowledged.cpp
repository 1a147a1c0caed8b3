// SPDX-License-Identifier: MPL-2.0
#include "raw_pages.h"
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

/// What the hub acknowledged is kept for a hub that loses it, shows as unsent when it is offered again, and
/// leaves no byte where it may not stay.
class TestStorageAcknowledged : public QObject
{
    Q_OBJECT

    static Bucket core(QStringView name) { return Bucket::participant(named(name), BucketSection::Core); }
    static void create(Tablet &tablet, QStringView name, const QString &phone)
    {
        Participant record = participant(name);
        record.phone = phone;
        Mutation mutation;
        mutation.create(record);
        tablet.commit(mutation);
    }
    static void edit(Tablet &tablet, QStringView name, const QString &phone)
    {
        const Participant before = *tablet.find<Participant>(named(name));
        Participant after = before;
        after.phone = phone;
        Mutation mutation;
        mutation.update(before, after);
        tablet.commit(mutation);
    }
    static void acknowledge(Tablet &tablet, qint64 revision, std::vector<Bucket> scope)
    {
        ReplyContent reply = answered(tablet, revision);
        reply.scope = std::move(scope);
        reply.hubTime = 1'795'000'000'000;
        tablet.apply(reply);
        QCOMPARE(tablet.replica->unsentOperations(), 0);
    }

    static Refusal refusalOf(const Tablet &tablet, const QByteArray &fields)
    {
        Refusal refusal;
        refusal.id = named(u"refusal");
        refusal.person = named(u"author");
        refusal.record = named(u"Saba");
        refusal.recordKind = Kind::Participant;
        refusal.transaction = tablet.outbox().front().id;
        refusal.code = RefusalCode::NotPermitted;
        refusal.refusedFields = fields;
        return refusal;
    }

private Q_SLOTS:
    void itIsOfferedBeforeWhatIsUnsentAndUnderANewWriter()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("1"));
        const Id first = tablet.outbox().front().id;
        acknowledge(tablet, 50, {core(u"Saba")});
        edit(tablet, u"Saba", QStringLiteral("2"));
        const Id second = tablet.outbox().front().id;
        QCOMPARE(tablet.outbox().front().operations.front().baseRevision, 50);
        const Id writer = tablet.replica->writer();
        QVERIFY(tablet.replica->offerAgain(30));
        const std::vector<Transaction> offered = tablet.outbox();
        QCOMPARE(offered.size(), size_t(2));
        QCOMPARE(offered[0].id, first);
        QCOMPARE(offered[0].sequence, 1u);
        QCOMPARE(offered[1].id, second);
        QCOMPARE(offered[1].sequence, 2u);
        QCOMPARE(offered[1].operations.front().baseRevision, 30);
        QVERIFY(tablet.replica->writer() != writer);
        QVERIFY(tablet.replica->lineage().isEmpty());
        QVERIFY(tablet.replica->cursor().epoch.isNull());
        // It never vanished, and it says that it waits.
        QCOMPARE(tablet.find<Participant>(named(u"Saba"))->phone, QStringLiteral("2"));
        QVERIFY(tablet.isPending<Participant>(named(u"Saba")));
        tablet.open();
        QCOMPARE(tablet.outbox().size(), size_t(2));
    }

    void whatIsRefusedTheSecondTimeGoes()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("1"));
        acknowledge(tablet, 50, {core(u"Saba")});
        QVERIFY(tablet.replica->offerAgain(30));
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QVERIFY(!tablet.find<Participant>(named(u"Saba")));
    }

    void anEditStaysInSightUntilTheHubsRowComes()
    {
        Tablet tablet;
        ReplyContent pulled;
        pulled.scope = {core(u"Saba")};
        pulled.rows = {rowOf(participant(u"Saba"), 10)};
        pulled.cursor.revision = 10;
        tablet.apply(pulled);
        edit(tablet, u"Saba", QStringLiteral("mine"));
        acknowledge(tablet, 50, {core(u"Saba")});
        QVERIFY(tablet.replica->offerAgain(30));
        tablet.apply(answered(tablet, 31, false));
        const auto shown = tablet.find<Participant>(named(u"Saba"));
        QVERIFY(shown);
        QCOMPARE(shown->phone, QStringLiteral("mine"));
        QCOMPARE(shown->givenName, QStringLiteral("Saba"));
        Participant onHub = participant(u"Saba");
        onHub.phone = QStringLiteral("theirs");
        ReplyContent row;
        row.rows = {rowOf(onHub, 31)};
        row.cursor.revision = 31;
        tablet.apply(row);
        QCOMPARE(tablet.find<Participant>(named(u"Saba"))->phone, QStringLiteral("theirs"));
    }

    void aBackupThatHoldsItFreesIt()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("1"));
        acknowledge(tablet, 50, {core(u"Saba"), core(u"Huda")});
        create(tablet, u"Huda", QStringLiteral("2"));
        const Id later = tablet.outbox().front().id;
        acknowledge(tablet, 60, {core(u"Saba"), core(u"Huda")});
        ReplyContent news;
        news.lineage = tablet.replica->lineage();
        news.cursor = tablet.replica->cursor();
        news.hubTime = 1'795'000'000'000;
        news.backedUp = 55;
        tablet.apply(news);
        QVERIFY(tablet.replica->offerAgain(55));
        QCOMPARE(tablet.outbox().size(), size_t(1));
        QCOMPARE(tablet.outbox().front().id, later);
    }

    void aWithdrawnBucketTakesItAlong()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("070-canary"));
        create(tablet, u"Huda", QStringLiteral("070-stays"));
        acknowledge(tablet, 50, {core(u"Saba"), core(u"Huda")});
        QVERIFY(RawPages(tablet.path(), testKey()).contain("070-canary"));
        ReplyContent withdrawn;
        withdrawn.scope = {core(u"Huda")};
        withdrawn.cursor.revision = 51;
        tablet.apply(withdrawn);
        QVERIFY(!RawPages(tablet.path(), testKey()).contain("070-canary"));
        QVERIFY(RawPages(tablet.path(), testKey()).contain("070-stays"));
        QVERIFY(tablet.replica->offerAgain(0));
        QCOMPARE(tablet.outbox().size(), size_t(1));
    }

    void aBucketThatIsNotGrantedAgainAfterPullingAnewTakesItAlong()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("070-canary"));
        acknowledge(tablet, 50, {core(u"Saba"), core(u"Huda")});
        QVERIFY(tablet.replica->pullAnew());
        ReplyContent anew;
        anew.scope = {core(u"Huda")};
        anew.cursor.revision = 51;
        tablet.apply(anew);
        QVERIFY(!RawPages(tablet.path(), testKey()).contain("070-canary"));
    }

    void whatTheHubWithholdsIsNotKept_data()
    {
        QTest::addColumn<bool>("comesFirst");
        QTest::newRow("with the outcome") << false;
        QTest::newRow("before the outcome, to another copy") << true;
    }
    void whatTheHubWithholdsIsNotKept()
    {
        QFETCH(bool, comesFirst);
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("070-canary"));
        const Refusal refusal = refusalOf(tablet, {});
        ReplyContent answer = answered(tablet, 0, false, OutcomeStatus::Refused);
        answer.outcomes.front().operations.front().refusal = refusal.id;
        ReplyContent row;
        row.rows = {rowOf(refusal, 51)};
        row.cursor.revision = 51;
        if (!comesFirst)
            answer.rows = row.rows;
        else
            tablet.apply(row);
        tablet.apply(answer);
        QVERIFY(!RawPages(tablet.path(), testKey()).contain("070-canary"));
        QVERIFY(tablet.replica->offerAgain(0));
        QVERIFY(tablet.outbox().empty());
    }

    void whatTheHubGivesBackIsOfferedAgain()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("1"));
        ReplyContent answer = answered(tablet, 0, false, OutcomeStatus::Refused);
        answer.rows = {rowOf(refusalOf(tablet, tablet.outbox().front().operations.front().fields), 51)};
        tablet.apply(answer);
        QVERIFY(tablet.replica->offerAgain(0));
        QCOMPARE(tablet.outbox().size(), size_t(1));
    }

    void aMoveThatIsRefusedDoesNotTakeAlongWhatWasGivenBackBesideIt()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("1"));
        const Refusal edit = refusalOf(tablet, tablet.outbox().front().operations.front().fields);
        Refusal move = refusalOf(tablet, {});
        move.id = named(u"refused move");
        ReplyContent answer = answered(tablet, 0, false, OutcomeStatus::Refused);
        answer.rows = {rowOf(edit, 51), rowOf(move, 51)};
        tablet.apply(answer);
        QVERIFY(tablet.replica->offerAgain(0));
        QCOMPARE(tablet.outbox().size(), size_t(1));
    }

    void whatWasTakenBesideARefusedMoveIsOfferedAgain()
    {
        Tablet tablet;
        Group before;
        before.id = named(u"group");
        before.unit = named(u"north");
        before.name = QStringLiteral("Tuesdays");
        ReplyContent pulled;
        pulled.scope = {Declaration<Group>::home(before)};
        pulled.rows = {rowOf(before, 10)};
        pulled.cursor.revision = 10;
        tablet.apply(pulled);
        Group after = *tablet.find<Group>(before.id);
        const Group known = after;
        after.name = QStringLiteral("Wednesdays");
        after.unit = named(u"south");
        Mutation mutation;
        mutation.update(known, after);
        tablet.commit(mutation);
        QCOMPARE(tablet.outbox().front().operations.back().type, OperationType::Move);
        const Refusal move = refusalOf(tablet, {});
        ReplyContent answer = answered(tablet, 51, false);
        OperationOutcome &refused = answer.outcomes.front().operations.back();
        refused.status = OutcomeStatus::Refused;
        refused.refusal = move.id;
        answer.rows = {rowOf(before, 51), rowOf(move, 51)};
        answer.cursor.revision = 51;
        tablet.apply(answer);
        QVERIFY(tablet.replica->offerAgain(0));
        QCOMPARE(tablet.outbox().size(), size_t(1));
        QCOMPARE(tablet.outbox().front().operations.front().type, OperationType::Set);
    }

    void whatIsRefusedOfARecordThatIsNotHereIsKeptWhenItIsGivenBack_data()
    {
        QTest::addColumn<bool>("isGivenBack");
        QTest::newRow("given back") << true;
        QTest::newRow("withheld") << false;
    }
    void whatIsRefusedOfARecordThatIsNotHereIsKeptWhenItIsGivenBack()
    {
        QFETCH(bool, isGivenBack);
        Tablet tablet;
        ReplyContent pulled;
        pulled.scope = {core(u"Saba")};
        pulled.rows = {rowOf(participant(u"Saba"), 10)};
        pulled.cursor.revision = 10;
        tablet.apply(pulled);
        edit(tablet, u"Saba", QStringLiteral("070-canary"));
        // The hub was restored from before there was a Saba.
        QVERIFY(tablet.replica->offerAgain(5));
        const Refusal refusal =
            refusalOf(tablet, isGivenBack ? tablet.outbox().front().operations.front().fields : QByteArray());
        ReplyContent left;
        left.rows = {{Kind::Participant, named(u"Saba"), core(u"Saba"), 6, RowState::Left, {}}};
        left.cursor.revision = 6;
        tablet.apply(left);
        ReplyContent answer = answered(tablet, 0, false, OutcomeStatus::Refused);
        answer.outcomes.front().operations.front().refusal = refusal.id;
        answer.rows = {rowOf(refusal, 7)};
        answer.cursor.revision = 7;
        tablet.apply(answer);
        QCOMPARE(RawPages(tablet.path(), testKey()).contain("070-canary"), isGivenBack);
        // And once more, now that the whole has been pulled anew.
        QVERIFY(tablet.replica->pullAnew());
        ReplyContent anew;
        anew.scope = pulled.scope;
        anew.rows = answer.rows;
        anew.cursor.revision = 8;
        tablet.apply(anew);
        QVERIFY(tablet.replica->offerAgain(0));
        QCOMPARE(tablet.outbox().size(), size_t(isGivenBack));
    }

    void aRecordThatLeftTakesItAlong()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("070-canary"));
        acknowledge(tablet, 50, {core(u"Saba")});
        ReplyContent left;
        left.rows = {{Kind::Participant, named(u"Saba"), core(u"Saba"), 51, RowState::Left, {}}};
        left.cursor.revision = 51;
        tablet.apply(left);
        QVERIFY(!RawPages(tablet.path(), testKey()).contain("070-canary"));
        QVERIFY(tablet.replica->offerAgain(0));
        QVERIFY(tablet.outbox().empty());
    }

    void aRecordThatLeftBeforeAllWasPulledAnewTakesItAlong()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("070-canary"));
        create(tablet, u"Huda", QStringLiteral("070-stays"));
        const std::vector<Bucket> scope = {core(u"Saba"), core(u"Huda")};
        acknowledge(tablet, 50, scope);
        QVERIFY(tablet.replica->pullAnew());
        ReplyContent anew;
        anew.scope = scope;
        Participant there = participant(u"Huda");
        there.phone = QStringLiteral("070-stays");
        anew.rows = {rowOf(there, 50)};
        anew.cursor.revision = 51;
        tablet.apply(anew);
        QVERIFY(!RawPages(tablet.path(), testKey()).contain("070-canary"));
        QVERIFY(tablet.replica->offerAgain(0));
        QCOMPARE(tablet.outbox().size(), size_t(1));
    }

    void anOwnDeletionIsOfferedAgainAlsoAfterPullingAnew()
    {
        Tablet tablet;
        create(tablet, u"Saba", QStringLiteral("1"));
        acknowledge(tablet, 50, {core(u"Saba")});
        Mutation mutation;
        mutation.remove(*tablet.find<Participant>(named(u"Saba")));
        tablet.commit(mutation);
        acknowledge(tablet, 51, {core(u"Saba")});
        QVERIFY(tablet.replica->pullAnew());
        ReplyContent anew;
        anew.scope = {core(u"Saba")};
        anew.cursor.revision = 51;
        tablet.apply(anew);
        QVERIFY(tablet.replica->offerAgain(0));
        const std::vector<Transaction> offered = tablet.outbox();
        QCOMPARE(offered.size(), size_t(1));
        QCOMPARE(offered.front().operations.front().type, OperationType::Delete);
    }
};

QTEST_GUILESS_MAIN(TestStorageAcknowledged)
#include "test_storage_acknowledged.moc"
