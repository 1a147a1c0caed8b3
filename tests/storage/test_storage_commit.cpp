// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

class TestStorageCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowAndOutboxAreWrittenTogether()
    {
        Tablet tablet;
        Participant saba = participant(u"Saba");
        saba.assignedStaff = {named(u"karin"), named(u"mats")};
        Mutation mutation;
        mutation.create(saba);
        const CommittedChanges changes = tablet.commit(mutation);
        QCOMPARE(changes.kinds, std::set<Kind>{Kind::Participant});
        QCOMPARE(changes.records, std::vector<Id>{saba.id});

        QCOMPARE(tablet.find<Participant>(saba.id), std::optional(saba));
        QCOMPARE(saba.bucket, Bucket::participant(saba.id, BucketSection::Core));
        QVERIFY(tablet.isPending<Participant>(saba.id));
        const std::vector<Transaction> outbox = tablet.outbox();
        QCOMPARE(outbox.size(), size_t(1));
        QCOMPARE(outbox[0].sequence, quint64(1));
        QCOMPARE(outbox[0].author, tablet.author);
        QCOMPARE(outbox[0].membership, tablet.membership);
        QCOMPARE(outbox[0].made.wall, tablet.world.now);
        QCOMPARE(outbox[0].made.sinceBoot, tablet.world.now / 2);
        QCOMPARE(outbox[0].operations.size(), size_t(1));
        QCOMPARE(outbox[0].operations[0].fields, encode(saba));
        QCOMPARE(outbox[0].operations[0].baseRevision, qint64(0));
        QCOMPARE(tablet.replica->unsentOperations(), 1);
    }

    void anEditSendsOnlyWhatChangedInTheWayItMerges()
    {
        Tablet tablet;
        Goal goal;
        goal.id = named(u"goal");
        goal.participant = named(u"saba");
        goal.organisation = named(u"org");
        goal.area = Area::Housing;
        goal.title = TranslatedText::swedish(QStringLiteral("Egen lägenhet"));
        Participant saba = participant(u"Saba");
        saba.assignedStaff = {named(u"karin"), named(u"mats")};
        Mutation creation;
        creation.create(goal);
        creation.create(saba);
        tablet.commit(creation);

        Goal later = goal;
        later.area = Area::Work;
        later.title.set(QStringLiteral("ti"),
                        {QStringLiteral("ናይ ገዛእ ርእሰይ ገዛ"), TranslationSource::Person, {}, 1, {}});
        Participant moved = saba;
        moved.assignedStaff = {named(u"karin"), named(u"leyla")};
        Mutation edit;
        edit.update(goal, later);
        edit.update(saba, moved);
        tablet.commit(edit);

        std::vector<OperationType> types;
        const Transaction sent = tablet.outbox().back();
        for (const Operation &operation : sent.operations) {
            types.push_back(operation.type);
            QCOMPARE(FieldMapView::parse(operation.fields)->size(), qsizetype(1));
        }
        QCOMPARE(types, (std::vector{OperationType::Set, OperationType::MapSet, OperationType::Add,
                                     OperationType::Remove}));
        QCOMPARE(tablet.find<Goal>(goal.id)->title, later.title);
        QCOMPARE(tablet.find<Goal>(goal.id)->area, Area::Work);
        QCOMPARE(tablet.find<Participant>(saba.id)->assignedStaff, moved.assignedStaff);
    }

    void nothingChangedWritesNothing()
    {
        Tablet tablet;
        const Participant saba = participant(u"Saba");
        Mutation mutation;
        mutation.update(saba, saba);
        QVERIFY(mutation.isEmpty());
        QVERIFY(tablet.commit(mutation).isEmpty());
        QVERIFY(tablet.outbox().empty());
    }

    void anIntentShowsAtOnce()
    {
        Tablet tablet;
        Booking booking;
        booking.id = named(u"booking");
        booking.unit = named(u"unit");
        booking.interpreter = named(u"freweini");
        booking.state = BookingState::Tentative;
        Mutation mutation;
        mutation.intent(RequestBooking, Booking{}, booking);
        tablet.commit(mutation);
        QCOMPARE(tablet.find<Booking>(booking.id)->state, BookingState::Tentative);
        const Operation operation = tablet.outbox()[0].operations[0];
        QCOMPARE(operation.type, OperationType::Intent);
        QCOMPARE(operation.intent, QString(RequestBooking));
        QCOMPARE(operation.bucket, Bucket::unitCalendar(booking.unit));
    }

    void anEditOfAMissingRecordIsRefusedAndNothingIsWritten()
    {
        Tablet tablet;
        Participant saba = participant(u"Saba");
        Participant huda = participant(u"Huda");
        Participant changed = huda;
        changed.phone = QStringLiteral("070");
        Mutation mutation;
        mutation.create(saba);
        mutation.update(huda, changed);
        const auto result = tablet.replica->commit(mutation, tablet.author, tablet.membership);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(!tablet.find<Participant>(saba.id));
        QVERIFY(tablet.outbox().empty());
        QCOMPARE(tablet.replica->unsentOperations(), 0);
        // The next commit takes the place in the sequence that was not used.
        Mutation next;
        next.create(saba);
        tablet.commit(next);
        QCOMPARE(tablet.outbox()[0].sequence, quint64(1));
    }

    void aRemovedRecordIsGoneFromSightAndWaitsToBeSent()
    {
        Tablet tablet;
        Participant saba = participant(u"Saba");
        tablet.apply({"l", {}, {}, {rowOf(saba, 5)}, {}});
        Mutation mutation;
        mutation.remove(*tablet.find<Participant>(saba.id));
        tablet.commit(mutation);
        QVERIFY(!tablet.find<Participant>(saba.id));
        QCOMPARE(tablet.outbox()[0].operations[0].type, OperationType::Delete);
        QCOMPARE(tablet.outbox()[0].operations[0].baseRevision, qint64(5));
    }

    void aRecordWhoseHomeChangesMoves()
    {
        Tablet tablet;
        Group group;
        group.id = named(u"group");
        group.unit = named(u"bjorkhuset");
        Mutation creation;
        creation.create(group);
        tablet.commit(creation);
        Group moved = group;
        moved.unit = named(u"nas");
        Mutation mutation;
        mutation.update(group, moved);
        tablet.commit(mutation);
        QCOMPARE(tablet.find<Group>(group.id)->bucket, Bucket::unitCalendar(moved.unit));
        const Operation last = tablet.outbox().back().operations.back();
        QCOMPARE(last.type, OperationType::Move);
        QCOMPARE(last.bucket, group.bucket);
        QCOMPARE(last.target, Bucket::unitCalendar(moved.unit));
    }

    void aLargeMutationBecomesSeveralTransactionsThatEachFitAFrame()
    {
        Tablet tablet;
        Mutation mutation;
        for (int i = 0; i < 1201; ++i) {
            Participant one = participant(QString::number(i));
            mutation.create(one);
        }
        tablet.commit(mutation);
        QCOMPARE(tablet.replica->unsentOperations(), 1201);
        const auto all = tablet.replica->outbox(100000, 1 << 30);
        QCOMPARE(all->size(), size_t(3));
        for (size_t i = 0; i < all->size(); ++i) {
            QCOMPARE((*all)[i].sequence, quint64(i + 1));
            QVERIFY((*all)[i].operations.size() <= 500);
        }
        QCOMPARE(tablet.outbox().size(), size_t(1));
    }

    void everythingIsThereAfterReopening()
    {
        Tablet tablet;
        Participant saba = participant(u"Saba");
        Mutation mutation;
        mutation.create(saba);
        tablet.commit(mutation);
        const Id writer = tablet.replica->writer();
        QVERIFY(!writer.isNull());
        tablet.open();
        QCOMPARE(tablet.replica->writer(), writer);
        QCOMPARE(tablet.find<Participant>(saba.id), std::optional(saba));
        QVERIFY(tablet.isPending<Participant>(saba.id));
        QCOMPARE(tablet.replica->unsentOperations(), 1);
        tablet.commit([&] {
            Mutation another;
            Participant huda = participant(u"Huda");
            another.create(huda);
            return another;
        }());
        QCOMPARE(tablet.outbox().back().sequence, quint64(2));
    }

    void aWriteThatBypassesTheOutboxIsStopped()
    {
        Tablet tablet;
        auto database = Database::open(tablet.path(), testKey(), Database::Mode::ReadWrite);
        QVERIFY(bool(database));
        QTest::ignoreMessage(QtCriticalMsg, "a write to record_5 bypasses the mutation API");
        QVERIFY(!(*database)->execute("DELETE FROM record_5"));
        (*database)->takeFailure();
        QTest::ignoreMessage(QtCriticalMsg, "a write to outbox bypasses the mutation API");
        QVERIFY(!(*database)->execute("DELETE FROM outbox"));
    }

    void namesRestEncrypted()
    {
        Tablet tablet;
        Participant saba = participant(u"Sabalonglongname");
        Mutation mutation;
        mutation.create(saba);
        tablet.commit(mutation);
        const auto files = QDir(tablet.folder.path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains("Sabalonglongname"), qPrintable(info.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestStorageCommit)
#include "test_storage_commit.moc"
