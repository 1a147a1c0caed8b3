// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QMetaType>

#include <optional>

namespace samsprak::sync {

enum class Phase : uint8_t {
    Idle,    ///< waiting for a change, a hint or the next look
    Sending, ///< a round trip is under way
    Offline, ///< no way to the hub; everything is kept
    Problem, ///< the hub answers, but not as wanted: see `problem`
};

/// What a person may always see of the sync: nothing here is promised that is not so.
struct SyncStatus
{
    Phase phase = Phase::Idle;
    int unsent = 0;         ///< what people did and the hub has not answered yet, in transactions
    qint64 lastSuccess = 0; ///< UTC milliseconds of the last whole round trip; 0: none since the start
    /// Unauthorised, UnsupportedVersion (the app must be updated), NetworkFailed (server error), Malformed,
    /// or what storage said, such as DiskFull.
    std::optional<ErrorCode> problem;
    qint64 nextTry = 0; ///< UTC milliseconds; 0: none is planned
    int total = 0;      ///< transactions to send when this burst began
    int left = 0;       ///< of these, still unsent
    int fetched = 0;    ///< records that came in this burst
    int parts = 0;      ///< newly granted buckets that are to be fetched in this burst
    int partsLeft = 0;  ///< of these, not yet whole

    bool operator==(const SyncStatus &) const = default;
};

} // namespace samsprak::sync

Q_DECLARE_METATYPE(samsprak::sync::SyncStatus)
