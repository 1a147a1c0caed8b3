// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

#include "server/postgres/tables.h"

#include <sodium.h>

namespace samsprak::server {

using namespace hub;
using postgres::Connection;
using postgres::Statement;
using postgres::TablesState;

namespace {

constexpr auto Channel = "samsprak";

Result<void> takePresence(Connection &connection)
{
    const bool taken = postgres::lockShared(connection);
    if (const Result<void> asked = connection.outcome(); !asked)
        return asked;
    if (!taken)
        return {ErrorCode::Conflict, QStringLiteral("the database is being moved")};
    return {};
}

} // namespace

PostgresStore::PostgresStore(std::unique_ptr<Connection> connection, QByteArray origin)
    : m_connection(std::move(connection))
    , m_origin(std::move(origin))
{
}

Result<std::unique_ptr<PostgresStore>> PostgresStore::open(const QString &url, const QByteArray &origin,
                                                           const RandomBytes &random)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(url, takePresence);
    if (!connection)
        return connection.error();
    std::unique_ptr<PostgresStore> store(new PostgresStore(std::move(*connection), origin));
    if (const Result<void> prepared = store->prepare(random); !prepared)
        return prepared.error();
    return store;
}

Result<void> PostgresStore::prepare(const RandomBytes &random)
{
    // Two processes may meet an empty database at once.
    m_connection->begin("BEGIN");
    m_connection->execute("SELECT pg_advisory_xact_lock(0, 0)");
    const TablesState state = postgres::stateOf(*m_connection);
    if (state == TablesState::Missing)
        create(random);
    else if (state == TablesState::Older)
        postgres::createTables(*m_connection);
    m_connection->commit();
    if (const Result<void> done = m_connection->outcome(); !done)
        return done;
    if (state == TablesState::Newer)
        return {ErrorCode::NewerSchema, QStringLiteral("hub schema")};
    if (state == TablesState::Moved)
        return {ErrorCode::Conflict, QStringLiteral("what this database held was moved elsewhere")};
    beginReading();
    endReading();
    return m_connection->outcome();
}

void PostgresStore::create(const RandomBytes &random)
{
    postgres::createTables(*m_connection);
    Id epoch;
    random(epoch.data(), Id::Size);
    std::array<uint8_t, crypto_box_SEEDBYTES> seed{};
    std::array<uint8_t, crypto_box_PUBLICKEYBYTES> publicKey{};
    std::array<uint8_t, crypto_box_SECRETKEYBYTES> secretKey{};
    random(seed.data(), int(seed.size()));
    crypto_box_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    Statement insert = statement("INSERT INTO installation (epoch, revision, sealing_public, sealing_secret) "
                                 "VALUES ($1, 0, $2, $3)");
    insert.bindId(1, epoch).bindBytes(2, QByteArrayView(publicKey)).bindBytes(3, QByteArrayView(secretKey));
    insert.run();
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(secretKey.data(), secretKey.size());
}

void PostgresStore::begin()
{
    m_mode = Mode::Writing;
    m_connection->begin("BEGIN");
    // The counter's row is the lock of all that is written. What it guards is read by a second statement,
    // which sees what was committed while the first one waited.
    statement("SELECT 1 FROM installation FOR UPDATE").run();
    Statement state = statement("SELECT epoch, revision, (SELECT coalesce(max(row), 0) FROM head) "
                                "FROM installation");
    if (!state.step())
        return;
    m_lastRow = state.integer(2);
    catchUp(state.integer(1), state.id(0));
}

void PostgresStore::beginReading()
{
    m_mode = Mode::Reading;
    m_connection->begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    Statement state = statement("SELECT epoch, revision FROM installation");
    if (state.step())
        catchUp(state.integer(1), state.id(0));
}

