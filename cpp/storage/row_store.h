// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/schema.h"
#include "storage/bucket_numbers.h"
#include "storage/row_table.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace samsprak::storage {

/// What a tablet holds of one record.
struct StoredRow
{
    Bucket bucket;
    qint64 revision = 0; ///< the hub's, last seen; 0: the hub has never answered for it
    int pending = 0;     ///< unsent operations on it
    QByteArray fields;
};

/// Reads and writes records by kind and id, and the shadow of each record with unsent operations: what the
/// hub had, on which they are played again. Kinds of a newer app are kept as they came. Failures stick to the
/// database.
class RowStore
{
public:
    RowStore(Database &database, const Schema &schema, BucketNumbers &buckets);

    const RowTable *table(Kind kind) const;
    const std::vector<std::unique_ptr<RowTable>> &tables() const { return m_ordered; }

    std::optional<StoredRow> read(Kind kind, const Id &id) const;
    void write(Kind kind, const Id &id, const StoredRow &row);
    void erase(Kind kind, const Id &id);
    /// Changes what is known about the record but not its fields.
    void mark(Kind kind, const Id &id, qint64 revision, int pending);
    /// So many operations wait on the record, which is known as of that revision at most.
    void expect(Kind kind, const Id &id, int pending, qint64 revisionAtMost);
    bool exists(Kind kind, const Id &id) const;

    /// The pending count of a shadow means nothing.
    std::optional<StoredRow> shadow(const Id &id) const;
    void writeShadow(Kind kind, const Id &id, const StoredRow &row);
    /// The same, but one that is there already stays.
    void keepShadow(Kind kind, const Id &id, const StoredRow &row);
    void eraseShadow(const Id &id);
    bool hasShadows() const;

    void eraseShadows();

    /// Notes that the search index must look at the record again.
    void markForIndex(Kind kind, const Id &id);

private:
    void writeShadow(const QByteArray &sql, Kind kind, const Id &id, const StoredRow &row);
    void writeRaw(Kind kind, const Id &id, const StoredRow &row);
    QByteArray tableName(Kind kind) const;

    Database &m_database;
    BucketNumbers &m_buckets;
    std::vector<std::unique_ptr<RowTable>> m_ordered;
    std::unordered_map<Kind, const RowTable *> m_tables;
    std::unordered_map<Kind, bool> m_searched;
};

} // namespace samsprak::storage
