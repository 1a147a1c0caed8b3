// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

namespace samsprak::hub {

using storage::Statement;

namespace {

constexpr const char *Tables = R"sql(
CREATE TABLE content (attachment BLOB PRIMARY KEY, size INTEGER NOT NULL, stored INTEGER NOT NULL,
    whole INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE content_piece (attachment BLOB NOT NULL, position INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (attachment, position));
)sql";

} // namespace

const char *SqliteStore::contentTables() { return Tables; }

/// Installations of before there were attachments have no such tables.
void SqliteStore::createContentTables()
{
    if (m_database->integer("SELECT count(*) FROM sqlite_master WHERE name = 'content_piece'") == 0)
        m_database->execute(Tables);
}

std::optional<Content> SqliteStore::content(const Id &attachment) const
{
    Statement query = m_database->statement("SELECT size, stored, whole FROM content WHERE attachment = ?1");
    query.bindId(1, attachment);
    if (!query.step())
        return std::nullopt;
    return Content{query.integer(0), query.integer(1), query.integer(2) != 0};
}

void SqliteStore::putContent(const Id &attachment, const Content &content)
{
    m_database->statement("INSERT OR REPLACE INTO content VALUES (?1, ?2, ?3, ?4)")
        .bindId(1, attachment)
        .bind(2, content.size)
        .bind(3, content.stored)
        .bind(4, content.whole ? 1 : 0)
        .run();
}

void SqliteStore::addPiece(const Id &attachment, qint64 position, QByteArrayView bytes)
{
    m_database->statement("INSERT INTO content_piece VALUES (?1, ?2, ?3)")
        .bindId(1, attachment)
        .bind(2, position)
        .bindBlob(3, bytes)
        .run();
}

QByteArray SqliteStore::piece(const Id &attachment, qint64 position, qint64 atMost) const
{
    Statement query = m_database->statement("SELECT position, bytes FROM content_piece "
                                            "WHERE attachment = ?1 AND position <= ?2 "
                                            "ORDER BY position DESC LIMIT 1");
    query.bindId(1, attachment).bind(2, position);
    if (!query.step())
        return {};
    const qint64 skipped = position - query.integer(0);
    const QByteArrayView bytes = query.blob(1);
    if (skipped >= bytes.size())
        return {};
    return bytes.sliced(skipped, std::min<qint64>(bytes.size() - skipped, atMost)).toByteArray();
}

void SqliteStore::removeContent(const Id &attachment)
{
    m_database->statement("DELETE FROM content_piece WHERE attachment = ?1").bindId(1, attachment).run();
    m_database->statement("DELETE FROM content WHERE attachment = ?1").bindId(1, attachment).run();
}

qint64 SqliteStore::contentBytes() const
{
    return m_database->integer("SELECT coalesce(sum(stored), 0) FROM content");
}

} // namespace samsprak::hub
