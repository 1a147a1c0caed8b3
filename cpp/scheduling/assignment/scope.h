// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/plan.h"

#include <map>

namespace samsprak::scheduling::assignment {

/// What a neighbourhood may change: some duties of a plan, cut down to the sessions that they serve or nobody
/// does, and the minutes that are left for them.
struct Scope
{
    Scope(const Plan &plan, const std::vector<int> &within);

    const Network &network;
    std::vector<Duty> duties;
    std::vector<int> sessions;
    std::vector<int> rowOf;         ///< by session of the network: its position in `sessions`, or -1
    std::map<int, int> minutesLeft; ///< by interpreter, for these duties
    std::map<int, int> weekRow; ///< of the interpreters whose week may get too long: a row behind the duties'
    int64_t cost = 0;           ///< of the plan's routes here, and of what they leave out

    int rowOfDuty(size_t duty) const { return int(sessions.size() + duty); }
};

} // namespace samsprak::scheduling::assignment
