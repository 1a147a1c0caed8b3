// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

namespace samsprak::server {

using namespace hub;
using postgres::Statement;

namespace {

Hold holdIn(const Statement &row)
{
    return {row.id(0), row.id(1), row.integer(2), row.integer(3), row.integer(4) != 0};
}

} // namespace

void PostgresStore::hold(const Hold &hold)
{
    static const QByteArray sql(
        "INSERT INTO hold (booking, interpreter, start_at, end_at, legal_right) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (booking) DO UPDATE SET interpreter = excluded.interpreter, start_at = "
        "excluded.start_at, end_at = excluded.end_at, legal_right = excluded.legal_right");
    Statement insert = statement(sql);
    insert.bindBytes(1, hold.booking.bytes()).bindBytes(2, hold.interpreter.bytes());
    insert.bind(3, hold.start).bind(4, hold.end).bind(5, hold.legalRight ? 1 : 0).run();
}

void PostgresStore::release(const Id &booking)
{
    static const QByteArray sql("DELETE FROM hold WHERE booking = $1");
    statement(sql).bindBytes(1, booking.bytes()).run();
}

std::optional<Hold> PostgresStore::holdOf(const Id &booking) const
{
    static const QByteArray sql(
        "SELECT booking, interpreter, start_at, end_at, legal_right FROM hold WHERE booking = $1");
    Statement query = statement(sql);
    query.bindBytes(1, booking.bytes());
    return query.step() ? std::optional(holdIn(query)) : std::nullopt;
}

std::vector<Hold> PostgresStore::holds(qint64 from, qint64 until) const
{
    static const QByteArray sql("SELECT booking, interpreter, start_at, end_at, legal_right FROM hold "
                                "WHERE end_at > $1 AND start_at < $2 ORDER BY end_at");
    Statement query = statement(sql);
    query.bind(1, from).bind(2, until);
    std::vector<Hold> found;
    while (query.step())
        found.push_back(holdIn(query));
    return found;
}

void PostgresStore::request(const BookingRequest &request)
{
    static const QByteArray sql(
        "INSERT INTO request (booking, transaction_id, requester, made_at) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (booking) DO UPDATE SET transaction_id = excluded.transaction_id, requester = "
        "excluded.requester, made_at = excluded.made_at");
    Statement insert = statement(sql);
    insert.bindBytes(1, request.booking.bytes()).bindBytes(2, request.transaction.bytes());
    insert.bindBytes(3, request.requester.bytes()).bind(4, request.madeAt).run();
}

void PostgresStore::withdraw(const Id &booking)
{
    static const QByteArray sql("DELETE FROM request WHERE booking = $1");
    statement(sql).bindBytes(1, booking.bytes()).run();
}

std::vector<BookingRequest> PostgresStore::requests() const
{
    Statement query = statement("SELECT booking, transaction_id, requester, made_at FROM request");
    std::vector<BookingRequest> found;
    while (query.step())
        found.push_back({query.id(0), query.id(1), query.id(2), query.integer(3)});
    return found;
}

} // namespace samsprak::server
