// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/plan.h"

#include <functional>

namespace samsprak::scheduling::assignment {

/// Where a session would go into a route, and what that adds to the cost of stops and travel.
struct Insertion
{
    int stop = Nobody;
    int position = 0;
    int added = 0;

    bool isPossible() const { return stop != Nobody; }
};

/// The cheapest place of a stop in its duty's route; impossible when it fits nowhere.
Insertion insertionOf(const Plan &plan, int duty, int stop);

/// Serves what can still be served, at each step the session that loses most when its best place is taken, at
/// its best place. `stop` ends it early.
void insertGreedily(Plan &plan, const std::function<bool()> &stop);

} // namespace samsprak::scheduling::assignment
