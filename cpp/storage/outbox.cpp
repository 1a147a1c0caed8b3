// SPDX-License-Identifier: MPL-2.0
#include "storage/outbox.h"

#include <algorithm>

namespace samsprak::storage {

namespace {

const QByteArray Select =
    QByteArrayLiteral("SELECT sequence, id, author, membership, wall, since_boot, boot, "
                      "operations FROM outbox ");

Transaction readTransaction(Database &database, const Statement &row)
{
    Transaction transaction;
    transaction.sequence = quint64(row.integer(0));
    transaction.id = row.id(1);
    transaction.author = row.id(2);
    transaction.membership = row.id(3);
    transaction.made = {row.integer(4), row.integer(5), row.id(6)};
    Result<std::vector<Operation>> operations = decodeOperations(row.blob(7));
    if (operations)
        transaction.operations = std::move(operations).value();
    else
        database.fail({ErrorCode::DamagedFile, QStringLiteral("outbox entry")});
    return transaction;
}

} // namespace

void Outbox::append(const Transaction &transaction)
{
    load();
    const QByteArray operations = encodeOperations(transaction.operations);
    m_database
        .statement("INSERT INTO outbox(sequence, id, author, membership, wall, since_boot, boot, size, "
                   "operations) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, qint64(transaction.sequence))
        .bindId(2, transaction.id)
        .bindId(3, transaction.author)
        .bindId(4, transaction.membership)
        .bind(5, transaction.made.wall)
        .bind(6, transaction.made.sinceBoot)
        .bindId(7, transaction.made.boot)
        .bind(8, qint64(transaction.operations.size()))
        .bindBlob(9, operations)
        .run();
    index(transaction);
}

std::vector<Transaction> Outbox::head(int maxTransactions, int maxOperations, qint64 maxBytes) const
{
    std::vector<Transaction> transactions;
    Statement rows = m_database.statement(Select + "ORDER BY sequence");
    while (int(transactions.size()) < maxTransactions && rows.step()) {
        Transaction next = readTransaction(m_database, rows);
        maxOperations -= int(next.operations.size());
        maxBytes -= rows.blob(7).size();
        if (!transactions.empty() && (maxOperations < 0 || maxBytes < 0))
            break;
        transactions.push_back(std::move(next));
    }
    return transactions;
}

std::vector<Transaction> Outbox::after(quint64 sequence, int maxTransactions) const
{
    std::vector<Transaction> transactions;
    Statement rows = m_database.statement(Select + "WHERE sequence > ? ORDER BY sequence LIMIT ?");
    rows.bind(1, qint64(sequence)).bind(2, maxTransactions);
    while (rows.step())
        transactions.push_back(readTransaction(m_database, rows));
    return transactions;
}

std::optional<Transaction> Outbox::find(quint64 sequence, const Id &transaction) const
{
    Statement row = m_database.statement(Select + "WHERE sequence = ?");
    if (!row.bind(1, qint64(sequence)).step())
        return std::nullopt;
    Transaction found = readTransaction(m_database, row);
    return found.id == transaction ? std::optional(std::move(found)) : std::nullopt;
}

void Outbox::erase(const Transaction &transaction)
{
    unindex(transaction);
    m_database.statement("DELETE FROM outbox WHERE sequence = ?").bind(1, qint64(transaction.sequence)).run();
}

void Outbox::empty(const Transaction &transaction)
{
    unindex(transaction);
    const QByteArray nothing = encodeOperations({});
    m_database.statement("UPDATE outbox SET size = 0, operations = ? WHERE sequence = ?")
        .bindBlob(1, nothing)
        .bind(2, qint64(transaction.sequence))
        .run();
}

void Outbox::unindex(const Transaction &transaction)
{
    load();
    m_operations -= int(transaction.operations.size());
    m_transactions -= transaction.operations.empty() ? 0 : 1;
    for (const Operation &operation : transaction.operations) {
        const auto waiting = m_sequences.find(operation.record);
        if (waiting == m_sequences.end())
            continue;
        waiting->removeOne(transaction.sequence);
        if (waiting->isEmpty())
            m_sequences.erase(waiting);
    }
}

quint64 Outbox::renumber()
{
    // Through negative numbers, so that no number is taken twice on the way.
    const qint64 first = m_database.integer("SELECT min(sequence) FROM outbox");
    m_database.statement("UPDATE outbox SET sequence = ? - sequence").bind(1, first - 1).run();
    m_database.execute("UPDATE outbox SET sequence = -sequence");
    forget();
    return quint64(m_database.integer("SELECT max(sequence) FROM outbox")) + 1;
}

std::vector<Transaction> Outbox::all() const
{
    std::vector<Transaction> transactions;
    Statement rows = m_database.statement(Select + "ORDER BY sequence");
    while (rows.step())
        transactions.push_back(readTransaction(m_database, rows));
    return transactions;
}

void Outbox::replace(std::vector<Transaction> transactions)
{
    m_database.execute("DELETE FROM outbox");
    forget();
    quint64 sequence = 0;
    for (Transaction &transaction : transactions) {
        transaction.sequence = ++sequence;
        append(transaction);
    }
}

int Outbox::unsentOperations() const
{
    load();
    return m_operations;
}

int Outbox::unsentTransactions() const
{
    load();
    return m_transactions;
}

int Outbox::pendingOn(const Id &record) const
{
    load();
    const auto waiting = m_sequences.constFind(record);
    return waiting != m_sequences.constEnd() ? int(waiting->size()) : 0;
}

std::vector<Operation> Outbox::operationsOn(const Id &record) const
{
    std::vector<Operation> operations;
    for (Transaction &transaction : transactionsOn(record))
        for (Operation &operation : transaction.operations)
            if (operation.record == record)
                operations.push_back(std::move(operation));
    return operations;
}

std::vector<Transaction> Outbox::transactionsOn(const Id &record) const
{
    load();
    QList<quint64> sequences = m_sequences.value(record);
    sequences.erase(std::unique(sequences.begin(), sequences.end()), sequences.end());
    std::vector<Transaction> transactions;
    for (const quint64 sequence : sequences) {
        Statement row = m_database.statement(Select + "WHERE sequence = ?");
        if (row.bind(1, qint64(sequence)).step())
            transactions.push_back(readTransaction(m_database, row));
    }
    return transactions;
}

std::vector<PendingTransaction> Outbox::list() const
{
    std::vector<PendingTransaction> pending;
    Statement rows = m_database.statement(Select + "WHERE size > 0 ORDER BY sequence");
    while (rows.step()) {
        const Transaction transaction = readTransaction(m_database, rows);
        PendingTransaction entry{transaction.sequence, transaction.author, transaction.made.wall, {}, {}};
        for (const Operation &operation : transaction.operations) {
            entry.kinds.push_back(operation.kind);
            entry.records.push_back(operation.record);
        }
        pending.push_back(std::move(entry));
    }
    return pending;
}

void Outbox::load() const
{
    if (m_loaded)
        return;
    m_operations = 0;
    m_transactions = 0;
    m_sequences.clear();
    Statement rows = m_database.statement(Select + "ORDER BY sequence");
    while (rows.step())
        index(readTransaction(m_database, rows));
    m_loaded = !m_database.hasFailed();
}

void Outbox::index(const Transaction &transaction) const
{
    m_operations += int(transaction.operations.size());
    m_transactions += transaction.operations.empty() ? 0 : 1;
    for (const Operation &operation : transaction.operations)
        m_sequences[operation.record].append(transaction.sequence);
}

} // namespace samsprak::storage
