// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

#include "domain/bucket_table.h"

#include <sodium.h>

namespace samsprak::hub {

using storage::Statement;

namespace {

// Kinds that rights follow from or that arbitration looks through are found without reading the rest.
constexpr const char *Tables = R"sql(
CREATE TABLE installation (epoch BLOB NOT NULL, revision INTEGER NOT NULL, sealing_public BLOB NOT NULL,
    sealing_secret BLOB NOT NULL);
CREATE TABLE bucket (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL);
CREATE TABLE head (row INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id BLOB NOT NULL, bucket INTEGER NOT NULL,
    revision INTEGER NOT NULL, deleted INTEGER NOT NULL, echo INTEGER NOT NULL, fields BLOB NOT NULL,
    stamps BLOB NOT NULL);
CREATE UNIQUE INDEX head_id ON head (id);
CREATE INDEX head_pull ON head (bucket, revision, echo);
CREATE INDEX head_kind ON head (kind) WHERE kind IN (1, 2, 3, 4, 5, 13, 14);
CREATE TABLE revision_time (revision INTEGER PRIMARY KEY, receipt INTEGER NOT NULL);
CREATE TABLE departure (bucket INTEGER NOT NULL, revision INTEGER NOT NULL, id BLOB NOT NULL,
    kind INTEGER NOT NULL, PRIMARY KEY (bucket, revision, id)) WITHOUT ROWID;
CREATE TABLE link (target BLOB NOT NULL, source BLOB NOT NULL, PRIMARY KEY (target, source)) WITHOUT ROWID;
CREATE TABLE writer (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, actor BLOB NOT NULL,
    is_participant INTEGER NOT NULL, last_sequence INTEGER NOT NULL, lineage BLOB, previous_lineage BLOB);
CREATE TABLE writer_tablet (writer INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE scope (hash BLOB PRIMARY KEY, buckets BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE quarantine (number INTEGER PRIMARY KEY, transaction_id BLOB NOT NULL, author BLOB NOT NULL,
    operation BLOB NOT NULL);
CREATE TABLE token (hash BLOB PRIMARY KEY, actor BLOB NOT NULL, is_participant INTEGER NOT NULL,
    device_name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE code (hash BLOB PRIMARY KEY, actor BLOB NOT NULL, is_participant INTEGER NOT NULL,
    expires_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE hold (booking BLOB PRIMARY KEY, interpreter BLOB NOT NULL, start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL, legal_right INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX hold_end ON hold (end_at);
CREATE TABLE request (booking BLOB PRIMARY KEY, transaction_id BLOB NOT NULL, requester BLOB NOT NULL,
    made_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE outcome (writer INTEGER NOT NULL, sequence INTEGER NOT NULL, transaction_id BLOB NOT NULL,
    outcome BLOB NOT NULL, PRIMARY KEY (writer, sequence)) WITHOUT ROWID;
)sql";

/// What makes a database of version n one of version n + 1, from 1 on.
constexpr const char *Upgrades[] = {
    R"sql(
ALTER TABLE token ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE code ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;
DROP INDEX head_kind;
CREATE INDEX head_kind ON head (kind) WHERE kind IN (1, 2, 3, 4, 5, 11, 13, 14, 15, 20, 21);
)sql",
    // What became of a transaction is found by its id, whichever writer brought it; `outcome` is done with.
    R"sql(
CREATE TABLE IF NOT EXISTS writer_tablet (writer INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE answer (transaction_id BLOB PRIMARY KEY, writer INTEGER NOT NULL, sequence INTEGER NOT NULL,
    outcome BLOB NOT NULL) WITHOUT ROWID;
INSERT INTO answer SELECT transaction_id, writer, sequence, outcome FROM outcome WHERE NOT EXISTS
    (SELECT 1 FROM outcome AS earlier WHERE earlier.transaction_id = outcome.transaction_id
    AND (earlier.writer, earlier.sequence) < (outcome.writer, outcome.sequence));
DELETE FROM outcome;
CREATE TABLE former_epoch (id BLOB PRIMARY KEY, agrees INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE backup (epoch BLOB PRIMARY KEY, revision INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE swept (place INTEGER PRIMARY KEY, revision INTEGER NOT NULL);
CREATE INDEX head_tombstone ON head (revision) WHERE deleted = 1;
CREATE TABLE erased (id BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE device (hash BLOB PRIMARY KEY, name TEXT NOT NULL, revoked INTEGER NOT NULL) WITHOUT ROWID;
)sql",
};
constexpr int SchemaVersion = 1 + int(std::size(Upgrades));

} // namespace

QByteArray SqliteStore::tables()
{
    QByteArray all = Tables;
    for (const char *upgrade : Upgrades)
        all += upgrade;
    return all + contentTables() + pageLinkTable();
}

SqliteStore::SqliteStore(std::unique_ptr<storage::Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, const storage::RawKey &key,
                                                       Mode mode, const RandomBytes &random)
{
    Result<std::unique_ptr<storage::Database>> database = storage::Database::open(path, key, mode);
    if (!database)
        return database.error();
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(*database)));
    if (const Result<void> prepared = store->prepare(mode, random); !prepared)
        return prepared.error();
    return store;
}

Result<void> SqliteStore::prepare(Mode mode, const RandomBytes &random)
{
    const qint64 version = m_database->integer("PRAGMA user_version");
    if (version > SchemaVersion)
        return {ErrorCode::NewerSchema, QStringLiteral("hub schema %1").arg(version)};
    if (version == 0) {
        if (mode == Mode::ReadOnly)
            return {ErrorCode::NotFound, QStringLiteral("hub database")};
        create(random);
        if (const Result<void> created = commit(); !created)
            return created;
    } else if (version < SchemaVersion && mode == Mode::ReadWrite) {
        begin();
        upgrade(int(version));
        const Result<void> upgraded = m_transaction->commit();
        m_transaction.reset();
        if (!upgraded)
            return upgraded;
    }
    if (mode == Mode::ReadWrite) {
        createContentTables();
        createPageLinkTable();
    }
    load();
    return m_database->outcome();
}

void SqliteStore::create(const RandomBytes &random)
{
    begin();
    m_database->execute(Tables);
    upgrade(1);
    Id epoch;
    random(epoch.data(), Id::Size);
    std::array<uint8_t, crypto_box_SEEDBYTES> seed{};
    std::array<uint8_t, crypto_box_PUBLICKEYBYTES> publicKey{};
    std::array<uint8_t, crypto_box_SECRETKEYBYTES> secretKey{};
    random(seed.data(), int(seed.size()));
    crypto_box_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    Statement insert = m_database->statement("INSERT INTO installation VALUES (?1, 0, ?2, ?3)");
    insert.bindId(1, epoch).bindBlob(2, publicKey).bindBlob(3, secretKey).run();
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(secretKey.data(), secretKey.size());
}

void SqliteStore::upgrade(int from)
{
    for (int version = from; version < SchemaVersion; ++version)
        m_database->execute(Upgrades[version - 1]);
    m_database->execute(("PRAGMA user_version = " + QByteArray::number(SchemaVersion)).constData());
}

void SqliteStore::load()
{
    m_buckets.clear();
    m_bucketOfNumber.assign(1, Bucket{});
    m_bucketsByRevision.clear();
    m_changedBuckets.clear();
    m_lastReceipt = 0;
    Statement installation = m_database->statement("SELECT epoch, revision FROM installation");
    if (installation.step()) {
        m_epoch = installation.id(0);
        m_revision = m_committedRevision = installation.integer(1);
    }
    m_erased.clear();
    // A file that is only read may be of an earlier version.
    if (m_database->integer("PRAGMA user_version") == SchemaVersion)
        loadPast();
    m_lastRow = m_database->integer("SELECT max(row) FROM head");
    Statement rows = m_database->statement("SELECT number, name, revision FROM bucket ORDER BY number");
    while (rows.step()) {
        const BucketState state{rows.integer(0), rows.integer(2)};
        const Bucket bucket = Bucket::fromString(rows.text(1));
        m_buckets[bucket] = state;
        m_bucketOfNumber.resize(size_t(state.number));
        m_bucketOfNumber.push_back(bucket);
        m_bucketsByRevision.insert({state.revision, state.number});
    }
}

void SqliteStore::begin() { m_transaction.emplace(*m_database); }

Result<void> SqliteStore::commit()
{
    if (!m_transaction)
        return m_database->outcome();
    saveChangedBuckets();
    if (m_revision != m_committedRevision) {
        Statement save = m_database->statement("UPDATE installation SET revision = ?1");
        save.bind(1, m_revision).run();
    }
    const Result<void> done = m_transaction->commit();
    m_transaction.reset();
    if (done) {
        m_committedRevision = m_revision;
        return done;
    }
    load();
    if (const Result<void> loaded = m_database->outcome(); !loaded)
        return loaded;
    return done;
}

void SqliteStore::rollBack()
{
    m_transaction.reset();
    static_cast<void>(m_database->takeFailure());
    load();
}

void SqliteStore::endReading()
{
    // The transaction has to end after a failure too, which then goes on to stick.
    std::optional<Error> failure = m_database->takeFailure();
    m_database->execute("COMMIT");
    if (failure)
        m_database->fail(std::move(*failure));
}

void SqliteStore::saveChangedBuckets()
{
    if (m_changedBuckets.empty())
        return;
    Statement save = m_database->statement("INSERT INTO bucket VALUES (?1, ?2, ?3) "
                                           "ON CONFLICT (number) DO UPDATE SET revision = excluded.revision");
    for (const qint64 number : m_changedBuckets) {
        const Bucket &bucket = m_bucketOfNumber[size_t(number)];
        const QByteArray name = bucket.toString().toUtf8();
        save.bind(1, number).bindText(2, name).bind(3, m_buckets.at(bucket).revision).run();
    }
    m_changedBuckets.clear();
}

} // namespace samsprak::hub
