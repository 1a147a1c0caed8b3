// SPDX-License-Identifier: MPL-2.0
#include "store_conformance.h"

using namespace samsprak;
using namespace samsprak::hub;

/// Records, buckets, revisions, and transactions as a whole.
class TestStoreRecords : public samsprak::test::StoreConformance
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsEmptyAndItsOwn();
    void revisionsHaveNoGapsAndATime();
    void aRollBackTakesItsRevisionBack();
    void aRecordIsFoundAsItWasPut();
    void aChangedRecordKeepsItsRow();
    void recordsOfAKind();
    void recordsChangedSince();
    void moreRecordsThanAPage();
    void bucketsByTheirLastChange();
    void keysComeInPages();
    void keysTellWhoseEchoTheyAre();
    void rowsOfDeletedRecordsAreEmpty();
    void departures();
    void links();
    void aRollBackLeavesNothing();
    void aFailureSticksUntilItIsReported();
    void aStateIsReadAsAWhole();
};

void TestStoreRecords::aNewStoreIsEmptyAndItsOwn()
{
    QCOMPARE(m_store->revision(), 0);
    QVERIFY(!m_store->epoch().isNull());
    QCOMPARE(m_store->sealingPublicKey().size(), 32);
    QVERIFY(m_store->buckets().empty());
    QVERIFY(!m_store->find(newId()));
    const Id epoch = m_store->epoch();
    const QByteArray key = m_store->sealingPublicKey();
    reopen();
    QCOMPARE(m_store->epoch(), epoch);
    QCOMPARE(m_store->sealingPublicKey(), key);
}

void TestStoreRecords::revisionsHaveNoGapsAndATime()
{
    m_store->begin();
    QCOMPARE(m_store->nextRevision(500), 1);
    QCOMPARE(m_store->nextRevision(500), 2);
    commit();
    m_store->begin();
    QCOMPARE(m_store->nextRevision(700), 3);
    commit();
    reopen();
    QCOMPARE(m_store->revision(), 3);
    QCOMPARE(m_store->timeOf(1), 500);
    QCOMPARE(m_store->timeOf(2), 500);
    QCOMPARE(m_store->timeOf(3), 700);
    QCOMPARE(m_store->timeOf(0), 0);
    m_store->begin();
    QCOMPARE(m_store->nextRevision(700), 4);
    commit();
    QCOMPARE(m_store->timeOf(4), 700);
}

void TestStoreRecords::aRollBackTakesItsRevisionBack()
{
    m_store->begin();
    m_store->nextRevision(500);
    m_store->rollBack();
    QCOMPARE(m_store->revision(), 0);
    QCOMPARE(m_store->timeOf(1), 0);
    m_store->begin();
    QCOMPARE(m_store->nextRevision(600), 1);
    commit();
    QCOMPARE(m_store->timeOf(1), 600);
}

void TestStoreRecords::aRecordIsFoundAsItWasPut()
{
    Head put = headOf(m_bucket, Kind(999), QByteArray("\0with zeroes\0", 13));
    put.echo = 7;
    put.stamps = QByteArray(300'000, 's');
    put = stored(put);
    for (int round = 0; round < 2; ++round) {
        const auto found = m_store->find(put.id);
        QVERIFY(found);
        QCOMPARE(int(found->kind), 999);
        QCOMPARE(found->id, put.id);
        QCOMPARE(found->bucket, m_bucket);
        QCOMPARE(found->revision, 1);
        QVERIFY(!found->deleted);
        QCOMPARE(found->echo, 7);
        QCOMPARE(found->fields, put.fields);
        QCOMPARE(found->stamps, put.stamps);
        QCOMPARE(found->row, put.row);
        QVERIFY(found->row != 0);
        reopen();
    }
}

void TestStoreRecords::aChangedRecordKeepsItsRow()
{
    Head head = stored(headOf(m_bucket));
    const qint64 row = head.row;
    head.bucket = m_other;
    head.deleted = true;
    head.fields = "less";
    head = stored(head);
    QCOMPARE(head.row, row);
    const auto found = m_store->find(head.id);
    QCOMPARE(found->row, row);
    QCOMPARE(found->bucket, m_other);
    QCOMPARE(found->revision, 2);
    QVERIFY(found->deleted);
    QCOMPARE(found->fields, QByteArray("less"));
}

void TestStoreRecords::recordsOfAKind()
{
    const Head here = stored(headOf(m_bucket, Kind::Unit));
    Head gone = stored(headOf(m_bucket, Kind::Unit));
    gone.deleted = true;
    stored(gone);
    stored(headOf(m_bucket, Kind::Session));
    std::vector<Id> found;
    m_store->forEach(Kind::Unit, [&](const Head &head) { found.push_back(head.id); });
    QCOMPARE(found, std::vector<Id>{here.id});
}

void TestStoreRecords::recordsChangedSince()
{
    const Head old = stored(headOf(m_bucket, Kind::Unit));
    Head gone = stored(headOf(m_bucket, Kind::Unit));
    const qint64 after = m_store->revision();
    gone.deleted = true;
    stored(gone);
    const Head another = stored(headOf(m_bucket, Kind::Membership));
    stored(headOf(m_bucket, Kind::Session));
    std::map<Id, bool> found;
    const Kind kinds[] = {Kind::Unit, Kind::Membership};
    m_store->forEachChanged(kinds, after, [&](const Head &head) { found[head.id] = head.deleted; });
    QCOMPARE(found, (std::map<Id, bool>{{gone.id, true}, {another.id, false}}));
}

void TestStoreRecords::moreRecordsThanAPage()
{
    m_store->begin();
    m_store->nextRevision(1);
    std::vector<Id> put;
    std::vector<RowKey> rows;
    for (int i = 0; i < 2345; ++i) {
        Head head = headOf(m_bucket, Kind::Unit, QByteArray::number(i));
        head.revision = i < 1200 ? 1 : i < 1201 ? m_store->nextRevision(2) : m_store->revision();
        m_store->put(head);
        put.push_back(head.id);
        rows.push_back({head.revision, head.row, 0});
    }
    commit();
    std::set<Id> seen;
    int count = 0;
    m_store->forEach(Kind::Unit, [&](const Head &head) {
        seen.insert(head.id);
        ++count;
    });
    QCOMPARE(count, 2345);
    QCOMPARE(seen, std::set<Id>(put.begin(), put.end()));
    m_store->beginReading();
    m_store->expectRows(rows);
    m_store->expect(put);
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(m_store->row(rows[i]).fields, QByteArray::number(int(i)));
        QCOMPARE(m_store->find(put[i])->fields, QByteArray::number(int(i)));
    }
    QCOMPARE(m_store->head(rows[3]).id, put[3]);
    m_store->endReading();
    QVERIFY(bool(m_store->commit()));
}

