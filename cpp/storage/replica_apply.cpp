// SPDX-License-Identifier: MPL-2.0
#include "domain/planted_bugs.h"
#include "domain/refusal.h"
#include "storage/cursor_codec.h"
#include "storage/reply_application.h"
#include "storage/table_schema.h"

#include <QFile>

namespace samsprak::storage {

namespace {

/// 32 MiB: what a visiting tablet holds. A larger database is not rewritten whole for one withdrawal; there a
/// copy that a record left when it moved between pages may rest until the page is filled again.
constexpr qint64 MostPagesRewritten = 8192;

} // namespace

Result<CommittedChanges> Replica::apply(const ReplyContent &reply)
{
    if (m_leavesTraces)
        eraseTraces();
    // A look that finds nothing new costs the disk nothing.
    const bool isEmpty = reply.outcomes.empty() && !reply.scope && reply.rows.empty();
    if (isEmpty && !m_acknowledged.isStale(reply.hubTime, reply.backedUp) && reply.lineage == lineage() &&
        reply.cursor == cursor())
        return CommittedChanges{};
    ReplyApplication application(*this);
    if (SAMSPRAK_PLANTED(CursorBeforeRows)) {
        WriteTransaction early(*m_database);
        m_meta.set("cursor", encodeCursor(reply.cursor));
        static_cast<void>(early.commit());
    }
    {
        WriteTransaction write(*m_database);
        application.take(reply);
        noteTraces(application.hasPurged());
        if (const Result<void> done = finish(write); !done)
            return done.error();
    }
    if (application.hasPurged())
        eraseTraces();
    return application.changes();
}

Result<CommittedChanges> Replica::pullAnew()
{
    ReplyApplication application(*this);
    {
        WriteTransaction write(*m_database);
        application.forgetPulled();
        noteTraces(true);
        if (const Result<void> done = finish(write); !done)
            return done.error();
    }
    eraseTraces();
    return application.changes();
}

Result<CommittedChanges> Replica::offerAgain(qint64 agreesUpTo)
{
    ReplyApplication application(*this);
    {
        WriteTransaction write(*m_database);
        application.offerAgain(agreesUpTo);
        if (const Result<void> done = finish(write); !done)
            return done.error();
    }
    eraseTraces();
    return application.changes();
}

/// A purge is noted in its own transaction: one that is killed before its traces are gone ends with the next
/// start.
void Replica::noteTraces(bool purged)
{
    const bool leaves = purged || m_leavesTraces;
    if (std::exchange(m_tracesNoted, leaves) != leaves)
        m_meta.set("traces", leaves ? 1 : 0);
    if (purged && !std::exchange(m_gapsNoted, true))
        m_meta.set("gaps", 1);
}

/// Once for all that was purged since the last idle moment.
void Replica::closeGaps()
{
    if (!m_gapsNoted || !m_database->rewrite(MostPagesRewritten) || !m_database->truncateLog())
        return;
    WriteTransaction write(*m_database);
    m_meta.set("gaps", 0);
    m_gapsNoted = false;
    static_cast<void>(finish(write));
}

/// Deleted pages rest neither in the write-ahead log nor in a copy made before a migration. While somebody
/// reads, the log can't be emptied: then the next reply tries again.
void Replica::eraseTraces()
{
    m_leavesTraces = !m_database->truncateLog();
    QFile::remove(copyBeforeMigration(m_path));
}

Result<CommittedChanges> Replica::refuseUnreadable(const Transaction &transaction)
{
    ReplyApplication application(*this);
    CommittedChanges changes;
    WriteTransaction write(*m_database);
    m_outbox.empty(transaction);
    application.takeBack(transaction);
    for (const Operation &operation : transaction.operations) {
        Refusal refusal;
        refusal.id = newId();
        refusal.person = transaction.author;
        refusal.record = operation.record;
        refusal.recordKind = operation.kind;
        refusal.transaction = transaction.id;
        refusal.code = RefusalCode::InvalidRequest;
        refusal.decidedAt = m_surroundings.wall();
        refusal.refusedFields = operation.fields;
        m_rows.write(Kind::Refusal, refusal.id, {Declaration<Refusal>::home(refusal), 0, 0, encode(refusal)});
        changes.add(Kind::Refusal, refusal.id);
    }
    if (const Result<void> done = finish(write); !done)
        return done.error();
    changes.kinds.insert(application.changes().kinds.begin(), application.changes().kinds.end());
    changes.records.insert(changes.records.end(), application.changes().records.begin(),
                           application.changes().records.end());
    changes.conflictsOrRefusals = true;
    return changes;
}

} // namespace samsprak::storage
