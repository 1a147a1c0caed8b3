// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

/// A participant that the hub knows at revision 5.
Participant known(Tablet &tablet)
{
    Participant saba = participant(u"Saba");
    saba.phone = QStringLiteral("070-1");
    ReplyContent reply;
    reply.rows = {rowOf(saba, 5)};
    reply.cursor.revision = 5;
    tablet.apply(reply);
    return *tablet.find<Participant>(saba.id);
}

Mutation phoneEdit(const Participant &before, const QString &phone)
{
    Participant after = before;
    after.phone = phone;
    Mutation mutation;
    mutation.update(before, after);
    return mutation;
}

qint64 shadows(const Tablet &tablet)
{
    auto database = Database::open(tablet.path(), testKey(), Database::Mode::ReadOnly);
    return (*database)->integer("SELECT count(*) FROM shadow");
}

} // namespace

class TestStorageApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsCursorAndLineageArriveTogether()
    {
        Tablet tablet;
        ReplyContent reply;
        reply.lineage = "next";
        reply.rows = {rowOf(participant(u"Saba"), 7), rowOf(participant(u"Huda"), 8)};
        reply.cursor.epoch = named(u"epoch");
        reply.cursor.revision = 8;
        reply.cursor.scopeHash = "hash";
        reply.cursor.backfills = {{Bucket::unitCalendar(named(u"unit")), 3}};
        const CommittedChanges changes = tablet.apply(reply);
        QCOMPARE(changes.records.size(), size_t(2));
        QVERIFY(!changes.conflictsOrRefusals);
        tablet.open();
        QCOMPARE(tablet.replica->cursor(), reply.cursor);
        QCOMPARE(tablet.replica->lineage(), reply.lineage);
        QCOMPARE(tablet.find<Participant>(named(u"Huda"))->givenName, QStringLiteral("Huda"));
        QVERIFY(!tablet.isPending<Participant>(named(u"Huda")));
    }

    void anExactOutcomeSettlesTheRowAndNextEditsStandOnItsRevision()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        QCOMPARE(tablet.outbox()[0].operations[0].baseRevision, qint64(5));
        tablet.apply(answered(tablet, 9));
        QVERIFY(tablet.outbox().empty());
        QCOMPARE(tablet.replica->unsentOperations(), 0);
        QVERIFY(!tablet.isPending<Participant>(saba.id));
        const Participant now = *tablet.find<Participant>(saba.id);
        QCOMPARE(now.phone, QStringLiteral("070-2"));
        QCOMPARE(shadows(tablet), 0);
        tablet.commit(phoneEdit(now, QStringLiteral("070-3")));
        QCOMPARE(tablet.outbox()[0].operations[0].baseRevision, qint64(9));
    }

    void aRowFromTheHubGoesUnderWhatIsUnsent()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-mine")));
        Participant theirs = saba;
        theirs.phone = QStringLiteral("070-theirs");
        theirs.familyName = QStringLiteral("Changed");
        ReplyContent reply;
        reply.rows = {rowOf(theirs, 6)};
        tablet.apply(reply);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-mine"));
        QCOMPARE(tablet.find<Participant>(saba.id)->familyName, QStringLiteral("Changed"));
        QVERIFY(tablet.isPending<Participant>(saba.id));
        QCOMPARE(shadows(tablet), 1);
        // Refused: what the hub has shows again, as it is now and not as it was.
        const CommittedChanges changes = tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QVERIFY(changes.conflictsOrRefusals);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-theirs"));
        QCOMPARE(tablet.find<Participant>(saba.id)->familyName, QStringLiteral("Changed"));
        QCOMPARE(shadows(tablet), 0);
    }

    void anOwnEditNeverVanishesBetweenOutcomeAndRow()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-mine")));
        // Merged with someone else's work: the row comes with a later frame.
        tablet.apply(answered(tablet, 9, false, OutcomeStatus::Merged));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-mine"));
        QVERIFY(!tablet.isPending<Participant>(saba.id));
        // What others wrote is not seen yet, so the next edit still stands on what was.
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-again")));
        QCOMPARE(tablet.outbox()[0].operations[0].baseRevision, qint64(5));
        Participant merged = saba;
        merged.phone = QStringLiteral("070-mine");
        merged.language = QStringLiteral("am");
        ReplyContent reply;
        reply.rows = {rowOf(merged, 9)};
        tablet.apply(reply);
        QCOMPARE(tablet.find<Participant>(saba.id)->language, QStringLiteral("am"));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-again"));
    }

    void anEditMadeWhileTheFirstIsUnderWayStays()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        const ReplyContent first = answered(tablet, 9);
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-3")));
        tablet.apply(first);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-3"));
        QVERIFY(tablet.isPending<Participant>(saba.id));
        QCOMPARE(tablet.outbox().size(), size_t(1));
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-2"));
    }

    void aRefusedNewRecordGoes()
    {
        Tablet tablet;
        Participant saba = participant(u"Saba");
        Mutation mutation;
        mutation.create(saba);
        tablet.commit(mutation);
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QVERIFY(!tablet.find<Participant>(saba.id));
        QVERIFY(tablet.outbox().empty());
    }

    void oneRefusedOperationDoesNotTakeItsNeighbourWithIt()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        Participant after = saba;
        after.phone = QStringLiteral("070-2");
        after.assignedStaff = {named(u"karin")};
        Mutation mutation;
        mutation.update(saba, after);
        tablet.commit(mutation);
        ReplyContent reply = answered(tablet, 9, false);
        QCOMPARE(reply.outcomes[0].operations.size(), size_t(2));
        reply.outcomes[0].operations[1].status = OutcomeStatus::Refused;
        tablet.apply(reply);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-2"));
        QVERIFY(tablet.find<Participant>(saba.id)->assignedStaff.empty());
    }

    void aDeletionComesBackWhenItIsRefused()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        Mutation mutation;
        mutation.remove(saba);
        tablet.commit(mutation);
        QVERIFY(!tablet.find<Participant>(saba.id));
        // A newer state from the hub does not bring it back into sight while the deletion waits.
        ReplyContent reply;
        reply.rows = {rowOf(saba, 6)};
        tablet.apply(reply);
        QVERIFY(!tablet.find<Participant>(saba.id));
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QCOMPARE(tablet.find<Participant>(saba.id), std::optional(saba));
    }

    void anAppliedDeletionIsFinal()
    {
        Tablet tablet;
        Mutation mutation;
        mutation.remove(known(tablet));
        tablet.commit(mutation);
        tablet.apply(answered(tablet, 9));
        QVERIFY(!tablet.find<Participant>(named(u"Saba")));
        QCOMPARE(shadows(tablet), 0);
    }

    void anEditOfARecordThatWasDeletedElsewhereStaysUntilItIsAnswered()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-mine")));
        ReplyContent reply;
        reply.rows = {{Kind::Participant, saba.id, saba.bucket, 6, RowState::Deleted, {}}};
        tablet.apply(reply);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-mine"));
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QVERIFY(!tablet.find<Participant>(saba.id));
    }

    void aReplyThatComesTwiceChangesNothing()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        const ReplyContent reply = answered(tablet, 9);
        tablet.apply(reply);
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-3")));
        tablet.apply(reply);
        QCOMPARE(tablet.outbox().size(), size_t(1));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-3"));
    }

    void anOutcomeOfAnotherTransactionUnderTheSameSequenceIsNotTaken()
    {
        Tablet tablet;
        tablet.commit(phoneEdit(known(tablet), QStringLiteral("070-2")));
        ReplyContent reply = answered(tablet, 9);
        reply.outcomes[0].transaction = named(u"another");
        tablet.apply(reply);
        QCOMPARE(tablet.replica->unsentOperations(), 1);
    }

    void aNewWriterKeepsTransactionsAndCountsFromOne()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        tablet.apply(answered(tablet, 9));
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-3")));
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-4")));
        const std::vector<Transaction> before = tablet.outbox();
        QCOMPARE(before[0].sequence, quint64(2));
        const Id writer = tablet.replica->writer();
        QVERIFY(bool(tablet.replica->renewWriter()));
        QVERIFY(tablet.replica->writer() != writer);
        QVERIFY(tablet.replica->lineage().isEmpty());
        const std::vector<Transaction> after = tablet.outbox();
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].sequence, quint64(i + 1));
            QCOMPARE(after[i].id, before[i].id);
            QCOMPARE(after[i].operations, before[i].operations);
        }
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-5")));
        QCOMPARE(tablet.outbox().back().sequence, quint64(3));
    }

    void anUnreadableTransactionBecomesARefusalThatKeepsWhatWasEntered()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        const Transaction head = tablet.outbox()[0];
        const auto changes = tablet.replica->refuseUnreadable(head);
        QVERIFY(changes && changes->conflictsOrRefusals);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, saba.phone);
        QCOMPARE(tablet.outbox().size(), size_t(1));
        QVERIFY(tablet.outbox()[0].operations.empty());
        QCOMPARE(tablet.outbox()[0].sequence, head.sequence);
        const auto refusals = tablet.replica->reader().all<Refusal>().list();
        QCOMPARE(refusals->size(), size_t(1));
        QCOMPARE(refusals->front().record, saba.id);
        QCOMPARE(refusals->front().refusedFields, head.operations[0].fields);
        QCOMPARE(refusals->front().person, tablet.author);
    }

    void pullingAnewKeepsWhatIsUnsent()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        ReplyContent reply;
        reply.rows = {rowOf(participant(u"Huda"), 6)};
        reply.cursor.revision = 6;
        tablet.apply(reply);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        QVERIFY(bool(tablet.replica->pullAnew()));
        QCOMPARE(tablet.replica->cursor(), Cursor{});
        QVERIFY(!tablet.find<Participant>(named(u"Huda")));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-2"));
        QCOMPARE(tablet.replica->unsentOperations(), 1);
    }

    void whatAwaitsTheHubsRowIsPulledAnewWithTheRest()
    {
        Tablet tablet;
        Participant saba = participant(u"Saba"), huda = participant(u"Huda");
        for (Participant *record : {&saba, &huda}) {
            Mutation creation;
            creation.create(*record);
            tablet.commit(creation);
        }
        QVERIFY(bool(tablet.replica->refuseUnreadable(tablet.outbox().back())));
        tablet.apply(answered(tablet, 6, false));
        QVERIFY(tablet.find<Participant>(saba.id));
        QVERIFY(bool(tablet.replica->pullAnew()));
        QVERIFY(!tablet.find<Participant>(saba.id));
        // Nobody else has what this tablet refused by itself.
        QCOMPARE(tablet.replica->reader().all<Refusal>().count().valueOr(-1), 1);
    }

    void whatWasMadeAnewHasNothingOfWhatItWas()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.commit(phoneEdit(saba, QStringLiteral("070-2")));
        Mutation deletion;
        deletion.remove(*tablet.find<Participant>(saba.id));
        tablet.commit(deletion);
        Participant anew = participant(u"Saba");
        Mutation creation;
        creation.create(anew);
        tablet.commit(creation);
        // The hub has answered the first of the three.
        ReplyContent reply = answered(tablet, 6);
        reply.outcomes.resize(1);
        tablet.apply(reply);
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QString());
        tablet.apply(answered(tablet, 8));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QString());
    }

    void conflictsAndRefusalsAreAnnounced()
    {
        Tablet tablet;
        Conflict conflict;
        conflict.id = named(u"conflict");
        conflict.bucket = Bucket::participant(named(u"Saba"), BucketSection::Core);
        ReplyContent reply;
        reply.rows = {rowOf(conflict, 3)};
        QVERIFY(tablet.apply(reply).conflictsOrRefusals);
        QCOMPARE(tablet.find<Conflict>(conflict.id)->bucket, conflict.bucket);
    }

    void aKindOfANewerAppIsKeptAndCanBeDeleted()
    {
        Tablet tablet;
        RowChange row = rowOf(participant(u"Saba"), 4);
        row.kind = Kind(900);
        ReplyContent reply;
        reply.rows = {row};
        tablet.apply(reply);
        const auto count = [&] {
            auto database = Database::open(tablet.path(), testKey(), Database::Mode::ReadOnly);
            return (*database)->integer("SELECT count(*) FROM raw_record WHERE kind = 900");
        };
        QCOMPARE(count(), 1);
        reply.rows[0].state = RowState::Deleted;
        tablet.apply(reply);
        QCOMPARE(count(), 0);
    }

    void whatWasMadeAnewStaysWhenALaterEditIsRefused()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        Mutation deletion;
        deletion.remove(saba);
        tablet.commit(deletion);
        Participant anew = participant(u"Saba");
        Mutation creation;
        creation.create(anew);
        tablet.commit(creation);
        tablet.commit(phoneEdit(*tablet.find<Participant>(saba.id), QStringLiteral("070-2")));
        ReplyContent reply = answered(tablet, 6);
        QCOMPARE(reply.outcomes.size(), size_t(3));
        reply.outcomes[1].revision = 7;
        reply.outcomes[2].operations.front() = {OutcomeStatus::Refused, false, RefusalCode::Unknown, {}};
        tablet.apply(reply);
        QVERIFY(tablet.find<Participant>(saba.id));
        QVERIFY(tablet.find<Participant>(saba.id)->phone != QStringLiteral("070-2"));
        QCOMPARE(shadows(tablet), 0);
    }
};

QTEST_GUILESS_MAIN(TestStorageApply)
#include "test_storage_apply.moc"
