// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/booking_desk.h"
#include "hub/ledger.h"
#include "hub/merge.h"

#include <unordered_set>

namespace samsprak::hub {

/// Takes one frame's transactions into the ledger: rights, merge, validation, an outcome for each operation.
class Push
{
public:
    /// Whether the tablet that sends is surely the one whose rows show what it sends; of a spool, which may
    /// be a copied tablet's, it is not known.
    enum class Sender : uint8_t { Profile, Spool };

    /// `sent` is the tablet's clock when it sent the frame, `receipt` the hub's when it arrived.
    Push(Ledger &ledger, BookingDesk &desk, const Writer &writer, TabletUse use, const DeviceClock &sent,
         qint64 receipt, Sender sender = Sender::Profile);

    TransactionOutcome apply(const Transaction &transaction);
    /// What was refused because it lies beyond the author's sight: by transaction.
    const std::vector<std::pair<Id, Operation>> &outOfScope() const { return m_outOfScope; }

private:
    struct Attempt; ///< one operation with what it meets

    std::optional<RefusalCode> objection(const Attempt &attempt) const;
    bool isRevival(const Attempt &attempt) const;
    std::optional<RefusalCode> objectionToNew(const Attempt &attempt) const;
    std::optional<RefusalCode> objectionToContent(const Attempt &attempt, const Head &after) const;
    OperationOutcome applyOperation(Attempt &attempt);
    OperationOutcome change(Attempt &attempt);
    OperationOutcome erase(Attempt &attempt);
    OperationOutcome withdraw(Attempt &attempt);
    bool concernsProtected(const Attempt &attempt) const;
    OperationOutcome move(Attempt &attempt);
    OperationOutcome refuse(const Attempt &attempt, RefusalCode code);
    void keepConflicts(const Attempt &attempt, const Head &head, const Merge &merge);
    bool isMirrored(const Attempt &attempt) const;
    qint64 baseTime(qint64 revision);
    const Rights &rights();

    Ledger &m_ledger;
    BookingDesk &m_desk;
    const Writer &m_writer;
    DeviceClock m_sent;
    qint64 m_receipt;
    TabletUse m_use;
    Sender m_sender;
    std::optional<Rights> m_rights;
    quint64 m_rightsGeneration = 0;
    std::unordered_set<Id> m_refusedRecords; ///< whose row on the tablet still shows what was refused
    std::pair<qint64, qint64> m_lastBaseTime{0, 0};
    std::vector<std::pair<Id, Operation>> m_outOfScope;
};

} // namespace samsprak::hub
