// SPDX-License-Identifier: MPL-2.0
#include "private_postgres.h"
#include "server/postgres/postgres_store.h"
#include "server/postgres/tables.h"

#include <QTest>

#include <random>
#include <thread>

using namespace samsprak;
using namespace samsprak::hub;
using samsprak::server::PostgresStore;
using samsprak::server::postgres::Connection;
using samsprak::test::PrivatePostgres;

/// What only a store that several processes share has to show; the rest is in the conformance suite.
class TestPostgresStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void othersSeeWhatIsCommitted();
    void aReaderKeepsItsState();
    void revisionsOfTwoProcessesHaveNoGaps();
    void noInterpreterIsHeldTwice();
    void aLostConnectionIsMadeAnew();
    void aConnectionLostInMidTransactionConsumesNothing();
    void aServerThatIsAwaySaysSo();
    void aDatabaseBeingMovedIsNotOpened();

private:
    std::unique_ptr<PostgresStore> opened();
    Id newId();
    Head put(PostgresStore &store, const Bucket &bucket);
    void cutAllOthers();

    QString m_url;
    std::mt19937_64 m_generator{5};
    RandomBytes m_random = [this](uint8_t *to, int size) {
        for (int i = 0; i < size; ++i)
            to[i] = uint8_t(m_generator());
    };
};

void TestPostgresStore::init() { m_url = PrivatePostgres::shared().newDatabase(); }

std::unique_ptr<PostgresStore> TestPostgresStore::opened()
{
    auto store = PostgresStore::open(m_url, "test", m_random);
    if (!store)
        qFatal("not opened: %s", qPrintable(store.error().detail));
    return std::move(*store);
}

Id TestPostgresStore::newId()
{
    Id id;
    m_random(id.data(), Id::Size);
    return id;
}

/// Within a transaction.
Head TestPostgresStore::put(PostgresStore &store, const Bucket &bucket)
{
    Head head;
    head.kind = Kind::Unit;
    head.id = newId();
    head.bucket = bucket;
    head.fields = "f";
    head.stamps = "s";
    head.revision = store.nextRevision(1000);
    store.put(head);
    return head;
}

