// SPDX-License-Identifier: MPL-2.0
#include "storage/acknowledged.h"

#include "storage/meta_table.h"

#include <algorithm>

namespace samsprak::storage {

namespace {

constexpr qint64 Day = 24 * 60 * 60 * 1000LL;
constexpr qint64 LongestKept = 30 * Day;

constexpr auto Table =
    "CREATE TABLE acknowledged(number INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL, author BLOB,"
    " membership BLOB, wall INTEGER NOT NULL, since_boot INTEGER NOT NULL, boot BLOB,"
    " revision INTEGER NOT NULL, at INTEGER NOT NULL, operations BLOB NOT NULL)";

const char BackedUp[] = "acknowledged_backed_up";
const char AgedOn[] = "acknowledged_aged_on";
const char Doubted[] = "acknowledged_doubted";

} // namespace

Result<void> Acknowledged::prepare()
{
    if (m_database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'acknowledged'") > 0)
        return m_database.outcome();
    WriteTransaction write(m_database);
    m_database.execute(Table);
    return write.commit();
}

void Acknowledged::add(const Transaction &transaction, qint64 revision, qint64 hubTime)
{
    if (transaction.operations.empty())
        return;
    static const QByteArray sql("INSERT INTO acknowledged(id, author, membership, wall, since_boot, boot, "
                                "revision, at, operations) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const QByteArray operations = encodeOperations(transaction.operations);
    m_database.statement(sql)
        .bindId(1, transaction.id)
        .bindId(2, transaction.author)
        .bindId(3, transaction.membership)
        .bind(4, transaction.made.wall)
        .bind(5, transaction.made.sinceBoot)
        .bindId(6, transaction.made.boot)
        .bind(7, revision)
        .bind(8, hubTime)
        .bindBlob(9, operations)
        .run();
}

bool Acknowledged::isStale(qint64 hubTime, qint64 backedUp) const
{
    const MetaTable meta(m_database);
    return backedUp != meta.integer(BackedUp) || hubTime / Day != meta.integer(AgedOn);
}

void Acknowledged::age(qint64 hubTime, qint64 backedUp)
{
    MetaTable meta(m_database);
    if (backedUp != meta.integer(BackedUp)) {
        m_database.statement("DELETE FROM acknowledged WHERE revision > 0 AND revision <= ?")
            .bind(1, backedUp)
            .run();
        meta.set(BackedUp, backedUp);
    }
    if (hubTime / Day != meta.integer(AgedOn)) {
        m_database.statement("DELETE FROM acknowledged WHERE at < ?").bind(1, hubTime - LongestKept).run();
        meta.set(AgedOn, hubTime / Day);
    }
}

bool Acknowledged::drop(const std::function<bool(const Id &transaction, const Operation &)> &isGone)
{
    std::vector<std::pair<qint64, std::vector<Operation>>> shortened;
    {
        Statement rows = m_database.statement("SELECT number, id, operations FROM acknowledged");
        while (rows.step()) {
            std::vector<Operation> operations = decodeOperations(rows.blob(2)).valueOr({});
            const Id transaction = rows.id(1);
            if (std::erase_if(operations, [&](const Operation &o) { return isGone(transaction, o); }) > 0)
                shortened.emplace_back(rows.integer(0), std::move(operations));
        }
    }
    for (const auto &[number, operations] : shortened) {
        const QByteArray content = encodeOperations(operations);
        if (operations.empty())
            m_database.statement("DELETE FROM acknowledged WHERE number = ?").bind(1, number).run();
        else
            m_database.statement("UPDATE acknowledged SET operations = ? WHERE number = ?")
                .bindBlob(1, content)
                .bind(2, number)
                .run();
    }
    return !shortened.empty();
}

void Acknowledged::doubt() { MetaTable(m_database).set(Doubted, 1); }

bool Acknowledged::isDoubted() const { return MetaTable(m_database).integer(Doubted) != 0; }

bool Acknowledged::dropDoubted(const std::function<bool(const Id &transaction, const Operation &)> &isGone)
{
    MetaTable(m_database).set(Doubted, qint64(0));
    return drop(isGone);
}

std::vector<Transaction> Acknowledged::takeAll()
{
    std::vector<Transaction> transactions;
    {
        Statement rows = m_database.statement("SELECT id, author, membership, wall, since_boot, boot, "
                                              "operations FROM acknowledged ORDER BY number");
        while (rows.step()) {
            Transaction transaction;
            transaction.id = rows.id(0);
            transaction.author = rows.id(1);
            transaction.membership = rows.id(2);
            transaction.made = {rows.integer(3), rows.integer(4), rows.id(5)};
            transaction.operations = decodeOperations(rows.blob(6)).valueOr({});
            transactions.push_back(std::move(transaction));
        }
    }
    m_database.execute("DELETE FROM acknowledged");
    return transactions;
}

} // namespace samsprak::storage
