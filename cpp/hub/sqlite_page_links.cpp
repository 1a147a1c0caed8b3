// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

namespace samsprak::hub {

using storage::Statement;

namespace {

constexpr const char *Table = R"sql(
CREATE TABLE page_link (hash BLOB PRIMARY KEY, page_use INTEGER NOT NULL, subject BLOB NOT NULL,
    language TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
)sql";
constexpr const char *IsThere = "SELECT count(*) FROM sqlite_master WHERE name = 'page_link'";

PageLink linkIn(Statement &row, int first)
{
    return {PageUse(row.integer(first)), row.id(first + 1), row.text(first + 2), row.integer(first + 3)};
}

} // namespace

const char *SqliteStore::pageLinkTable() { return Table; }

/// Installations of before there were pages have no such table.
void SqliteStore::createPageLinkTable()
{
    if (m_database->integer(IsThere) == 0)
        m_database->execute(Table);
}

std::optional<PageLink> SqliteStore::pageLink(const QByteArray &tokenHash) const
{
    static const QByteArray sql(
        "SELECT page_use, subject, language, expires_at FROM page_link WHERE hash = ?1");
    Statement query = m_database->statement(sql);
    query.bindBlob(1, tokenHash);
    if (!query.step())
        return std::nullopt;
    return linkIn(query, 0);
}

void SqliteStore::addPageLink(const QByteArray &tokenHash, const PageLink &link)
{
    const QByteArray language = link.language.toUtf8();
    Statement insert = m_database->statement("INSERT INTO page_link VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bindBlob(1, tokenHash).bind(2, qint64(link.use)).bindId(3, link.subject);
    insert.bindText(4, language).bind(5, link.expiresAt).run();
}

void SqliteStore::revokePageLink(const QByteArray &tokenHash)
{
    m_database->statement("DELETE FROM page_link WHERE hash = ?1").bindBlob(1, tokenHash).run();
}

void SqliteStore::revokePageLinks(const Id &subject)
{
    m_database->statement("DELETE FROM page_link WHERE subject = ?1").bindId(1, subject).run();
}

void SqliteStore::takePageLinks(const SqliteStore &other)
{
    m_database->execute("DELETE FROM page_link");
    if (other.m_database->integer(IsThere) == 0)
        return;
    Statement links =
        other.m_database->statement("SELECT hash, page_use, subject, language, expires_at FROM page_link");
    while (links.step())
        addPageLink(links.blob(0).toByteArray(), linkIn(links, 1));
}

} // namespace samsprak::hub
