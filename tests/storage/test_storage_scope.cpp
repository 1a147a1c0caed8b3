// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

Bucket core(QStringView name) { return Bucket::participant(named(name), BucketSection::Core); }

ReplyContent scoped(std::vector<Bucket> scope, qint64 revision)
{
    ReplyContent reply;
    reply.scope = std::move(scope);
    reply.cursor.revision = revision;
    return reply;
}

bool restsAnywhere(const Tablet &tablet, const QByteArray &words)
{
    // Decrypted: every page of the database, the free ones too, through the raw table of the index and rows.
    auto database = Database::open(tablet.path(), testKey(), Database::Mode::ReadOnly);
    const QByteArray like = "'%" + words + "%'";
    return (*database)->integer("SELECT count(*) FROM record_5 WHERE f1 LIKE " + like) > 0 ||
           (*database)->integer("SELECT count(*) FROM search_document WHERE words LIKE " + like) > 0 ||
           (*database)->integer("SELECT count(*) FROM shadow WHERE instr(CAST(fields AS TEXT), '" + words +
                                "')") > 0 ||
           (*database)->integer("SELECT count(*) FROM search_text WHERE search_text MATCH '" + words + "'") >
               0;
}

} // namespace

class TestStorageScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWithdrawnBucketIsPurgedWithItsIndexAndTheLogIsEmptied()
    {
        Tablet tablet;
        ReplyContent reply = scoped({core(u"Saba"), core(u"Huda")}, 2);
        reply.rows = {rowOf(participant(u"Saba"), 1), rowOf(participant(u"Huda"), 2)};
        tablet.apply(reply);
        QCOMPARE(tablet.replica->indexPending(100).valueOr(-1), 2);
        QCOMPARE(tablet.replica->reader().search(QStringLiteral("saba"), 10)->size(), size_t(1));

        const CommittedChanges changes = tablet.apply(scoped({core(u"Huda")}, 3));
        QCOMPARE(changes.records, std::vector<Id>{named(u"Saba")});
        QVERIFY(!tablet.find<Participant>(named(u"Saba")));
        QVERIFY(tablet.find<Participant>(named(u"Huda")));
        QVERIFY(tablet.replica->reader().search(QStringLiteral("saba"), 10)->empty());
        QVERIFY(!restsAnywhere(tablet, "Saba"));
        QVERIFY(restsAnywhere(tablet, "Huda"));
        QCOMPARE(QFileInfo(tablet.path() + QStringLiteral("-wal")).size(), 0);
    }

    void unsentWorkOnAWithdrawnBucketIsSentAllTheSame()
    {
        Tablet tablet;
        ReplyContent reply = scoped({core(u"Saba")}, 1);
        reply.rows = {rowOf(participant(u"Saba"), 1)};
        tablet.apply(reply);
        Participant after = *tablet.find<Participant>(named(u"Saba"));
        after.phone = QStringLiteral("070");
        Mutation mutation;
        mutation.update(*tablet.find<Participant>(after.id), after);
        tablet.commit(mutation);
        tablet.apply(scoped({}, 2));
        QVERIFY(!tablet.find<Participant>(after.id));
        QVERIFY(!restsAnywhere(tablet, "Saba"));
        QCOMPARE(tablet.replica->unsentOperations(), 1);
        // Whatever the hub answers, the row does not come back by itself.
        tablet.apply(answered(tablet, 3));
        QVERIFY(!tablet.find<Participant>(after.id));
        QVERIFY(tablet.outbox().empty());
    }

    void whatIsMadeInANewBucketStaysUntilTheHubHasAnswered()
    {
        Tablet tablet;
        tablet.apply(scoped({core(u"Huda")}, 1));
        Participant saba = participant(u"Saba");
        Mutation mutation;
        mutation.create(saba);
        tablet.commit(mutation);
        tablet.apply(scoped({core(u"Huda"), core(u"Parwin")}, 2));
        QVERIFY(tablet.find<Participant>(saba.id));

        ReplyContent granted = answered(tablet, 3);
        granted.scope = {core(u"Huda"), core(u"Parwin"), core(u"Saba")};
        tablet.apply(granted);
        QVERIFY(tablet.find<Participant>(saba.id));
    }

    void whatIsMadeInABucketThatIsNotGrantedGoesWithTheAnswer()
    {
        Tablet tablet;
        tablet.apply(scoped({core(u"Huda")}, 1));
        Participant saba = participant(u"Saba");
        Mutation mutation;
        mutation.create(saba);
        tablet.commit(mutation);
        ReplyContent answer = answered(tablet, 3);
        answer.scope = {core(u"Huda")};
        tablet.apply(answer);
        QVERIFY(!tablet.find<Participant>(saba.id));
    }

    void aRecordThatLeftIsGoneEvenWithUnsentWork()
    {
        Tablet tablet;
        ReplyContent reply = scoped({core(u"Saba")}, 1);
        reply.rows = {rowOf(participant(u"Saba"), 1)};
        tablet.apply(reply);
        Participant after = *tablet.find<Participant>(named(u"Saba"));
        Mutation mutation;
        after.phone = QStringLiteral("070");
        mutation.update(*tablet.find<Participant>(after.id), after);
        tablet.commit(mutation);
        ReplyContent left;
        left.rows = {{Kind::Participant, after.id, core(u"Saba"), 2, RowState::Left, {}}};
        tablet.apply(left);
        QVERIFY(!tablet.find<Participant>(after.id));
        QVERIFY(!restsAnywhere(tablet, "Saba"));
        QCOMPARE(tablet.replica->unsentOperations(), 1);
    }

    void aRecordOnItsWayElsewhereGoesWithTheBucketItIsIn()
    {
        Tablet tablet;
        const Id moved = moveSession(tablet, {calendar(u"south")});
        tablet.apply(scoped({}, 2));
        QVERIFY(!tablet.find<Session>(moved));
        tablet.apply(answered(tablet, 3, false, OutcomeStatus::Refused));
        QVERIFY(!tablet.find<Session>(moved));
    }

    void aRecordThatWasDeletedHereDoesNotComeBackIntoAWithdrawnBucket()
    {
        Tablet tablet;
        ReplyContent reply = scoped({core(u"Saba")}, 1);
        reply.rows = {rowOf(participant(u"Saba"), 1)};
        tablet.apply(reply);
        Mutation mutation;
        mutation.remove(*tablet.find<Participant>(named(u"Saba")));
        tablet.commit(mutation);
        tablet.apply(scoped({}, 2));
        QVERIFY(!restsAnywhere(tablet, "Saba"));
        tablet.apply(answered(tablet, 3, false, OutcomeStatus::Refused));
        QVERIFY(!tablet.find<Participant>(named(u"Saba")));
    }

    void aRecordOnItsWayToAWithdrawnBucketStays()
    {
        Tablet tablet;
        const Id moved = moveSession(tablet, {calendar(u"south"), calendar(u"north")});
        tablet.apply(scoped({calendar(u"south")}, 2));
        QVERIFY(tablet.find<Session>(moved));
        tablet.apply(answered(tablet, 3, false, OutcomeStatus::Refused));
        QCOMPARE(tablet.find<Session>(moved)->unit, named(u"south"));
    }

private:
    static Bucket calendar(QStringView unit)
    {
        Session session;
        session.unit = named(unit);
        return Declaration<Session>::home(session);
    }
    /// A session of the south that this tablet moves north.
    static Id moveSession(Tablet &tablet, std::vector<Bucket> scope)
    {
        Session session;
        session.id = named(u"session");
        session.unit = named(u"south");
        ReplyContent reply = scoped(std::move(scope), 1);
        reply.rows = {rowOf(session, 1)};
        tablet.apply(reply);
        const Session before = *tablet.find<Session>(session.id);
        Session after = before;
        after.unit = named(u"north");
        Mutation mutation;
        mutation.update(before, after);
        tablet.commit(mutation);
        return session.id;
    }
};

QTEST_GUILESS_MAIN(TestStorageScope)
#include "test_storage_scope.moc"
