// SPDX-License-Identifier: MPL-2.0
#include "storage/row_store.h"

#include <algorithm>

namespace samsprak::storage {

RowStore::RowStore(Database &database, const Schema &schema, BucketNumbers &buckets)
    : m_database(database)
    , m_buckets(buckets)
{
    for (const EntityDescription &entity : schema.kinds()) {
        m_ordered.push_back(std::make_unique<RowTable>(entity));
        m_tables[entity.kind] = m_ordered.back().get();
        m_searched[entity.kind] = std::any_of(entity.fields.begin(), entity.fields.end(),
                                              [](const FieldDescription &f) { return f.searchable; });
    }
}

const RowTable *RowStore::table(Kind kind) const
{
    const auto found = m_tables.find(kind);
    return found != m_tables.end() ? found->second : nullptr;
}

std::optional<StoredRow> RowStore::read(Kind kind, const Id &id) const
{
    const RowTable *known = table(kind);
    Statement query = m_database.statement(
        known ? known->findSql()
              : QByteArrayLiteral("SELECT id, bucket, revision, pending, fields FROM raw_record "
                                  "WHERE id = ? AND kind = ?"));
    query.bindId(1, id);
    if (!known)
        query.bind(2, qint64(kind));
    if (!query.step())
        return std::nullopt;
    return StoredRow{m_buckets.bucketOf(query.integer(BucketColumn)), query.integer(RevisionColumn),
                     int(query.integer(PendingColumn)),
                     known ? known->readFields(query) : query.blob(UnknownColumn).toByteArray()};
}

void RowStore::write(Kind kind, const Id &id, const StoredRow &row)
{
    const RowTable *known = table(kind);
    if (!known)
        return writeRaw(kind, id, row);
    const std::optional<FieldMapView> fields = FieldMapView::parse(row.fields);
    if (!fields)
        return m_database.fail({ErrorCode::Malformed, QStringLiteral("field map")});
    QByteArray spare;
    const qint64 bucket = m_buckets.numberOf(row.bucket);
    Statement write = m_database.statement(known->writeSql());
    write.bindId(IdColumn + 1, id)
        .bind(BucketColumn + 1, bucket)
        .bind(RevisionColumn + 1, row.revision)
        .bind(PendingColumn + 1, row.pending);
    known->bindFields(write, *fields, spare);
    write.run();
}

void RowStore::writeRaw(Kind kind, const Id &id, const StoredRow &row)
{
    const qint64 bucket = m_buckets.numberOf(row.bucket);
    m_database
        .statement("INSERT OR REPLACE INTO raw_record(id, kind, bucket, revision, pending, fields) "
                   "VALUES(?, ?, ?, ?, ?, ?)")
        .bindId(1, id)
        .bind(2, qint64(kind))
        .bind(3, bucket)
        .bind(4, row.revision)
        .bind(5, row.pending)
        .bindBlob(6, row.fields)
        .run();
}

QByteArray RowStore::tableName(Kind kind) const
{
    const RowTable *known = table(kind);
    return known ? known->name() : QByteArrayLiteral("raw_record");
}

void RowStore::erase(Kind kind, const Id &id)
{
    m_database.statement("DELETE FROM " + tableName(kind) + " WHERE id = ?").bindId(1, id).run();
}

void RowStore::mark(Kind kind, const Id &id, qint64 revision, int pending)
{
    m_database.statement("UPDATE " + tableName(kind) + " SET revision = ?, pending = ? WHERE id = ?")
        .bind(1, revision)
        .bind(2, pending)
        .bindId(3, id)
        .run();
}

void RowStore::expect(Kind kind, const Id &id, int pending, qint64 revisionAtMost)
{
    m_database
        .statement("UPDATE " + tableName(kind) + " SET revision = min(revision, ?), pending = ? WHERE id = ?")
        .bind(1, revisionAtMost)
        .bind(2, pending)
        .bindId(3, id)
        .run();
}

void RowStore::eraseShadows() { m_database.execute("DELETE FROM shadow"); }

bool RowStore::exists(Kind kind, const Id &id) const
{
    return m_database.statement("SELECT 1 FROM " + tableName(kind) + " WHERE id = ?").bindId(1, id).step();
}

std::optional<StoredRow> RowStore::shadow(const Id &id) const
{
    Statement query = m_database.statement("SELECT bucket, revision, fields FROM shadow WHERE id = ?");
    if (!query.bindId(1, id).step())
        return std::nullopt;
    return StoredRow{m_buckets.bucketOf(query.integer(0)), query.integer(1), 0, query.blob(2).toByteArray()};
}

void RowStore::writeShadow(Kind kind, const Id &id, const StoredRow &row)
{
    writeShadow("INSERT OR REPLACE INTO shadow(id, kind, bucket, revision, fields) VALUES(?, ?, ?, ?, ?)",
                kind, id, row);
}

void RowStore::keepShadow(Kind kind, const Id &id, const StoredRow &row)
{
    writeShadow("INSERT OR IGNORE INTO shadow(id, kind, bucket, revision, fields) VALUES(?, ?, ?, ?, ?)",
                kind, id, row);
}

bool RowStore::hasShadows() const { return m_database.statement("SELECT 1 FROM shadow LIMIT 1").step(); }

void RowStore::writeShadow(const QByteArray &sql, Kind kind, const Id &id, const StoredRow &row)
{
    const qint64 bucket = m_buckets.numberOf(row.bucket);
    m_database.statement(sql)
        .bindId(1, id)
        .bind(2, qint64(kind))
        .bind(3, bucket)
        .bind(4, row.revision)
        .bindBlob(5, row.fields)
        .run();
}

void RowStore::eraseShadow(const Id &id)
{
    m_database.statement("DELETE FROM shadow WHERE id = ?").bindId(1, id).run();
}

void RowStore::markForIndex(Kind kind, const Id &id)
{
    const auto found = m_searched.find(kind);
    if (found == m_searched.end() || !found->second)
        return;
    m_database.statement("INSERT INTO search_due(kind, record) VALUES(?, ?)")
        .bind(1, qint64(kind))
        .bindId(2, id)
        .run();
}

} // namespace samsprak::storage
