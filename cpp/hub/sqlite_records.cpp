// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

namespace samsprak::hub {

using storage::Statement;

qint64 SqliteStore::nextRevision(qint64 receipt)
{
    ++m_revision;
    // One row for all revisions of one receipt: the time of a revision is that of the last row up to it.
    if (receipt != m_lastReceipt) {
        static const QByteArray sql("INSERT INTO revision_time VALUES (?1, ?2)");
        Statement insert = m_database->statement(sql);
        insert.bind(1, m_revision).bind(2, receipt).run();
        m_lastReceipt = receipt;
    }
    return m_revision;
}

qint64 SqliteStore::timeOf(qint64 revision) const
{
    static const QByteArray sql(
        "SELECT receipt FROM revision_time WHERE revision <= ?1 ORDER BY revision DESC LIMIT 1");
    Statement query = m_database->statement(sql);
    query.bind(1, revision);
    return query.step() ? query.integer(0) : 0;
}

Head SqliteStore::readHead(Statement &row) const
{
    Head head;
    head.row = row.integer(0);
    head.kind = Kind(row.integer(1));
    head.id = row.id(2);
    head.bucket = m_bucketOfNumber[size_t(row.integer(3))];
    head.revision = row.integer(4);
    head.deleted = row.integer(5) != 0;
    head.echo = row.integer(6);
    head.fields = row.blob(7).toByteArray();
    head.stamps = row.blob(8).toByteArray();
    return head;
}

std::optional<Head> SqliteStore::find(const Id &id) const
{
    static const QByteArray sql(
        "SELECT row, kind, id, bucket, revision, deleted, echo, fields, stamps FROM head WHERE id = ?1");
    Statement query = m_database->statement(sql);
    query.bindId(1, id);
    if (!query.step())
        return std::nullopt;
    return readHead(query);
}

void SqliteStore::forEach(Kind kind, const std::function<void(const Head &)> &visit) const
{
    // The kind is written into the text, so that the partial index on the kinds in use can serve it.
    const QByteArray sql =
        "SELECT row, kind, id, bucket, revision, deleted, echo, fields, stamps FROM head WHERE kind = " +
        QByteArray::number(int(kind)) + " AND deleted = 0";
    Statement query = m_database->statement(sql);
    while (query.step())
        visit(readHead(query));
}

void SqliteStore::forEachChanged(std::span<const Kind> kinds, qint64 after,
                                 const std::function<void(const Head &)> &visit) const
{
    static const QByteArray sql("SELECT row, kind, id, bucket, revision, deleted, echo, fields, stamps FROM "
                                "head WHERE kind = ?1 AND revision > ?2");
    for (const Kind kind : kinds) {
        Statement query = m_database->statement(sql);
        query.bind(1, qint64(kind)).bind(2, after);
        while (query.step())
            visit(readHead(query));
    }
}

SqliteStore::BucketState &SqliteStore::stateOf(const Bucket &bucket)
{
    const auto [known, isNew] = m_buckets.try_emplace(bucket);
    if (isNew) {
        known->second.number = qint64(m_bucketOfNumber.size());
        m_bucketOfNumber.push_back(bucket);
    }
    return known->second;
}

void SqliteStore::touch(const Bucket &bucket, qint64 revision)
{
    BucketState &state = stateOf(bucket);
    if (state.revision == revision)
        return;
    m_bucketsByRevision.erase({state.revision, state.number});
    state.revision = revision;
    m_bucketsByRevision.insert({revision, state.number});
    m_changedBuckets.insert(state.number);
}

void SqliteStore::put(Head &head)
{
    static const QByteArray insertSql(
        "INSERT INTO head (bucket, revision, deleted, echo, fields, stamps, row, "
        "kind, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    static const QByteArray updateSql("UPDATE head SET bucket = ?1, revision = ?2, deleted = ?3, echo = ?4, "
                                      "fields = ?5, stamps = ?6 WHERE row = ?7");
    touch(head.bucket, head.revision);
    const bool isNew = head.row == 0;
    if (isNew)
        head.row = ++m_lastRow;
    Statement statement = m_database->statement(isNew ? insertSql : updateSql);
    statement.bind(1, stateOf(head.bucket).number).bind(2, head.revision).bind(3, head.deleted ? 1 : 0);
    statement.bind(4, head.echo).bindBlob(5, head.fields).bindBlob(6, head.stamps).bind(7, head.row);
    if (isNew)
        statement.bind(8, qint64(head.kind)).bindId(9, head.id);
    statement.run();
}

bool SqliteStore::holdsRecords(const Bucket &bucket) const { return m_buckets.contains(bucket); }

std::vector<Bucket> SqliteStore::buckets() const
{
    return {m_bucketOfNumber.begin() + 1, m_bucketOfNumber.end()};
}

std::vector<BucketHead> SqliteStore::bucketsChangedSince(qint64 revision) const
{
    std::vector<BucketHead> changed;
    const auto from = m_bucketsByRevision.upper_bound({revision, std::numeric_limits<qint64>::max()});
    for (auto it = from; it != m_bucketsByRevision.end(); ++it)
        changed.push_back({m_bucketOfNumber[size_t(it->second)], it->first});
    return changed;
}

void SqliteStore::keys(const Bucket &bucket, qint64 after, qint64 upTo, int limit,
                       std::vector<RowKey> &keys) const
{
    const auto known = m_buckets.find(bucket);
    if (known == m_buckets.end())
        return;
    static const QByteArray sql(
        "SELECT revision, row, echo FROM head WHERE bucket = ?1 AND revision > ?2 AND "
        "revision <= ?3 ORDER BY revision LIMIT ?4");
    Statement query = m_database->statement(sql);
    query.bind(1, known->second.number).bind(2, after).bind(3, upTo).bind(4, limit);
    while (query.step())
        keys.push_back({query.integer(0), query.integer(1), query.integer(2)});
}

RowChange SqliteStore::row(const RowKey &key) const
{
    static const QByteArray sql(
        "SELECT kind, id, bucket, revision, deleted, fields FROM head WHERE row = ?1");
    Statement query = m_database->statement(sql);
    query.bind(1, key.row);
    RowChange change;
    if (!query.step())
        return change;
    change.kind = Kind(query.integer(0));
    change.id = query.id(1);
    change.bucket = m_bucketOfNumber[size_t(query.integer(2))];
    change.revision = query.integer(3);
    change.state = query.integer(4) != 0 ? RowState::Deleted : RowState::Present;
    if (change.state == RowState::Present)
        change.fields = query.blob(5).toByteArray();
    return change;
}

Head SqliteStore::head(const RowKey &key) const
{
    static const QByteArray sql(
        "SELECT row, kind, id, bucket, revision, deleted, echo, fields, stamps FROM head WHERE row = ?1");
    Statement query = m_database->statement(sql);
    query.bind(1, key.row);
    return query.step() ? readHead(query) : Head{};
}

void SqliteStore::noteDeparture(const Bucket &bucket, const Departure &departure)
{
    touch(bucket, departure.revision);
    Statement insert = m_database->statement("INSERT OR REPLACE INTO departure VALUES (?1, ?2, ?3, ?4)");
    insert.bind(1, stateOf(bucket).number).bind(2, departure.revision);
    insert.bindId(3, departure.id).bind(4, qint64(departure.kind)).run();
}

std::vector<Departure> SqliteStore::departures(const Bucket &bucket, qint64 after, qint64 upTo) const
{
    std::vector<Departure> found;
    const auto known = m_buckets.find(bucket);
    if (known == m_buckets.end())
        return found;
    static const QByteArray sql(
        "SELECT revision, kind, id FROM departure WHERE bucket = ?1 AND revision > ?2 "
        "AND revision <= ?3 ORDER BY revision");
    Statement query = m_database->statement(sql);
    query.bind(1, known->second.number).bind(2, after).bind(3, upTo);
    while (query.step())
        found.push_back({query.integer(0), Kind(query.integer(1)), query.id(2)});
    return found;
}

void SqliteStore::link(const Id &target, const Id &source)
{
    static const QByteArray sql("INSERT OR IGNORE INTO link VALUES (?1, ?2)");
    Statement insert = m_database->statement(sql);
    insert.bindBlob(1, target.bytes()).bindBlob(2, source.bytes()).run();
}

void SqliteStore::unlink(const Id &target, const Id &source)
{
    Statement remove = m_database->statement("DELETE FROM link WHERE target = ?1 AND source = ?2");
    remove.bindBlob(1, target.bytes()).bindBlob(2, source.bytes()).run();
}

std::vector<Id> SqliteStore::linkedTo(const Id &target) const
{
    static const QByteArray sql("SELECT source FROM link WHERE target = ?1");
    Statement query = m_database->statement(sql);
    query.bindBlob(1, target.bytes());
    std::vector<Id> sources;
    while (query.step())
        sources.push_back(query.id(0));
    return sources;
}

} // namespace samsprak::hub
