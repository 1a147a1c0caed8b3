// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/route_search.h"

#include <functional>

namespace samsprak::scheduling::assignment {

/// Prices of the whole week and the lower bound that follows from them.
struct Valuation
{
    Prices prices;
    int64_t bound = 0; ///< no plan costs less
};

/// Looks for the prices with the greatest bound by subgradient steps. `upper` is the cost of a known plan;
/// `stop` ends it, as does `rounds`.
Valuation valuate(const Network &network, int64_t upper, int rounds, const std::function<bool()> &stop);

} // namespace samsprak::scheduling::assignment
