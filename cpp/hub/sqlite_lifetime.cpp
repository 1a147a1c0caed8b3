// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

/// What the store keeps of its own past: backups, epochs, what was swept away and what was erased.
namespace samsprak::hub {

using storage::Statement;

namespace {

TabletUse useOf(qint64 shared) { return shared != 0 ? TabletUse::Shared : TabletUse::Personal; }

} // namespace

void SqliteStore::loadPast()
{
    m_sweptRevision = m_database->integer("SELECT revision FROM swept");
    Statement erased = m_database->statement("SELECT id FROM erased");
    while (erased.step())
        m_erased.insert(erased.id(0));
}

qint64 SqliteStore::agreesUpTo(const Id &epoch) const
{
    Statement query = m_database->statement("SELECT agrees FROM former_epoch WHERE id = ?1");
    return query.bindId(1, epoch).step() ? query.integer(0) : 0;
}

void SqliteStore::startEpoch(const Id &epoch)
{
    Statement shorten = m_database->statement("UPDATE former_epoch SET agrees = min(agrees, ?1)");
    shorten.bind(1, m_revision).run();
    Statement end = m_database->statement("INSERT OR REPLACE INTO former_epoch VALUES (?1, ?2)");
    end.bindId(1, m_epoch).bind(2, m_revision).run();
    m_epoch = epoch;
    Statement save = m_database->statement("UPDATE installation SET epoch = ?1");
    save.bindId(1, epoch).run();
}

qint64 SqliteStore::backedUp() const
{
    // Read each time: a backup is noted by another process.
    static const QByteArray sql("SELECT revision FROM backup WHERE epoch = ?1");
    Statement query = m_database->statement(sql);
    query.bindId(1, m_epoch);
    return query.step() ? query.integer(0) : 0;
}

void SqliteStore::noteBackup(qint64 revision)
{
    Statement save = m_database->statement("INSERT OR REPLACE INTO backup VALUES (?1, ?2)");
    save.bindId(1, m_epoch).bind(2, revision).run();
}

void SqliteStore::takeAccess(const SqliteStore &other)
{
    m_database->execute("DELETE FROM token; DELETE FROM device; DELETE FROM code");
    Statement tokens =
        other.m_database->statement("SELECT hash, actor, is_participant, device_name, shared FROM token");
    while (tokens.step())
        addToken(tokens.blob(0).toByteArray(),
                 {{tokens.id(1), tokens.integer(2) != 0}, tokens.text(3), useOf(tokens.integer(4))});
    Statement devices = other.m_database->statement("SELECT hash, name, revoked FROM device");
    while (devices.step())
        saveDevice(devices.blob(0).toByteArray(), {devices.text(1), devices.integer(2) != 0});
    Statement codes =
        other.m_database->statement("SELECT hash, actor, is_participant, expires_at, shared FROM code");
    while (codes.step())
        addCode(codes.blob(0).toByteArray(),
                {{codes.id(1), codes.integer(2) != 0}, codes.integer(3), useOf(codes.integer(4))});
    takePageLinks(other);
}

void SqliteStore::sweep(qint64 before)
{
    // A row stands for all revisions up to the next one's.
    Statement next = m_database->statement("SELECT min(revision) FROM revision_time WHERE receipt >= ?1");
    next.bind(1, before);
    const qint64 upTo = next.step() && !next.isNull(0) ? next.integer(0) - 1 : m_revision;
    next.reset();
    if (upTo <= m_sweptRevision)
        return;
    for (const char *sql :
         {"DELETE FROM head WHERE deleted = 1 AND revision <= ?1",
          "DELETE FROM departure WHERE revision <= ?1", "INSERT OR REPLACE INTO swept VALUES (1, ?1)"}) {
        Statement statement = m_database->statement(sql);
        statement.bind(1, upTo).run();
    }
    m_sweptRevision = upTo;
}

void SqliteStore::noteErased(const Id &id)
{
    Statement insert = m_database->statement("INSERT OR IGNORE INTO erased VALUES (?1)");
    insert.bindBlob(1, id.bytes()).run();
    m_erased.insert(id);
}

} // namespace samsprak::hub
