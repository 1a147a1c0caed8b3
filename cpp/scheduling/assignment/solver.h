// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/instance.h"

#include <functional>
#include <optional>

namespace samsprak::scheduling::assignment {

/// Where a search stands; every plan reported can be used.
struct Progress
{
    int64_t cost = 0;  ///< of the best plan so far
    int64_t bound = 0; ///< no plan costs less; 0 while unknown
    int served = 0;
};

struct SolveOptions
{
    /// Seconds that are left; the search ends soon after it has fallen to 0. Also the way to stop it from
    /// outside.
    std::function<double()> secondsLeft;
    uint64_t seed = 1;
    /// Called when a better plan or bound is known; may be empty.
    std::function<void(const Progress &)> progress;
};

struct Solved
{
    Solution solution;
    int64_t cost = 0;
    int64_t bound = 0;      ///< a lower bound of our own: no plan costs less
    int64_t greedyCost = 0; ///< of the first plan, before any improvement
    int served = 0;

    bool isOptimal() const { return cost <= bound; }
    /// How far from the best plan it can be at most, as a share of the bound.
    double gap() const { return bound > 0 ? double(cost - bound) / double(bound) : cost > 0 ? 1 : 0; }
};

/// Assigns a week: a greedy plan first, then prices of the whole week with a bound, then neighbourhoods of
/// duties routed anew, exactly where they are small, until time is out or the bound is reached. Never worse
/// than the incumbent's part that still stands, completed greedily. The same seed and number of steps give
/// the same plan.
Solved solve(const Instance &instance, const std::optional<Incumbent> &incumbent,
             const SolveOptions &options);

} // namespace samsprak::scheduling::assignment
