// SPDX-License-Identifier: MPL-2.0
#include "storage/record_reader.h"

namespace samsprak::storage {

bool RecordReader::isPending(Kind kind, const Id &id) const
{
    bool pending = false;
    {
        Statement row =
            m_database.statement("SELECT pending FROM " + RowTable::nameOf(kind) + " WHERE id = ?");
        pending = row.bindId(1, id).step() && row.integer(0) > 0;
    }
    m_database.takeFailure();
    return pending;
}

Result<std::vector<PendingTransaction>> RecordReader::pending() const
{
    std::vector<PendingTransaction> transactions = Outbox(m_database).list();
    if (std::optional<Error> failure = m_database.takeFailure())
        return std::move(*failure);
    return transactions;
}

Result<std::vector<Transaction>> RecordReader::pendingOn(const Id &record) const
{
    std::vector<Transaction> transactions = Outbox(m_database).transactionsOn(record);
    if (std::optional<Error> failure = m_database.takeFailure())
        return std::move(*failure);
    return transactions;
}

Result<std::vector<SearchHit>> RecordReader::search(const QString &words, int limit) const
{
    std::vector<SearchHit> hits = SearchIndex::find(m_database, words, limit);
    if (std::optional<Error> failure = m_database.takeFailure())
        return std::move(*failure);
    return hits;
}

} // namespace samsprak::storage
