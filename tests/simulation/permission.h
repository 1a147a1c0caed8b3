// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sim_hub.h"
#include "sync/protocol/messages.h"

#include <set>

namespace samsprak::simulation {

/// One operation of a frame: its transaction, and its place in that.
using Place = std::pair<Id, size_t>;

/// The operations that the hub must refuse, judged before it sees them: those on a record that is there and
/// that their author may not read, or not change in this way. What an earlier operation of the same frame
/// might have permitted is left out.
std::set<Place> forbidden(const protocol::SyncRequest &request, SimHub &hub);

} // namespace samsprak::simulation
