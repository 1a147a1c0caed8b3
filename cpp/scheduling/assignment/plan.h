// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/network.h"

namespace samsprak::scheduling::assignment {

/// A path through a duty's stops.
struct Route
{
    int duty = 0;
    std::vector<int> stops; ///< ids, by time
    int cost = 0;           ///< of stops and travel
    int minutes = 0;

    bool operator==(const Route &) const = default;
};

/// A route with its cost reckoned; the stops must follow each other.
Route routeOf(const Network &network, int duty, std::vector<int> stops);

/// A plan in the making: one route a duty, perhaps an empty one.
class Plan
{
public:
    explicit Plan(const Network &network);

    int64_t cost() const { return m_cost; }
    const Route &route(int duty) const { return m_routes[size_t(duty)]; }
    /// The duty that serves the session, or Nobody.
    int owner(int session) const { return m_owner[size_t(session)]; }
    int minutes(int interpreter) const { return m_minutes[size_t(interpreter)]; }
    int minutesLeft(int interpreter) const
    {
        return m_network->weekMinutes[size_t(interpreter)] - minutes(interpreter);
    }
    int served() const;
    /// Takes the duty's route away and puts another in its place. Its sessions must be free then.
    void replace(Route route);
    void clear(int duty);
    /// Reckons all costs anew, after the network's have changed.
    void reckon();
    Solution solution(const std::string &instance) const;
    const Network &network() const { return *m_network; }

private:
    const Network *m_network;
    std::vector<Route> m_routes;
    std::vector<int> m_owner;
    std::vector<int> m_minutes;
    int64_t m_cost = 0;
};

/// The plan with as much of a solution as the network allows: what is gone, twice or in the way is left out.
Plan planOf(const Network &network, const Solution &solution);

} // namespace samsprak::scheduling::assignment
