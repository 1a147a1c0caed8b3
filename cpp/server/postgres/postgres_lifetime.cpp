// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

/// What the store keeps of its own past: backups, epochs, what was swept away and what was erased.
namespace samsprak::server {

using postgres::Statement;

qint64 PostgresStore::agreesUpTo(const Id &epoch) const
{
    static const QByteArray sql("SELECT agrees FROM former_epoch WHERE id = $1");
    Statement query = statement(sql);
    query.bindBytes(1, epoch.bytes());
    return query.step() ? query.integer(0) : 0;
}

void PostgresStore::startEpoch(const Id &epoch)
{
    statement("UPDATE former_epoch SET agrees = least(agrees, $1)").bind(1, m_revision).run();
    statement("INSERT INTO former_epoch (id, agrees) VALUES ($1, $2) "
              "ON CONFLICT (id) DO UPDATE SET agrees = excluded.agrees")
        .bindBytes(1, m_epoch.bytes())
        .bind(2, m_revision)
        .run();
    statement("UPDATE installation SET epoch = $1").bindBytes(1, epoch.bytes()).run();
    m_epoch = epoch;
}

qint64 PostgresStore::backedUp() const
{
    static const QByteArray sql("SELECT revision FROM backup WHERE epoch = $1");
    Statement query = statement(sql);
    query.bindBytes(1, m_epoch.bytes());
    return query.step() ? query.integer(0) : 0;
}

void PostgresStore::noteBackup(qint64 revision)
{
    statement("INSERT INTO backup (epoch, revision) VALUES ($1, $2) "
              "ON CONFLICT (epoch) DO UPDATE SET revision = excluded.revision")
        .bindBytes(1, m_epoch.bytes())
        .bind(2, revision)
        .run();
}

void PostgresStore::sweep(qint64 before)
{
    // A row stands for all revisions up to the next one's.
    Statement next = statement("SELECT min(revision) FROM revision_time WHERE receipt >= $1");
    next.bind(1, before);
    const qint64 upTo = next.step() && !next.isNull(0) ? next.integer(0) - 1 : m_revision;
    if (upTo <= sweptRevision())
        return;
    for (const char *sql : {"DELETE FROM head WHERE deleted = 1 AND revision <= $1",
                            "DELETE FROM departure WHERE revision <= $1",
                            "INSERT INTO swept (place, revision) VALUES (1, $1) "
                            "ON CONFLICT (place) DO UPDATE SET revision = excluded.revision"})
        statement(sql).bind(1, upTo).run();
    m_found.clear();
}

qint64 PostgresStore::sweptRevision() const
{
    static const QByteArray sql("SELECT revision FROM swept");
    Statement query = statement(sql);
    return query.step() ? query.integer(0) : 0;
}

void PostgresStore::readErased()
{
    static const QByteArray sql("SELECT id FROM erased");
    m_erased.clear();
    Statement rows = statement(sql);
    while (rows.step())
        m_erased.insert(rows.id(0));
}

void PostgresStore::noteErased(const Id &id)
{
    static const QByteArray sql("INSERT INTO erased (id) VALUES ($1) ON CONFLICT DO NOTHING");
    statement(sql).bindBytes(1, id.bytes()).run();
    m_erased.insert(id);
}

} // namespace samsprak::server