void PostgresStore::catchUp(qint64 revision, const Id &epoch)
{
    if (revision == m_committedRevision && epoch == m_epoch)
        return;
    // Another history than the one that is known, such as that of a backup: everything anew.
    if (epoch != m_epoch || revision < m_committedRevision)
        startOver();
    readBuckets(m_committedRevision);
    readErased();
    if (m_connection->hasFailed())
        return;
    m_epoch = epoch;
    m_revision = m_committedRevision = revision;
    m_lastReceipt = 0;
}

void PostgresStore::startOver()
{
    m_buckets.clear();
    m_bucketOfNumber.assign(1, Bucket{});
    m_bucketsByRevision.clear();
    m_revision = m_committedRevision = 0;
}

void PostgresStore::readBuckets(qint64 after) const
{
    Statement rows =
        statement("SELECT number, name, revision FROM bucket WHERE revision > $1 ORDER BY number");
    rows.bind(1, after);
    while (rows.step())
        placeBucket(Bucket::fromString(rows.text(1)), {rows.integer(0), rows.integer(2)});
}

void PostgresStore::placeBucket(const Bucket &bucket, const BucketState &state) const
{
    const auto [known, isNew] = m_buckets.try_emplace(bucket, state);
    if (!isNew)
        m_bucketsByRevision.erase({known->second.revision, state.number});
    known->second = state;
    m_bucketsByRevision.insert({state.revision, state.number});
    if (m_bucketOfNumber.size() <= size_t(state.number))
        m_bucketOfNumber.resize(size_t(state.number) + 1);
    m_bucketOfNumber[size_t(state.number)] = bucket;
}

void PostgresStore::saveChanges()
{
    static const QByteArray sql("INSERT INTO bucket (number, name, revision) VALUES ($1, $2, $3) "
                                "ON CONFLICT (number) DO UPDATE SET revision = excluded.revision");
    for (const auto &[number, before] : m_touched) {
        const Bucket &bucket = m_bucketOfNumber[size_t(number)];
        Statement save = statement(sql);
        save.bind(1, number).bindBytes(2, bucket.toString().toUtf8());
        save.bind(3, m_buckets.at(bucket).revision).run();
    }
    if (m_revision != m_committedRevision)
        statement("UPDATE installation SET revision = $1").bind(1, m_revision).run();
    static const QByteArray notify("SELECT pg_notify($1, $2)");
    statement(notify).bindBytes(1, QByteArray(Channel)).bindBytes(2, m_origin).run();
}

Result<void> PostgresStore::commit()
{
    if (m_mode != Mode::Writing)
        return m_connection->outcome();
    if (!m_connection->hasFailed())
        saveChanges();
    m_connection->commit();
    const Result<void> done = m_connection->outcome();
    if (done) {
        m_committedRevision = m_revision;
        m_touched.clear();
    } else {
        undo();
    }
    m_mode = Mode::Idle;
    m_found.clear();
    return done;
}

void PostgresStore::rollBack()
{
    m_connection->rollBack();
    static_cast<void>(m_connection->takeFailure());
    undo();
    m_mode = Mode::Idle;
    m_found.clear();
}

/// What is known of the buckets becomes again what is committed.
void PostgresStore::undo()
{
    for (auto it = m_touched.rbegin(); it != m_touched.rend(); ++it) {
        const auto [number, before] = *it;
        const Bucket bucket = m_bucketOfNumber[size_t(number)];
        m_bucketsByRevision.erase({m_buckets.at(bucket).revision, number});
        if (before == 0) {
            m_buckets.erase(bucket);
            m_bucketOfNumber.pop_back();
        } else {
            m_buckets.at(bucket).revision = before;
            m_bucketsByRevision.insert({before, number});
        }
    }
    m_touched.clear();
    m_revision = m_committedRevision;
    m_lastReceipt = 0;
}

void PostgresStore::endReading()
{
    m_connection->commit();
    m_mode = Mode::Idle;
    m_found.clear();
    m_rows.clear();
    m_expectedRows.clear();
}

} // namespace samsprak::server
