// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/attachment_content.h"
#include "storage/outbox.h"
#include "storage/query.h"
#include "storage/search_index.h"

#include <memory>
#include <optional>
#include <vector>

namespace samsprak::storage {

/// Typed queries over one connection, on one thread. Opened with `Replica::openReader`.
class RecordReader
{
public:
    /// Reads over a connection that belongs to someone else and outlives this.
    explicit RecordReader(Database &connection)
        : m_database(connection)
        , m_buckets(connection)
    {
    }
    explicit RecordReader(std::unique_ptr<Database> connection)
        : m_own(std::move(connection))
        , m_database(*m_own)
        , m_buckets(*m_own)
    {
    }
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    /// Nothing when the tablet does not have the record.
    template <class E>
    Result<std::optional<E>> find(const Id &id) const
    {
        std::optional<E> record;
        {
            Statement row = m_database.statement(rowTable<E>().findSql());
            if (row.bindId(1, id).step())
                record = readRecord<E>(row, m_buckets);
        }
        if (std::optional<Error> failure = m_database.takeFailure())
            return std::move(*failure);
        return record;
    }

    template <class E>
    Query<E> all() const
    {
        return Query<E>(m_database, m_buckets);
    }

    /// Whether the record has operations that the hub has not answered yet.
    template <class E>
    bool isPending(const Id &id) const
    {
        return isPending(Declaration<E>::kind, id);
    }
    bool isPending(Kind kind, const Id &id) const;

    /// The bytes of attachments, as far as they are here.
    AttachmentContent attachments() const { return AttachmentContent(m_database); }

    /// What the hub has not answered yet, oldest first.
    Result<std::vector<PendingTransaction>> pending() const;
    /// Of these, the ones that touch one record.
    Result<std::vector<Transaction>> pendingOn(const Id &record) const;
    /// Records with all these words or beginnings of words, the latest first.
    Result<std::vector<SearchHit>> search(const QString &words, int limit) const;

private:
    std::unique_ptr<Database> m_own;
    Database &m_database;
    mutable BucketNumbers m_buckets;
};

} // namespace samsprak::storage
