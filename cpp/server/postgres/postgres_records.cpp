// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

namespace samsprak::server {

using namespace hub;
using postgres::Statement;

namespace {

constexpr qint64 HeadsAtOnce = 1000;
constexpr size_t RowsAhead = 256;
constexpr char HeadColumns[] =
    "SELECT row, kind, id, bucket, revision, deleted, echo, fields, stamps FROM head ";

RowChange changeOf(const Head &head)
{
    RowChange change;
    change.kind = head.kind;
    change.id = head.id;
    change.bucket = head.bucket;
    change.revision = head.revision;
    change.state = head.deleted ? RowState::Deleted : RowState::Present;
    if (!head.deleted)
        change.fields = head.fields;
    return change;
}

} // namespace

qint64 PostgresStore::nextRevision(qint64 receipt)
{
    ++m_revision;
    // One row for all revisions of one receipt: the time of a revision is that of the last row up to it.
    if (receipt != m_lastReceipt) {
        static const QByteArray sql("INSERT INTO revision_time (revision, receipt) VALUES ($1, $2)");
        statement(sql).bind(1, m_revision).bind(2, receipt).run();
        m_lastReceipt = receipt;
    }
    return m_revision;
}

qint64 PostgresStore::timeOf(qint64 revision) const
{
    static const QByteArray sql(
        "SELECT receipt FROM revision_time WHERE revision <= $1 ORDER BY revision DESC LIMIT 1");
    Statement query = statement(sql);
    query.bind(1, revision);
    return query.step() ? query.integer(0) : 0;
}

Head PostgresStore::readHead(const Statement &row) const
{
    Head head;
    head.row = row.integer(0);
    head.kind = Kind(row.integer(1));
    head.id = row.id(2);
    head.bucket = bucketOf(row.integer(3));
    head.revision = row.integer(4);
    head.deleted = row.integer(5) != 0;
    head.echo = row.integer(6);
    head.fields = row.blob(7).toByteArray();
    head.stamps = row.blob(8).toByteArray();
    return head;
}

const Bucket &PostgresStore::bucketOf(qint64 number) const
{
    // Outside a transaction a row may be newer than what was last heard of the buckets.
    if (size_t(number) >= m_bucketOfNumber.size() || m_bucketOfNumber[size_t(number)].isNull())
        readBuckets(m_committedRevision);
    static const Bucket unknown;
    return size_t(number) < m_bucketOfNumber.size() ? m_bucketOfNumber[size_t(number)] : unknown;
}

std::optional<Head> PostgresStore::find(const Id &id) const
{
    if (const auto known = m_found.find(id); known != m_found.end())
        return known->second;
    static const QByteArray sql = QByteArray(HeadColumns) + "WHERE id = $1";
    Statement query = statement(sql);
    query.bindBytes(1, id.bytes());
    std::optional<Head> head;
    if (query.step())
        head = readHead(query);
    if (m_mode != Mode::Idle && !m_connection->hasFailed())
        m_found[id] = head;
    return head;
}

void PostgresStore::expect(std::span<const Id> ids) const
{
    std::vector<Id> wanted;
    for (const Id &id : ids)
        if (m_mode != Mode::Idle && !m_found.contains(id))
            wanted.push_back(id);
    if (wanted.size() < 2)
        return;
    static const QByteArray sql = QByteArray(HeadColumns) + "WHERE id = ANY($1)";
    Statement query = statement(sql);
    query.bindIds(1, wanted);
    std::unordered_map<Id, std::optional<Head>> found;
    for (const Id &id : wanted)
        found[id] = std::nullopt;
    while (query.step()) {
        Head head = readHead(query);
        found[head.id] = std::move(head);
    }
    if (!m_connection->hasFailed())
        m_found.merge(found);
}

void PostgresStore::visitAll(const QByteArray &condition, std::span<const qint64> kinds, qint64 after,
                             const std::function<void(const Head &)> &visit) const
{
    // All pages have to be of one state.
    const bool ownSnapshot = !m_connection->isInTransaction();
    if (ownSnapshot)
        m_connection->begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const QByteArray sql = QByteArray(HeadColumns) + "WHERE kind = $1 AND (revision, row) > ($2, $3) " +
                           condition + " ORDER BY revision, row LIMIT $4";
    for (const qint64 kind : kinds) {
        Head last;
        last.revision = after;
        last.row = std::numeric_limits<qint64>::max();
        for (qint64 count = HeadsAtOnce; count == HeadsAtOnce;) {
            count = 0;
            Statement query = statement(sql);
            query.bind(1, kind).bind(2, last.revision).bind(3, last.row).bind(4, HeadsAtOnce);
            for (; query.step(); ++count) {
                last = readHead(query);
                visit(last);
            }
        }
    }
    if (ownSnapshot)
        m_connection->commit();
}

void PostgresStore::forEach(Kind kind, const std::function<void(const Head &)> &visit) const
{
    const qint64 kinds[] = {qint64(kind)};
    visitAll("AND deleted = 0", kinds, 0, visit);
}

void PostgresStore::forEachChanged(std::span<const Kind> kinds, qint64 after,
                                   const std::function<void(const Head &)> &visit) const
{
    std::vector<qint64> numbers;
    for (const Kind kind : kinds)
        numbers.push_back(qint64(kind));
    visitAll({}, numbers, after, visit);
}

PostgresStore::BucketState &PostgresStore::stateOf(const Bucket &bucket)
{
    const auto [known, isNew] = m_buckets.try_emplace(bucket);
    if (isNew) {
        known->second.number = qint64(m_bucketOfNumber.size());
        m_bucketOfNumber.push_back(bucket);
    }
    return known->second;
}

void PostgresStore::touch(const Bucket &bucket, qint64 revision)
{
    BucketState &state = stateOf(bucket);
    if (state.revision == revision)
        return;
    m_touched.try_emplace(state.number, state.revision);
    m_bucketsByRevision.erase({state.revision, state.number});
    state.revision = revision;
    m_bucketsByRevision.insert({revision, state.number});
}

void PostgresStore::put(Head &head)
{
    static const QByteArray insertSql(
        "INSERT INTO head (bucket, revision, deleted, echo, fields, stamps, row, kind, id) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    static const QByteArray updateSql("UPDATE head SET bucket = $1, revision = $2, deleted = $3, echo = $4, "
                                      "fields = $5, stamps = $6 WHERE row = $7");
    touch(head.bucket, head.revision);
    const bool isNew = head.row == 0;
    if (isNew)
        head.row = ++m_lastRow;
    Statement put = statement(isNew ? insertSql : updateSql);
    put.bind(1, stateOf(head.bucket).number).bind(2, head.revision).bind(3, head.deleted ? 1 : 0);
    put.bind(4, head.echo).bindBytes(5, head.fields).bindBytes(6, head.stamps).bind(7, head.row);
    if (isNew)
        put.bind(8, qint64(head.kind)).bindId(9, head.id);
    put.run();
    m_found[head.id] = head;
}

std::vector<Bucket> PostgresStore::buckets() const
{
    return {m_bucketOfNumber.begin() + 1, m_bucketOfNumber.end()};
}

std::vector<BucketHead> PostgresStore::bucketsChangedSince(qint64 revision) const
{
    std::vector<BucketHead> changed;
    const auto from = m_bucketsByRevision.upper_bound({revision, std::numeric_limits<qint64>::max()});
    for (auto it = from; it != m_bucketsByRevision.end(); ++it)
        changed.push_back({m_bucketOfNumber[size_t(it->second)], it->first});
    return changed;
}

void PostgresStore::keys(const Bucket &bucket, qint64 after, qint64 upTo, int limit,
                         std::vector<RowKey> &keys) const
{
    const auto known = m_buckets.find(bucket);
    if (known == m_buckets.end())
        return;
    static const QByteArray sql(
        "SELECT revision, row, echo FROM head WHERE bucket = $1 AND revision > $2 AND "
        "revision <= $3 ORDER BY revision LIMIT $4");
    Statement query = statement(sql);
    query.bind(1, known->second.number).bind(2, after).bind(3, upTo).bind(4, limit);
    while (query.step())
        keys.push_back({query.integer(0), query.integer(1), query.integer(2)});
}

void PostgresStore::expectRows(std::span<const RowKey> keys) const
{
    m_rows.clear();
    m_expectedRows.clear();
    m_nextExpected = 0;
    if (m_mode == Mode::Reading)
        for (const RowKey &key : keys)
            m_expectedRows.push_back(key.row);
}

/// Reads on along the rows that are expected; null when this one is not.
const Head *PostgresStore::cached(qint64 row) const
{
    if (const auto known = m_rows.find(row); known != m_rows.end())
        return &known->second;
    if (m_nextExpected >= m_expectedRows.size() || m_expectedRows[m_nextExpected] != row)
        return nullptr;
    const size_t count = std::min(RowsAhead, m_expectedRows.size() - m_nextExpected);
    static const QByteArray sql = QByteArray(HeadColumns) + "WHERE row = ANY($1)";
    Statement query = statement(sql);
    query.bindIntegers(1, std::span(m_expectedRows).subspan(m_nextExpected, count));
    m_nextExpected += count;
    m_rows.clear();
    while (query.step()) {
        Head head = readHead(query);
        m_rows[head.row] = std::move(head);
    }
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

Head PostgresStore::head(const RowKey &key) const
{
    if (const Head *known = cached(key.row))
        return *known;
    static const QByteArray sql = QByteArray(HeadColumns) + "WHERE row = $1";
    Statement query = statement(sql);
    query.bind(1, key.row);
    return query.step() ? readHead(query) : Head{};
}

RowChange PostgresStore::row(const RowKey &key) const
{
    const Head found = head(key);
    return found.row == 0 ? RowChange{} : changeOf(found);
}

void PostgresStore::noteDeparture(const Bucket &bucket, const Departure &departure)
{
    touch(bucket, departure.revision);
    static const QByteArray sql("INSERT INTO departure (bucket, revision, id, kind) VALUES ($1, $2, $3, $4) "
                                "ON CONFLICT (bucket, revision, id) DO UPDATE SET kind = excluded.kind");
    Statement insert = statement(sql);
    insert.bind(1, stateOf(bucket).number).bind(2, departure.revision);
    insert.bindId(3, departure.id).bind(4, qint64(departure.kind)).run();
}

std::vector<Departure> PostgresStore::departures(const Bucket &bucket, qint64 after, qint64 upTo) const
{
    std::vector<Departure> found;
    const auto known = m_buckets.find(bucket);
    if (known == m_buckets.end())
        return found;
    static const QByteArray sql(
        "SELECT revision, kind, id FROM departure WHERE bucket = $1 AND revision > $2 "
        "AND revision <= $3 ORDER BY revision");
    Statement query = statement(sql);
    query.bind(1, known->second.number).bind(2, after).bind(3, upTo);
    while (query.step())
        found.push_back({query.integer(0), Kind(query.integer(1)), query.id(2)});
    return found;
}

void PostgresStore::link(const Id &target, const Id &source)
{
    static const QByteArray sql("INSERT INTO link (target, source) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    statement(sql).bindBytes(1, target.bytes()).bindBytes(2, source.bytes()).run();
}

void PostgresStore::unlink(const Id &target, const Id &source)
{
    static const QByteArray sql("DELETE FROM link WHERE target = $1 AND source = $2");
    statement(sql).bindBytes(1, target.bytes()).bindBytes(2, source.bytes()).run();
}

std::vector<Id> PostgresStore::linkedTo(const Id &target) const
{
    static const QByteArray sql("SELECT source FROM link WHERE target = $1");
    Statement query = statement(sql);
    query.bindBytes(1, target.bytes());
    std::vector<Id> sources;
    while (query.step())
        sources.push_back(query.id(0));
    return sources;
}

} // namespace samsprak::server