void TestStoreRecords::bucketsByTheirLastChange()
{
    stored(headOf(m_bucket));
    stored(headOf(m_other));
    Head again = headOf(m_bucket);
    stored(again);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(m_store->holdsRecords(m_bucket));
        QVERIFY(!m_store->holdsRecords(Bucket::own(newId())));
        QCOMPARE(m_store->buckets().size(), size_t(2));
        const auto changed = m_store->bucketsChangedSince(0);
        QCOMPARE(changed.size(), size_t(2));
        QCOMPARE(changed[0].bucket, m_other);
        QCOMPARE(changed[0].revision, 2);
        QCOMPARE(changed[1].bucket, m_bucket);
        QCOMPARE(changed[1].revision, 3);
        QCOMPARE(m_store->bucketsChangedSince(2).size(), size_t(1));
        QVERIFY(m_store->bucketsChangedSince(3).empty());
        reopen();
    }
}

void TestStoreRecords::keysComeInPages()
{
    for (int i = 0; i < 5; ++i)
        stored(headOf(m_bucket));
    stored(headOf(m_other));
    std::vector<RowKey> keys;
    m_store->keys(m_bucket, 1, 4, 2, keys);
    QCOMPARE(keys.size(), size_t(2));
    QCOMPARE(keys[0].revision, 2);
    QCOMPARE(keys[1].revision, 3);
    m_store->keys(m_bucket, 3, 4, 100, keys);
    QCOMPARE(keys.size(), size_t(3));
    QCOMPARE(keys[2].revision, 4);
    m_store->keys(Bucket::own(newId()), 0, 100, 100, keys);
    QCOMPARE(keys.size(), size_t(3));
}

void TestStoreRecords::keysTellWhoseEchoTheyAre()
{
    Head head = headOf(m_bucket);
    head.echo = 42;
    head = stored(head);
    std::vector<RowKey> keys;
    m_store->keys(m_bucket, 0, 1, 10, keys);
    QCOMPARE(keys.at(0).echo, 42);
    QCOMPARE(keys.at(0).row, head.row);
}

