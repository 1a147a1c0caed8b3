// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/plan.h"

namespace samsprak::scheduling::assignment {

/// Prices and gains are whole 64ths of a point, so that a bound from them is exact.
constexpr int PriceScale = 64;

/// What a session is worth to the week as a whole, and what a minute of an interpreter's week costs it.
struct Prices
{
    std::vector<int> session; ///< by session, in 64ths
    std::vector<int> minute;  ///< by interpreter, in 64ths
};

/// A route found, its stops as positions in the duty that was searched.
struct FoundRoute
{
    int gain = 0; ///< in 64ths: prices of its sessions less its cost
    std::vector<int> stops;
};

/// Finds routes of the greatest gain through a duty: a longest path by start, exact also when sessions have
/// several starts.
class RouteSearch
{
public:
    explicit RouteSearch(const Network &network)
        : m_network(network)
    {
    }

    /// Searches the duty; `found` then holds the best routes, each with another last stop, at most `wanted`
    /// of them and those of a gain above 0 only. Returns what no route's gain exceeds (0 or more).
    int search(const Duty &duty, const Prices &prices, int wanted);
    const std::vector<FoundRoute> &found() const { return m_found; }

    /// All routes whose gain is at least `threshold`, of those with the same sessions the best one alone,
    /// into `found`; false when there are more than `limit` and `found` is of no use.
    bool enumerate(const Duty &duty, const Prices &prices, int threshold, int minutesLeft, size_t limit);

private:
    void reckonGains(const Duty &duty, const Prices &prices);
    int longestPaths();
    void extend(int stop, int bit, int masks);
    std::vector<int> pathTo(int label, int masks) const;
    int repeatedIn(const std::vector<int> &path) const;
    void collect(int wanted);
    void boundCompletions();
    bool walk(int from, int gain, int minutes, size_t limit);
    bool keepRoute(int gain, size_t limit);
    int travelCost(const Stop &from, const Stop &to) const { return m_duty->travel(from, to) * m_minuteCost; }

    const Network &m_network;
    const Duty *m_duty = nullptr;
    int m_minuteCost = 0;
    /// Sessions seen twice in one route, at two of their starts, which the search must keep apart.
    std::vector<int> m_watched;
    std::vector<int> m_gain; ///< by stop: price less cost, the way apart
    std::vector<int> m_home; ///< by stop: cost of the way home
    std::vector<int> m_use;  ///< stops worth a look, by start
    std::vector<int> m_over; ///< the same by when they are over
    std::vector<int> m_best; ///< by stop and mask of watched sessions: gain of the best path there
    std::vector<int> m_from; ///< the label before, or -1
    std::vector<FoundRoute> m_found;
    std::vector<int> m_rest; ///< by stop: greatest gain of what may follow
    std::vector<int> m_path;
    int m_threshold = 0;
    int m_minutesLeft = 0;
};

} // namespace samsprak::scheduling::assignment
