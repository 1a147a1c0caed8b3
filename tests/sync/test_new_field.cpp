// SPDX-License-Identifier: MPL-2.0
#include "hub/enrolment.h"
#include "hub/sqlite_store.h"
#include "note_entities.h"
#include "simulated_tablets.h"

using namespace samsprak;
using namespace samsprak::test;

namespace {

const Schema &olderSchema()
{
    static const Schema schema({describe<OlderNote>()});
    return schema;
}
const Schema &newerSchema()
{
    static const Schema schema({describe<NewerNote>()});
    return schema;
}

/// A hub whose only people are those of the test, and tablets of two versions of the app.
struct TwoVersions
{
    QTemporaryDir folder;
    qint64 now = 1'795'000'000'000;
    World world;
    std::unique_ptr<hub::SqliteStore> store;
    std::unique_ptr<hub::Hub> hub;
    SimulatedTablet newer{1, newerSchema()};
    SimulatedTablet older{2, olderSchema()};
    SimulatedTablet stranger{3, newerSchema()};
    SimulatedNetwork network{[this](const hub::Event &e) { return hub->step(e); }, now, {}, {}};

    explicit TwoVersions(const Schema &hubSchema)
    {
        const RandomBytes random = world.surroundings().random;
        auto opened = hub::SqliteStore::open(folder.filePath(QStringLiteral("hub.db")), testKey(),
                                             hub::SqliteStore::Mode::ReadWrite, random);
        if (!opened)
            qFatal("hub store");
        store = std::move(opened).value();
        addPerson(newer, named(u"person"), "newer");
        addPerson(older, named(u"person"), "older");
        addPerson(stranger, named(u"stranger"), "stranger");
        hub = std::make_unique<hub::Hub>(hubSchema, *store, hub::Ports{[this] { return now; }, random});
        for (SimulatedTablet *tablet : {&newer, &older, &stranger})
            network.join(*tablet);
        network.settle();
    }
    void addPerson(SimulatedTablet &tablet, const Id &person, const QByteArray &token)
    {
        tablet.tablet.author = person;
        tablet.tablet.membership = {};
        tablet.token = token;
        store->begin();
        store->addToken(hub::secretHash(token), {{person, true}, QStringLiteral("tablet")});
        if (!store->commit())
            qFatal("token");
    }
    QByteArray onHub(const Id &id) const { return store->find(id)->fields; }
};

NewerNote note()
{
    NewerNote record;
    record.id = named(u"note");
    record.person = named(u"person");
    record.text = QStringLiteral("first");
    record.place = QStringLiteral("Näs");
    return record;
}

} // namespace

/// One more line in a declaration, and the field is in the table, on the wire, in the diff and under the
/// rights, and passes through readers that do not know it.
class TestNewField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTwoDeclarationsDifferInOneLine()
    {
        const QList<QByteArray> older = olderSchema().lockText().split('\n');
        const QList<QByteArray> newer = newerSchema().lockText().split('\n');
        QCOMPARE(newer.size(), older.size() + 1);
        for (const QByteArray &line : older)
            QVERIFY(newer.contains(line));
    }

    void tableWireAndDiffHaveIt()
    {
        TwoVersions versions(newerSchema());
        versions.newer.create(note());
        versions.newer.edit<NewerNote>(named(u"note"), &NewerNote::place, QStringLiteral("Linden"));
        const std::vector<Operation> last = versions.newer.tablet.outbox().back().operations;
        QCOMPARE(last.size(), size_t(1));
        const FieldMapView changed = *FieldMapView::parse(last[0].fields);
        QCOMPARE(changed.size(), qsizetype(1));
        QVERIFY(changed.contains(3));
        QCOMPARE(versions.newer.tablet.replica->reader()
                     .all<NewerNote>()
                     .where(&NewerNote::place, QStringLiteral("Linden"))
                     .count()
                     .valueOr(-1),
                 1);
        versions.network.settle();
        QVERIFY(FieldMapView::parse(versions.onHub(named(u"note")))->contains(3));
    }

    void anOlderReaderSendsItBackUnharmed_data()
    {
        QTest::addColumn<bool>("hubKnowsIt");
        QTest::newRow("a hub that knows the field") << true;
        QTest::newRow("a hub that does not") << false;
    }
    void anOlderReaderSendsItBackUnharmed()
    {
        QFETCH(bool, hubKnowsIt);
        TwoVersions versions(hubKnowsIt ? newerSchema() : olderSchema());
        versions.newer.create(note());
        versions.network.settle();
        const OlderNote seen = *versions.older.find<OlderNote>(named(u"note"));
        QCOMPARE(seen.text, QStringLiteral("first"));
        QVERIFY(!seen.unknownFields.isEmpty());

        versions.older.edit<OlderNote>(named(u"note"), &OlderNote::text, QStringLiteral("second"));
        versions.network.settle();
        const NewerNote back = *versions.newer.find<NewerNote>(named(u"note"));
        QCOMPARE(back.text, QStringLiteral("second"));
        QCOMPARE(back.place, QStringLiteral("Näs"));
        QVERIFY(back.unknownFields.isEmpty());

        // Also when it writes the whole record anew, as after a restore.
        OlderNote whole = *versions.older.find<OlderNote>(named(u"note"));
        whole.text = QStringLiteral("third");
        versions.older.create(whole);
        versions.network.settle();
        QCOMPARE(versions.newer.find<NewerNote>(named(u"note"))->text, QStringLiteral("third"));
        QCOMPARE(versions.newer.find<NewerNote>(named(u"note"))->place, QStringLiteral("Näs"));
        QCOMPARE(versions.older.find<OlderNote>(named(u"note"))->unknownFields, seen.unknownFields);
    }

    void rightsHoldForIt()
    {
        TwoVersions versions(newerSchema());
        versions.newer.create(note());
        versions.network.settle();
        QVERIFY(!versions.stranger.find<NewerNote>(named(u"note")));
        // A field that only the hub writes is stripped from what a tablet sends, its neighbour is not.
        NewerNote before = *versions.newer.find<NewerNote>(named(u"note"));
        NewerNote after = before;
        after.place = QStringLiteral("Linden");
        after.hubNumber = 7;
        storage::Mutation mutation;
        mutation.update(before, after);
        versions.newer.commit(mutation);
        versions.network.settle();
        const FieldMapView stored = *FieldMapView::parse(versions.onHub(named(u"note")));
        QVERIFY(!stored.contains(4));
        QCOMPARE(versions.newer.find<NewerNote>(named(u"note"))->place, QStringLiteral("Linden"));
        QCOMPARE(versions.newer.find<NewerNote>(named(u"note"))->hubNumber, 0);
        // And what is declared about it is known where exports and cards ask.
        QCOMPARE(newerSchema().find(NoteKind)->field("place")->sensitivity, Sensitivity::Sensitive);
    }
};

QTEST_GUILESS_MAIN(TestNewField)
#include "test_new_field.moc"
