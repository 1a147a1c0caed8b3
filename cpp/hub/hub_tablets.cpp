// SPDX-License-Identifier: MPL-2.0
#include "hub/hub.h"

#include "domain/planted_bugs.h"
#include "hub/spool_intake.h"

/// What concerns tablets rather than people: their own tokens, their spools, and a past that they remember
/// better than the hub.
namespace samsprak::hub {

/// True for a tablet's own token, or why it is none: `otherwise`, or the database's failure.
Result<bool> Hub::isTablet(const QByteArray &token, const Error &otherwise)
{
    if (token.isEmpty() || otherwise.code != ErrorCode::Unauthorised)
        return otherwise;
    const auto device = m_store.device(secretHash(token));
    if (const Result<void> read = m_store.commit(); !read)
        return read.error();
    return device && !device->revoked ? Result<bool>(true) : Result<bool>(otherwise);
}

Result<protocol::SyncReply> Hub::takeSpool(const protocol::SyncRequest &request)
{
    protocol::SyncReply reply;
    reply.hubTime = m_ports.clock();
    begin();
    SpoolIntake intake(m_ledger, m_desk, request.now, reply.hubTime);
    for (const protocol::SealedTransaction &sealed : request.sealed) {
        intake.take(sealed);
        reply.taken.push_back(sealed.transaction);
    }
    intake.finish();
    if (const Result<void> done = commit(); !done)
        return done.error();
    return reply;
}

bool Hub::isClone(const std::optional<Writer> &writer, const Actor &actor,
                  const protocol::SyncRequest &request) const
{
    if (!writer)
        return false;
    if (writer->actor != actor)
        return true;
    const bool known = request.lineage == writer->lineage || request.lineage == writer->previousLineage;
    if (SAMSPRAK_PLANTED(SwallowClone))
        return false;
    if (!known)
        return true;
    for (const Transaction &transaction : request.transactions) {
        if (transaction.sequence > writer->lastSequence)
            continue;
        // A number that was used for something else, or one that is missing in between: either way the hub
        // and this tablet do not mean the same by it.
        const auto recorded = m_store.outcome(transaction.id);
        if (!recorded || recorded->writer != writer->number || recorded->sequence != transaction.sequence)
            return true;
    }
    return false;
}

/// A restored hub's revisions do not mean what they meant: nothing is consumed before the tablet knows.
bool Hub::isOfAnotherEpoch(const Cursor &cursor, protocol::SyncReply &reply) const
{
    const bool isForeign = !cursor.epoch.isNull() && cursor.epoch != m_store.epoch();
    const bool isAhead = !cursor.epoch.isNull() && cursor.revision > m_store.revision();
    if (!isForeign && !isAhead)
        return false;
    reply.status = protocol::SyncStatus::CursorTooOld;
    reply.restoredFrom = isForeign ? m_store.agreesUpTo(cursor.epoch) : m_store.revision();
    reply.more = true;
    return true;
}

} // namespace samsprak::hub
