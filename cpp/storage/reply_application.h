// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/replica.h"

#include <map>
#include <set>
#include <span>

namespace samsprak::storage {

/// One reply of the hub on its way into the database, within a write transaction that the caller opens and
/// ends. Outcomes come first, so that rows are laid under what is then still unsent.
class ReplyApplication
{
public:
    explicit ReplyApplication(Replica &replica)
        : m_replica(replica)
        , m_database(*replica.m_database)
        , m_rows(replica.m_rows)
        , m_outbox(replica.m_outbox)
        , m_search(*replica.m_database, replica.m_rows)
    {
    }

    void take(const ReplyContent &reply);
    /// Takes back what the transaction did, as if the hub had refused it; it must have left the outbox.
    void takeBack(const Transaction &transaction);
    /// Puts what the hub acknowledged back into the outbox, before what is unsent, and forgets what was
    /// pulled.
    void offerAgain(qint64 agreesUpTo);
    /// Removes what was pulled, but for records with unsent operations.
    void forgetPulled();

    const CommittedChanges &changes() const { return m_changes; }
    /// Whether records were removed for good, so that their traces must go too.
    bool hasPurged() const { return m_purged; }

private:
    struct Answered
    {
        const Operation *operation;
        OperationOutcome outcome;
    };

    void settle(const TransactionOutcome &outcome, qint64 hubTime);
    void settle(const Transaction &transaction, const TransactionOutcome &outcome);
    void settleRecord(std::span<const Answered> answered, qint64 revision);
    bool awaitsHub(std::span<const Answered> answered, bool exact) const;
    void takeRow(const RowChange &row);
    bool completePatch(const RowChange &row, StoredRow &base);
    void removeRow(const RowChange &row, int unsent);
    void replay(Kind kind, const Id &id, const StoredRow &base, int unsent);
    bool apply(StoredRow &row, Kind kind, const Operation &operation, bool isThere);
    void takeScope(const std::vector<Bucket> &scope);
    void purge(const QByteArray &condition);
    void purgeTable(const QByteArray &table, const QByteArray &kind, const QByteArray &condition);
    void eraseWithdrawnShadows();
    void dropContents();
    void dropForgotten();
    void dropAcknowledged();
    void noteUnseen();
    std::set<std::pair<Id, Id>> refusalsGivenBack() const;
    std::optional<Refusal> readRefusal(const Id &id) const;
    void noteWithheld(QByteArrayView refusalFields);
    void noteGone(Kind kind, const Id &record);

    Replica &m_replica;
    Database &m_database;
    RowStore &m_rows;
    Outbox &m_outbox;
    SearchIndex m_search;
    CommittedChanges m_changes;
    std::vector<Id> m_goneAttachments; ///< removed as the hub wants it, not forgotten to be pulled anew
    std::set<Id> m_goneRecords;        ///< whose content may not stay anywhere
    /// By refusal, as outcomes tell: transaction, and what was refused of it.
    std::map<Id, std::pair<Id, Operation>> m_refused;
    /// Transaction and record of what was refused earlier and not given back.
    std::set<std::pair<Id, Id>> m_withheld;
    std::map<Id, std::vector<Id>>
        m_refusedUnseen; ///< by record that is not here: refusals of what was done to it
    bool m_purged = false;
    bool m_hasShadows = true; ///< whether any record has one: most replies meet none
    bool m_isUnfit = false;   ///< a patch came for a record that is not here
};

} // namespace samsprak::storage
