// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/push.h"

namespace samsprak::hub {

/// One transaction that arrived, perhaps not for the first time.
struct Taken
{
    TransactionOutcome outcome;
    /// It was answered before, whichever writer brought it; nothing was applied now.
    bool isReplay = false;
};

/// Applies the transaction unless the hub has it already, and records what became of it. Raises the writer's
/// last sequence; the caller saves the writer.
Taken takeOnce(Ledger &ledger, Push &push, Writer &writer, const Transaction &transaction);

} // namespace samsprak::hub
