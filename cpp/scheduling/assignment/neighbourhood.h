// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/route_search.h"

#include <functional>

namespace samsprak::scheduling::assignment {

/// How much work a neighbourhood is worth.
struct Effort
{
    int rounds = 40;      ///< of pricing
    size_t routes = 6000; ///< kept for the choice among them
    int branches = 200;   ///< of the search among them
    int firstRoutes = 4;  ///< of each duty, at the prices given
    int nextRoutes = 3;   ///< of each duty, in each round of pricing
    int diveRounds = 3;   ///< of pricing, after each step of a dive
    double tolerance = 0; ///< a gap to the bound, as a share of it, that isn't worth more work
};

enum class Finding {
    Improved,
    Optimal, ///< proven: nothing better in this neighbourhood
    GivenUp, ///< nothing better found
};

/// Some duties of a plan, routed anew together: all sessions that they serve, and all that nobody serves.
/// Everything else stays as it is. Column generation gives prices and a bound; all routes that could be part
/// of something better are listed, and branching chooses among them: exact, unless the effort ends first.
class Neighbourhood
{
public:
    Neighbourhood(Plan &plan, const std::vector<int> &duties, const Prices &hint);
    ~Neighbourhood();
    Neighbourhood(const Neighbourhood &) = delete;
    Neighbourhood &operator=(const Neighbourhood &) = delete;

    /// Puts a better choice into the plan when it finds one.
    Finding improve(const Effort &effort, const std::function<bool()> &stop);
    /// After `improve`: the whole plan can't cost less, whatever is chosen within the neighbourhood.
    int64_t bound() const;
    /// After `improve`: the prices that gave the bound; those of sessions outside are the hint's.
    const Prices &prices() const;

private:
    class Search;
    Search *m_search;
};

} // namespace samsprak::scheduling::assignment
