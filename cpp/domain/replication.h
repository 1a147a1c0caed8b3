// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/bucket.h"
#include "domain/id.h"
#include "domain/kind.h"
#include "domain/refusal.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// The values in which a replica is described: what was done, what became of it, what a record is now.
namespace samsprak {

/// When something was done, by a clock that may be years off: the hub makes sense of it from the age.
struct DeviceClock
{
    qint64 wall = 0;      ///< UTC milliseconds as the tablet believes
    qint64 sinceBoot = 0; ///< milliseconds since the tablet started
    Id boot;              ///< changes with each start of the tablet

    bool operator==(const DeviceClock &) const = default;
};

enum class OperationType : uint8_t {
    Set = 1, ///< `fields`: the changed ones; creates the record when the base revision is 0 and it does not
             ///< exist
    Append,  ///< a new record that nobody can edit afterwards
    Add,     ///< `fields`: to each set field the array of elements that join it
    Remove,  ///< `fields`: to each set field the array of elements that leave it
    MapSet,  ///< `fields`: to each translated text the map of languages that change
    Delete,
    Move,   ///< to `target`
    Intent, ///< `intent` says which; `fields` are applied as by Set first
};

/// Intents that the hub decides about.
inline constexpr auto RequestBooking = QLatin1String("request_booking");
inline constexpr auto CancelBooking = QLatin1String("cancel_booking");
/// The booking is ordered from the agency that it names.
inline constexpr auto OrderBooking = QLatin1String("order_booking");
/// What the counterpart said about an order is written down.
inline constexpr auto RecordAnswer = QLatin1String("record_answer");
/// The assignment is over: it was carried out, or `absent_party` did not come.
inline constexpr auto CloseBooking = QLatin1String("close_booking");
inline constexpr auto ReviewBooking = QLatin1String("review_booking");
inline constexpr auto WithdrawConsent = QLatin1String("withdraw_consent");

struct Operation
{
    OperationType type = OperationType::Set;
    Kind kind = Kind::Unknown;
    Id record;
    Bucket bucket;
    qint64 baseRevision = 0; ///< the hub's revision of the record that the tablet had seen; 0: none
    QByteArray fields;       ///< encoded field map; empty when the type needs none
    QString intent;
    Bucket target;

    bool operator==(const Operation &) const = default;
};

/// What one person did in one go: applied whole, or each operation answered for itself.
struct Transaction
{
    Id id;
    quint64 sequence = 0; ///< gap-free within one writer, from 1
    Id author;            ///< person or participant
    Id membership;        ///< the membership it was done under; null for a participant
    DeviceClock made;
    std::vector<Operation> operations;

    bool operator==(const Transaction &) const = default;
};

/// Where a tablet stands. Opaque to the tablet but for comparing the epoch.
struct Cursor
{
    struct Backfill
    {
        Bucket bucket;
        qint64 position = 0; ///< revision up to which the tablet has this newly granted bucket

        bool operator==(const Backfill &) const = default;
    };

    /// The way through a whole scope, bucket by bucket in the hub's order: one place instead of a list of all
    /// that is still to come.
    struct Sweep
    {
        qint64 next = -1;    ///< which bucket is under way; −1: none, the tablet has them all
        qint64 position = 0; ///< revision up to which the tablet has it

        bool isUnderWay() const { return next >= 0; }
        bool operator==(const Sweep &) const = default;
    };

    bool isFilling() const { return sweep.isUnderWay() || !backfills.empty(); }

    Id epoch;            ///< changes when the hub was restored from a backup
    qint64 revision = 0; ///< everything up to here is on the tablet, but for the backfills
    QByteArray scopeHash;
    std::vector<Backfill> backfills;
    Sweep sweep = {}; ///< through the scope that `scopeHash` names

    bool operator==(const Cursor &) const = default;
};

enum class OutcomeStatus : uint8_t { Applied, Merged, Refused };

struct OperationOutcome
{
    OutcomeStatus status = OutcomeStatus::Applied;
    /// The tablet's row with this operation equals the hub's: it is not sent back.
    bool exact = false;
    RefusalCode code = RefusalCode::Unknown;
    Id refusal; ///< the refusal record, when there is one

    bool operator==(const OperationOutcome &) const = default;
};

struct TransactionOutcome
{
    quint64 sequence = 0;
    Id transaction;
    qint64 revision = 0; ///< that the transaction got; 0 when nothing was applied
    std::vector<OperationOutcome> operations;

    bool operator==(const TransactionOutcome &) const = default;
};

enum class RowState : uint8_t {
    Present,
    Deleted,
    Left,
    Patched, ///< `fields` are those that changed since the cursor the tablet sent; the others are as they
             ///< were
};

struct RowChange
{
    Kind kind = Kind::Unknown;
    Id id;
    Bucket bucket;
    qint64 revision = 0;
    RowState state = RowState::Present;
    QByteArray fields; ///< the whole encoded field map when present, the changed ones when patched

    bool operator==(const RowChange &) const = default;
};

/// The operations of one transaction as they rest in the outbox.
QByteArray encodeOperations(const std::vector<Operation> &operations);
Result<std::vector<Operation>> decodeOperations(QByteArrayView bytes);

} // namespace samsprak
