// SPDX-License-Identifier: MPL-2.0
#include "note_entities.h"
#include "tablet.h"

#include "storage/table_schema.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

const Schema &olderSchema()
{
    static const Schema schema({describe<Participant>(), describe<OlderNote>()});
    return schema;
}
const Schema &newerSchema()
{
    static const Schema schema({describe<Participant>(), describe<NewerNote>()});
    return schema;
}

NewerNote note(const QString &text, const QString &place)
{
    NewerNote record;
    record.id = named(text);
    record.person = named(u"person");
    record.text = text;
    record.place = place;
    return record;
}

RowChange noteRow(const NewerNote &record, qint64 revision) { return rowOf(record, revision); }

} // namespace

class TestStorageMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatCameBeforeTheirDeclarationMoveIntoTheirColumn()
    {
        Tablet tablet(olderSchema());
        ReplyContent reply;
        reply.rows = {noteRow(note(QStringLiteral("first"), QStringLiteral("Näs")), 3),
                      noteRow(note(QStringLiteral("second"), {}), 4)};
        tablet.apply(reply);
        QCOMPARE(tablet.find<OlderNote>(named(u"first"))->text, QStringLiteral("first"));

        tablet.open(newerSchema());
        QCOMPARE(tablet.find<NewerNote>(named(u"first"))->place, QStringLiteral("Näs"));
        QVERIFY(tablet.find<NewerNote>(named(u"first"))->unknownFields.isEmpty());
        QCOMPARE(tablet.find<NewerNote>(named(u"second"))->place, QString());
        QCOMPARE(tablet.replica->reader()
                     .all<NewerNote>()
                     .where(&NewerNote::place, QStringLiteral("Näs"))
                     .count()
                     .valueOr(-1),
                 1);
        // The new field is declared to be searched: what was there before is found by it too.
        QVERIFY(tablet.replica->indexPending(100).valueOr(0) >= 2);
        QCOMPARE(tablet.replica->reader().search(QStringLiteral("näs"), 5)->size(), size_t(1));
    }

    void unsentWorkSurvivesAMigration()
    {
        Tablet tablet(olderSchema());
        OlderNote older;
        older.id = named(u"note");
        older.person = named(u"person");
        older.text = QStringLiteral("unsent");
        Mutation mutation;
        mutation.create(older);
        tablet.commit(mutation);
        const std::vector<Transaction> before = tablet.outbox();
        tablet.open(newerSchema());
        QCOMPARE(tablet.outbox(), before);
        QCOMPARE(tablet.find<NewerNote>(older.id)->text, older.text);
        QVERIFY(tablet.isPending<NewerNote>(older.id));
    }

    void aCopyIsMadeBeforeAndItOpensAsItWas()
    {
        Tablet tablet(olderSchema());
        ReplyContent reply;
        reply.rows = {noteRow(note(QStringLiteral("first"), QStringLiteral("Näs")), 3)};
        tablet.apply(reply);
        const QString copy = copyBeforeMigration(tablet.path());
        QVERIFY(!QFile::exists(copy));
        tablet.open(olderSchema());
        QVERIFY(!QFile::exists(copy));
        tablet.open(newerSchema());
        QVERIFY(QFile::exists(copy));
        {
            QFile file(copy);
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains("first"));
        }
        auto opened = Replica::open(copy, testKey(), olderSchema(), tablet.world.surroundings());
        QVERIFY(bool(opened));
        QCOMPARE((*opened)->reader().find<OlderNote>(named(u"first")).value()->text, QStringLiteral("first"));
        opened->reset();

        // What is withdrawn must not live on in the copy.
        ReplyContent scope;
        scope.scope = std::vector<Bucket>{};
        tablet.apply(scope);
        QVERIFY(!QFile::exists(copy));
    }

    void aMigrationThatFailsChangesNothing()
    {
        Tablet tablet(olderSchema());
        ReplyContent reply;
        reply.rows = {noteRow(note(QStringLiteral("first"), QStringLiteral("Näs")), 3)};
        tablet.apply(reply);
        tablet.replica.reset();
        // Nowhere to put the copy: its place is taken by a folder that is not empty.
        QVERIFY(QDir(tablet.folder.path())
                    .mkpath(copyBeforeMigration(tablet.path()) + QStringLiteral(".part/full")));
        const auto failed =
            Replica::open(tablet.path(), testKey(), newerSchema(), tablet.world.surroundings());
        QVERIFY(!failed);
        tablet.open(olderSchema());
        QCOMPARE(tablet.find<OlderNote>(named(u"first"))->text, QStringLiteral("first"));
    }

    void recordsOfAKindThatCameBeforeItsDeclarationMoveIntoItsTable()
    {
        static const Schema without({describe<Participant>()});
        Tablet tablet(without);
        ReplyContent reply;
        reply.rows = {noteRow(note(QStringLiteral("first"), QStringLiteral("Näs")), 3)};
        tablet.apply(reply);
        tablet.open(newerSchema());
        QCOMPARE(tablet.find<NewerNote>(named(u"first"))->place, QStringLiteral("Näs"));
        QCOMPARE(tablet.find<NewerNote>(named(u"first"))->bucket, Bucket::own(named(u"person")));
    }
};

QTEST_GUILESS_MAIN(TestStorageMigration)
#include "test_storage_migration.moc"