void TestPostgresStore::cutAllOthers()
{
    auto connection = Connection::open(m_url, {});
    QVERIFY(bool(connection));
    QVERIFY((*connection)
                ->execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                          "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
}

void TestPostgresStore::othersSeeWhatIsCommitted()
{
    const auto one = opened();
    const auto two = opened();
    QCOMPARE(one->epoch(), two->epoch());
    const Bucket first = Bucket::own(newId()), second = Bucket::own(newId());
    one->begin();
    put(*one, first);
    QVERIFY(bool(one->commit()));
    two->begin();
    QCOMPARE(two->revision(), 1);
    QVERIFY(two->holdsRecords(first));
    const Head head = put(*two, second);
    QVERIFY(bool(two->commit()));
    one->beginReading();
    QCOMPARE(one->revision(), 2);
    QCOMPARE(one->find(head.id)->bucket, second);
    QCOMPARE(one->bucketsChangedSince(1).size(), size_t(1));
    one->endReading();
    QVERIFY(bool(one->commit()));
}

void TestPostgresStore::aReaderKeepsItsState()
{
    const auto one = opened();
    const auto two = opened();
    const Bucket bucket = Bucket::own(newId());
    one->begin();
    put(*one, bucket);
    QVERIFY(bool(one->commit()));
    one->beginReading();
    two->begin();
    const Head later = put(*two, bucket);
    QVERIFY(bool(two->commit()));
    std::vector<RowKey> keys;
    one->keys(bucket, 0, 100, 100, keys);
    QCOMPARE(keys.size(), size_t(1));
    QVERIFY(!one->find(later.id));
    QCOMPARE(one->revision(), 1);
    one->endReading();
    QVERIFY(bool(one->commit()));
    // Outside a transaction a row may lie in a bucket that was never heard of.
    two->begin();
    const Head elsewhere = put(*two, Bucket::own(newId()));
    QVERIFY(bool(two->commit()));
    QCOMPARE(one->find(elsewhere.id)->bucket, elsewhere.bucket);
}

void TestPostgresStore::revisionsOfTwoProcessesHaveNoGaps()
{
    constexpr int Rounds = 40;
    const Bucket bucket = Bucket::own(newId());
    const auto write = [&](PostgresStore &store, std::vector<qint64> &revisions, uint8_t seed) {
        for (int i = 0; i < Rounds; ++i) {
            store.begin();
            Head head;
            head.kind = Kind::Unit;
            head.id.data()[0] = seed;
            head.id.data()[1] = uint8_t(i);
            head.bucket = bucket;
            head.fields = head.stamps = "x";
            head.revision = store.nextRevision(i);
            store.put(head);
            if (i % 5 == 4)
                store.rollBack();
            else if (store.commit())
                revisions.push_back(head.revision);
        }
    };
    const auto one = opened();
    const auto two = opened();
    std::vector<qint64> first, second;
    std::thread other([&] { write(*two, second, 2); });
    write(*one, first, 1);
    other.join();
    QVERIFY(std::is_sorted(first.begin(), first.end()));
    std::set<qint64> all(first.begin(), first.end());
    all.insert(second.begin(), second.end());
    QCOMPARE(all.size(), size_t(2 * Rounds * 4 / 5));
    QCOMPARE(*all.rbegin(), qint64(all.size()));
    one->beginReading();
    std::vector<RowKey> keys;
    one->keys(bucket, 0, 1000, 1000, keys);
    QCOMPARE(keys.size(), all.size());
    one->endReading();
}

void TestPostgresStore::noInterpreterIsHeldTwice()
{
    const auto store = opened();
    const Id interpreter = newId(), first = newId(), second = newId();
    store->begin();
    store->hold({first, interpreter, 100, 200, false});
    QVERIFY(bool(store->commit()));
    store->begin();
    store->hold({second, interpreter, 199, 300, true});
    const auto taken = store->commit();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QVERIFY(!store->holdOf(second));
    // Nor by a program that knows nothing of the hub.
    auto connection = Connection::open(m_url, {});
    QVERIFY(!(*connection)
                 ->execute("INSERT INTO hold SELECT decode('00ff', 'hex'), interpreter, 150, 160, 0 "
                           "FROM hold"));
    store->begin();
    store->hold({second, interpreter, 200, 300, true});
    store->hold({newId(), newId(), 100, 200, false});
    QVERIFY(bool(store->commit()));
}

void TestPostgresStore::aLostConnectionIsMadeAnew()
{
    const auto store = opened();
    const Bucket bucket = Bucket::own(newId());
    store->begin();
    const Head head = put(*store, bucket);
    QVERIFY(bool(store->commit()));
    cutAllOthers();
    QVERIFY(store->find(head.id));
    cutAllOthers();
    store->begin();
    QCOMPARE(put(*store, bucket).revision, 2);
    QVERIFY(bool(store->commit()));
    cutAllOthers();
    store->beginReading();
    QVERIFY(store->find(head.id));
    store->endReading();
    QVERIFY(bool(store->commit()));
}

void TestPostgresStore::aConnectionLostInMidTransactionConsumesNothing()
{
    const auto store = opened();
    const Bucket bucket = Bucket::own(newId());
    store->begin();
    const Head head = put(*store, bucket);
    QVERIFY(store->linkedTo(newId()).empty()); // now it is on the server
    cutAllOthers();
    QVERIFY(store->linkedTo(newId()).empty());
    QVERIFY(!store->commit());
    QCOMPARE(store->revision(), 0);
    QVERIFY(!store->find(head.id));
    QVERIFY(!store->holdsRecords(bucket));
    store->begin();
    QCOMPARE(put(*store, bucket).revision, 1);
    QVERIFY(bool(store->commit()));
}

void TestPostgresStore::aServerThatIsAwaySaysSo()
{
    const auto nowhere =
        PostgresStore::open(QStringLiteral("postgresql:///none?host=/nonexistent"), "test", m_random);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NetworkFailed);
}

void TestPostgresStore::aDatabaseBeingMovedIsNotOpened()
{
    auto present = opened();
    auto mover = Connection::open(m_url, {});
    QVERIFY(bool(mover));
    QVERIFY(!server::postgres::lockAlone(**mover)); // somebody is there
    present.reset();
    QTRY_VERIFY(server::postgres::lockAlone(**mover));
    const auto refused = PostgresStore::open(m_url, "test", m_random);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    server::postgres::markMoved(**mover);
    mover->reset();
    const auto answer = [&] {
        const auto store = PostgresStore::open(m_url, "test", m_random);
        return store ? QString() : store.error().detail;
    };
    QTRY_COMPARE(answer(), QStringLiteral("what this database held was moved elsewhere"));
}

QTEST_GUILESS_MAIN(TestPostgresStore)
#include "test_postgres_store.moc"
