// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/scope.h"
#include "sync/protocol/messages.h"

#include <QDate>

namespace samsprak::hub {

/// Operations of which the tablet hears for the second time what became of them.
struct HeardAgain
{
    std::vector<Operation> pulledPast; ///< it has pulled past them: it gets their records
    std::vector<Operation> others;     ///< of their records it must know which went out of its sight since

    void add(const Transaction &transaction, const TransactionOutcome &outcome, bool wasPulled);
};

/// Fills the pulling half of a reply: what changed in the reader's scope since the cursor, then pages of
/// newly granted buckets, within the byte budget, cut at a revision so that each frame ends at a consistent
/// checkpoint.
class Pull
{
public:
    /// `writer` is the number of the asking tablet's writer: its own exact rows are not sent back.
    /// `today`: whose sessions a new tablet gets before everything else.
    Pull(const HubStore &store, const Scope &scope, qint64 writer, const QDate &today);

    void fill(const protocol::SyncRequest &request, protocol::SyncReply &reply);
    /// Adds the records of these operations as they are now, whole.
    void addCurrent(const HeardAgain &operations, protocol::SyncReply &reply) const;

private:
    void startAnew(protocol::SyncReply &reply);
    void followScope(protocol::SyncReply &reply) const;
    void addLive(protocol::SyncReply &reply);
    void addBackfills(protocol::SyncReply &reply);
    qint64 sendPage(const Bucket &bucket, qint64 position, protocol::SyncReply &reply);
    void addDepartures(const std::vector<BucketHead> &changed, qint64 after, qint64 upTo,
                       std::vector<RowChange> &rows) const;
    /// Sends rows in the order of the keys until the budget is spent; the revision that is complete then.
    /// `since` is the revision up to which the tablet has the record's bucket, for a patch; 0: send it whole.
    qint64 send(const std::vector<RowKey> &keys, qint64 upTo, qint64 since, protocol::SyncReply &reply);
    RowChange change(const RowKey &key, qint64 since, const Cursor &cursor) const;
    bool isOnItsWay(const Bucket &bucket, const Cursor &cursor) const;

    const HubStore &m_store;
    const Scope &m_scope;
    qint64 m_writer;
    QDate m_today;
    qint64 m_budget = 0;
};

} // namespace samsprak::hub
