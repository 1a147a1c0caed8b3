// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

namespace samsprak::hub {

using storage::Statement;

void SqliteStore::hold(const Hold &hold)
{
    Statement insert = m_database->statement("INSERT OR REPLACE INTO hold VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bindBlob(1, hold.booking.bytes()).bindBlob(2, hold.interpreter.bytes());
    insert.bind(3, hold.start).bind(4, hold.end).bind(5, hold.legalRight ? 1 : 0).run();
}

void SqliteStore::release(const Id &booking)
{
    Statement remove = m_database->statement("DELETE FROM hold WHERE booking = ?1");
    remove.bindBlob(1, booking.bytes()).run();
}

std::optional<Hold> SqliteStore::holdOf(const Id &booking) const
{
    Statement query = m_database->statement(
        "SELECT booking, interpreter, start_at, end_at, legal_right FROM hold WHERE booking = ?1");
    query.bindBlob(1, booking.bytes());
    if (!query.step())
        return std::nullopt;
    return Hold{query.id(0), query.id(1), query.integer(2), query.integer(3), query.integer(4) != 0};
}

std::vector<Hold> SqliteStore::holds(qint64 from, qint64 until) const
{
    Statement query = m_database->statement("SELECT booking, interpreter, start_at, end_at, legal_right FROM "
                                            "hold WHERE end_at > ?1 AND start_at < ?2 ORDER BY end_at");
    query.bind(1, from).bind(2, until);
    std::vector<Hold> found;
    while (query.step())
        found.push_back(
            {query.id(0), query.id(1), query.integer(2), query.integer(3), query.integer(4) != 0});
    return found;
}

void SqliteStore::request(const BookingRequest &request)
{
    Statement insert = m_database->statement("INSERT OR REPLACE INTO request VALUES (?1, ?2, ?3, ?4)");
    insert.bindBlob(1, request.booking.bytes()).bindBlob(2, request.transaction.bytes());
    insert.bindBlob(3, request.requester.bytes()).bind(4, request.madeAt).run();
}

void SqliteStore::withdraw(const Id &booking)
{
    Statement remove = m_database->statement("DELETE FROM request WHERE booking = ?1");
    remove.bindBlob(1, booking.bytes()).run();
}

std::vector<BookingRequest> SqliteStore::requests() const
{
    Statement query =
        m_database->statement("SELECT booking, transaction_id, requester, made_at FROM request");
    std::vector<BookingRequest> found;
    while (query.step())
        found.push_back({query.id(0), query.id(1), query.id(2), query.integer(3)});
    return found;
}

} // namespace samsprak::hub
