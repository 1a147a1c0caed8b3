// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

namespace samsprak::server {

using namespace hub;
using postgres::Statement;

std::optional<PageLink> PostgresStore::pageLink(const QByteArray &tokenHash) const
{
    static const QByteArray sql(
        "SELECT page_use, subject, language, expires_at FROM page_link WHERE hash = $1");
    Statement query = statement(sql);
    query.bindBytes(1, tokenHash);
    if (!query.step())
        return std::nullopt;
    return PageLink{PageUse(query.integer(0)), query.id(1), query.text(2), query.integer(3)};
}

void PostgresStore::addPageLink(const QByteArray &tokenHash, const PageLink &link)
{
    static const QByteArray sql("INSERT INTO page_link (hash, page_use, subject, language, expires_at) "
                                "VALUES ($1, $2, $3, $4, $5)");
    Statement insert = statement(sql);
    insert.bindBytes(1, tokenHash).bind(2, qint64(link.use)).bindBytes(3, link.subject.bytes());
    insert.bindBytes(4, link.language.toUtf8()).bind(5, link.expiresAt).run();
}

void PostgresStore::revokePageLink(const QByteArray &tokenHash)
{
    static const QByteArray sql("DELETE FROM page_link WHERE hash = $1");
    statement(sql).bindBytes(1, tokenHash).run();
}

void PostgresStore::revokePageLinks(const Id &subject)
{
    static const QByteArray sql("DELETE FROM page_link WHERE subject = $1");
    statement(sql).bindBytes(1, subject.bytes()).run();
}

} // namespace samsprak::server