void TestStoreRecords::rowsOfDeletedRecordsAreEmpty()
{
    Head head = stored(headOf(m_bucket));
    const RowKey key{1, head.row, 0};
    QCOMPARE(m_store->row(key).state, RowState::Present);
    QCOMPARE(m_store->row(key).fields, QByteArray("fields"));
    head.deleted = true;
    stored(head);
    const RowChange row = m_store->row(key);
    QCOMPARE(row.state, RowState::Deleted);
    QVERIFY(row.fields.isEmpty());
    QCOMPARE(row.id, head.id);
    QCOMPARE(row.revision, 2);
    QCOMPARE(m_store->row({1, 987'654, 0}).id, Id());
}

void TestStoreRecords::departures()
{
    const Id left = newId();
    m_store->begin();
    const qint64 revision = m_store->nextRevision(1);
    m_store->noteDeparture(m_bucket, {revision, Kind::Session, left});
    m_store->noteDeparture(m_bucket, {revision, Kind::Session, left});
    commit();
    for (int round = 0; round < 2; ++round) {
        const auto found = m_store->departures(m_bucket, 0, revision);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].id, left);
        QCOMPARE(found[0].kind, Kind::Session);
        QCOMPARE(found[0].revision, revision);
        QVERIFY(m_store->departures(m_bucket, revision, 100).empty());
        QVERIFY(m_store->departures(m_other, 0, 100).empty());
        QCOMPARE(m_store->bucketsChangedSince(0).size(), size_t(1));
        reopen();
    }
}

void TestStoreRecords::links()
{
    const Id target = newId(), one = newId(), two = newId();
    m_store->begin();
    m_store->link(target, one);
    m_store->link(target, one);
    m_store->link(target, two);
    QCOMPARE(m_store->linkedTo(target).size(), size_t(2)); // within the transaction too
    m_store->unlink(target, one);
    commit();
    QCOMPARE(m_store->linkedTo(target), std::vector<Id>{two});
    QVERIFY(m_store->linkedTo(one).empty());
}

void TestStoreRecords::aRollBackLeavesNothing()
{
    Head known = stored(headOf(m_bucket));
    const Id transaction = newId(), target = newId(), booking = newId();
    Writer writer{0, newId(), {newId(), false}, 0, {}, {}};
    m_store->begin();
    Head head = headOf(m_other);
    head.revision = m_store->nextRevision(5);
    m_store->put(head);
    known.revision = head.revision;
    known.fields = "changed";
    m_store->put(known);
    m_store->noteDeparture(m_bucket, {head.revision, Kind::Session, newId()});
    m_store->link(target, head.id);
    m_store->save(writer);
    m_store->record(transaction, {1, 1, "x"});
    m_store->rememberScope("h", "b");
    m_store->quarantine(transaction, newId(), "o");
    m_store->addToken("t", {{newId(), false}, {}});
    m_store->addCode("c", {{newId(), false}, 1});
    m_store->hold({booking, newId(), 1, 2, false});
    m_store->request({booking, transaction, newId(), 1});
    m_store->rollBack();
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_store->revision(), 1);
        QVERIFY(!m_store->find(head.id));
        QCOMPARE(m_store->find(known.id)->fields, QByteArray("fields"));
        QVERIFY(!m_store->holdsRecords(m_other));
        QVERIFY(m_store->bucketsChangedSince(1).empty());
        QVERIFY(m_store->departures(m_bucket, 0, 10).empty());
        QVERIFY(m_store->linkedTo(target).empty());
        QVERIFY(!m_store->writer(writer.id));
        QVERIFY(!m_store->outcome(transaction));
        QVERIFY(!m_store->knowsScope("h"));
        QVERIFY(m_store->quarantined(transaction).empty());
        QVERIFY(!m_store->account("t"));
        QVERIFY(!m_store->code("c"));
        QVERIFY(!m_store->holdOf(booking));
        QVERIFY(m_store->requests().empty());
        reopen();
    }
    // The bucket that was taken back can be made again.
    stored(headOf(m_other));
    QCOMPARE(m_store->bucketsChangedSince(1).size(), size_t(1));
}

void TestStoreRecords::aFailureSticksUntilItIsReported()
{
    m_store->begin();
    const Id transaction = newId();
    m_store->record(transaction, {1, 1, "first"});
    commit();
    m_store->begin();
    Head head = headOf(m_bucket);
    head.revision = m_store->nextRevision(5);
    m_store->put(head);
    m_store->record(transaction, {1, 1, "the same again"}); // impossible
    QVERIFY(m_store->linkedTo(newId()).empty());
    m_store->link(newId(), newId());
    QVERIFY(!m_store->commit());
    QVERIFY(bool(m_store->commit())); // reported once
    QCOMPARE(m_store->revision(), 0);
    QVERIFY(!m_store->find(head.id));
    QVERIFY(!m_store->holdsRecords(m_bucket));
    stored(headOf(m_bucket));
    QCOMPARE(m_store->revision(), 1);
}

void TestStoreRecords::aStateIsReadAsAWhole()
{
    const Head head = stored(headOf(m_bucket));
    m_store->beginReading();
    QVERIFY(m_store->find(head.id));
    QVERIFY(m_store->find(head.id));
    QVERIFY(!m_store->find(newId()));
    std::vector<RowKey> keys;
    m_store->keys(m_bucket, 0, 10, 10, keys);
    QCOMPARE(m_store->head(keys.at(0)).id, head.id);
    m_store->endReading();
    QVERIFY(bool(m_store->commit()));
    stored(headOf(m_bucket));
    QCOMPARE(m_store->revision(), 2);
}

QTEST_GUILESS_MAIN(TestStoreRecords)
#include "test_store_records.moc"
