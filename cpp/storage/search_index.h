// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/row_store.h"

namespace samsprak::storage {

struct SearchHit
{
    Kind kind = Kind::Unknown;
    Id record;
    QString text; ///< the searched fields' words
};

/// Full-text search over the fields declared `searched()`. Commits only note what is due; indexing catches up
/// when there is time. Failures stick to the database.
class SearchIndex
{
public:
    SearchIndex(Database &database, const RowStore &rows)
        : m_database(database)
        , m_rows(rows)
    {
    }

    /// Indexes up to so many of the records that are due; the number done. Needs a write transaction.
    int indexDue(int atMost);
    /// Takes a record's words out of the index for good.
    void erase(const Id &record);

    /// Records that have every word, or words that begin so; the latest indexed first.
    static std::vector<SearchHit> find(Database &database, const QString &words, int limit);

private:
    QByteArray wordsOf(const RowTable &table, const Id &record) const;

    Database &m_database;
    const RowStore &m_rows;
};

} // namespace samsprak::storage
