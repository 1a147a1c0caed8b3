// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"
#include "sync/protocol/history.h"

namespace samsprak::hub {

/// Who made and changed a record, which fields and on which tablet, the latest first. `asking` is the number
/// of the writer that wants to know, whose own tablet is named as such; 0: none.
std::vector<protocol::HistoryEntry> historyOf(const HubStore &store, const Head &head, qint64 asking);

} // namespace samsprak::hub
