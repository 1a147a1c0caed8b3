// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QMetaType>

#include <optional>

namespace samsprak::app {

/// What the sync of one profile is doing, as the screens tell it. Times are UTC milliseconds, 0: never or
/// unknown.
struct SyncState
{
    enum class Phase { Idle, Sending, Offline, Problem };

    Phase phase = Phase::Offline;
    int unsent = 0; ///< things done that the hub has not answered
    qint64 lastSuccess = 0;
    std::optional<ErrorCode> problem; ///< what is wrong, when a person or time must mend it
    qint64 nextTry = 0;
    int done = 0; ///< of `total` while sending
    int total = 0;
    int fetched = 0;         ///< records that came in this burst
    int parts = 0;           ///< parts of the project that are being fetched for the first time
    int partsLeft = 0;       ///< of these, not yet whole
    bool networkOff = false; ///< the network was switched off here

    bool operator==(const SyncState &) const = default;
};

} // namespace samsprak::app

Q_DECLARE_METATYPE(samsprak::app::SyncState)
