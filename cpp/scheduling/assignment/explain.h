// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/judge.h"

namespace samsprak::scheduling::assignment {

/// Another way to serve a session, and what it would cost.
struct WayToServe
{
    int interpreter = Nobody;
    int start = 0;
    int64_t added = 0; ///< to the whole plan's cost, were nothing in the way
    std::vector<int> inTheWay;
    bool weekFull = false;

    bool exists() const { return interpreter != Nobody; }
    bool isFree() const { return inTheWay.empty() && !weekFull; }
};

/// Why a session has the interpreter it has, or none.
struct Explanation
{
    int session = 0;
    bool served = false;
    Assigned row;        ///< when served
    int64_t added = 0;   ///< when served: what the session adds to the plan's cost as it is
    int suited = 0;      ///< interpreters who could take it in an otherwise empty week
    WayToServe runnerUp; ///< when served: the best other interpreter who is free for it
    WayToServe blocked;  ///< when unserved: the cheapest way, and what stands in it
};

/// One explanation a session, in order. The plan must be valid.
std::vector<Explanation> explain(const Instance &instance, const Solution &solution,
                                 const std::optional<Incumbent> &incumbent = std::nullopt);

} // namespace samsprak::scheduling::assignment
