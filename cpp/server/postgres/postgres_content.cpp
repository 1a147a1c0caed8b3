// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

namespace samsprak::server {

using namespace hub;
using postgres::Statement;

std::optional<Content> PostgresStore::content(const Id &attachment) const
{
    static const QByteArray sql("SELECT size, stored, whole FROM content WHERE attachment = $1");
    Statement query = statement(sql);
    query.bindBytes(1, attachment.bytes());
    if (!query.step())
        return std::nullopt;
    return Content{query.integer(0), query.integer(1), query.integer(2) != 0};
}

void PostgresStore::putContent(const Id &attachment, const Content &content)
{
    static const QByteArray sql(
        "INSERT INTO content (attachment, size, stored, whole) VALUES ($1, $2, $3, $4) ON CONFLICT "
        "(attachment) "
        "DO UPDATE SET size = excluded.size, stored = excluded.stored, whole = excluded.whole");
    Statement insert = statement(sql);
    insert.bindBytes(1, attachment.bytes()).bind(2, content.size).bind(3, content.stored);
    insert.bind(4, content.whole ? 1 : 0).run();
}

void PostgresStore::addPiece(const Id &attachment, qint64 position, QByteArrayView bytes)
{
    static const QByteArray sql(
        "INSERT INTO content_piece (attachment, position, bytes) VALUES ($1, $2, $3)");
    statement(sql).bindBytes(1, attachment.bytes()).bind(2, position).bindBytes(3, bytes).run();
}

QByteArray PostgresStore::piece(const Id &attachment, qint64 position, qint64 atMost) const
{
    static const QByteArray sql("SELECT position, bytes FROM content_piece "
                                "WHERE attachment = $1 AND position <= $2 ORDER BY position DESC LIMIT 1");
    Statement query = statement(sql);
    query.bindBytes(1, attachment.bytes()).bind(2, position);
    if (!query.step())
        return {};
    const qint64 skipped = position - query.integer(0);
    const QByteArrayView bytes = query.blob(1);
    if (skipped >= bytes.size())
        return {};
    return bytes.sliced(skipped, std::min<qint64>(bytes.size() - skipped, atMost)).toByteArray();
}

void PostgresStore::removeContent(const Id &attachment)
{
    static const QByteArray pieces("DELETE FROM content_piece WHERE attachment = $1");
    statement(pieces).bindBytes(1, attachment.bytes()).run();
    static const QByteArray content("DELETE FROM content WHERE attachment = $1");
    statement(content).bindBytes(1, attachment.bytes()).run();
}

qint64 PostgresStore::contentBytes() const
{
    // Sums of integers are numeric in this engine.
    return m_connection->integer("SELECT coalesce(sum(stored), 0)::bigint FROM content");
}

} // namespace samsprak::server
