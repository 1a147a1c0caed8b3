// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"
#include "storage/database.h"

#include <QHash>

#include <vector>

namespace samsprak::storage {

/// A transaction that the hub has not answered yet, as the sync page shows it.
struct PendingTransaction
{
    quint64 sequence = 0;
    Id author;
    qint64 madeAt = 0; ///< UTC milliseconds by the tablet's clock
    std::vector<Kind> kinds;
    std::vector<Id> records;
};

/// What was done on this tablet and not yet answered by the hub, in order. Failures stick to the database.
class Outbox
{
public:
    explicit Outbox(Database &database)
        : m_database(database)
    {
    }

    void append(const Transaction &transaction);
    /// The oldest transactions up to a number of operations and bytes, at least one when there is any.
    std::vector<Transaction> head(int maxTransactions, int maxOperations, qint64 maxBytes) const;
    /// The oldest of those with a greater sequence.
    std::vector<Transaction> after(quint64 sequence, int maxTransactions) const;
    /// Nothing when the sequence is not waiting under this transaction id.
    std::optional<Transaction> find(quint64 sequence, const Id &transaction) const;
    void erase(const Transaction &transaction);
    /// Leaves the transaction in its place in the sequence, but with nothing to do.
    void empty(const Transaction &transaction);
    /// Numbers all transactions anew from 1; returns the number that comes next.
    quint64 renumber();

    /// Everything that waits, in order.
    std::vector<Transaction> all() const;
    /// Puts these in the place of everything that waits, numbered from 1.
    void replace(std::vector<Transaction> transactions);

    int unsentOperations() const;
    /// What people did, however many records each touched: what a person counts.
    int unsentTransactions() const;
    /// The number of operations that wait for one record.
    int pendingOn(const Id &record) const;
    /// These operations, oldest first.
    std::vector<Operation> operationsOn(const Id &record) const;
    /// The transactions that touch it, oldest first.
    std::vector<Transaction> transactionsOn(const Id &record) const;
    /// Those with something to do.
    std::vector<PendingTransaction> list() const;
    /// After a rollback what is kept in memory is read again.
    void forget() { m_loaded = false; }

private:
    void load() const;
    void index(const Transaction &transaction) const;
    void unindex(const Transaction &transaction);

    Database &m_database;
    mutable bool m_loaded = false;
    mutable int m_operations = 0;
    mutable int m_transactions = 0; ///< with at least one operation
    /// For each record the sequences of the transactions that touch it, one entry an operation.
    mutable QHash<Id, QList<quint64>> m_sequences;
};

} // namespace samsprak::storage
