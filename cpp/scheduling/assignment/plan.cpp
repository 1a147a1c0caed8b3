// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/plan.h"

#include <algorithm>
#include <numeric>

namespace samsprak::scheduling::assignment {

Route routeOf(const Network &network, int duty, std::vector<int> stops)
{
    const Duty &whole = network.duties[size_t(duty)];
    Route route{duty, std::move(stops), 0, 0};
    const Stop *before = nullptr;
    int travel = 0;
    for (const int id : route.stops) {
        const Stop &stop = whole.stops[size_t(id)];
        travel += before ? whole.travel(*before, stop) : whole.homeTravel(stop);
        route.cost += stop.cost;
        route.minutes += stop.minutes;
        before = &stop;
    }
    travel += before ? whole.homeTravel(*before) : 0;
    route.cost += travel * network.travelCost;
    return route;
}

Plan::Plan(const Network &network)
    : m_network(&network)
    , m_owner(network.options.size(), Nobody)
    , m_minutes(network.weekMinutes.size(), 0)
    , m_cost(std::accumulate(network.unservedCost.begin(), network.unservedCost.end(), int64_t(0)))
{
    m_routes.resize(network.duties.size());
    for (size_t d = 0; d < m_routes.size(); ++d)
        m_routes[d].duty = int(d);
}

int Plan::served() const
{
    return int(std::count_if(m_owner.begin(), m_owner.end(), [](int owner) { return owner != Nobody; }));
}

void Plan::clear(int duty) { replace(Route{duty, {}, 0, 0}); }

void Plan::reckon()
{
    for (size_t d = 0; d < m_routes.size(); ++d)
        replace(routeOf(*m_network, int(d), m_routes[d].stops));
}

void Plan::replace(Route route)
{
    const Duty &duty = m_network->duties[size_t(route.duty)];
    Route &old = m_routes[size_t(route.duty)];
    for (const int id : old.stops) {
        const int session = duty.stops[size_t(id)].session;
        m_owner[size_t(session)] = Nobody;
        m_cost += m_network->unservedCost[size_t(session)];
    }
    for (const int id : route.stops) {
        const int session = duty.stops[size_t(id)].session;
        m_owner[size_t(session)] = route.duty;
        m_cost -= m_network->unservedCost[size_t(session)];
    }
    m_cost += route.cost - old.cost;
    m_minutes[size_t(duty.interpreter)] += route.minutes - old.minutes;
    old = std::move(route);
}

Solution Plan::solution(const std::string &instance) const
{
    Solution solution{instance, {}};
    for (const Route &route : m_routes) {
        const Duty &duty = m_network->duties[size_t(route.duty)];
        for (const int id : route.stops) {
            const Stop &stop = duty.stops[size_t(id)];
            solution.assigned.push_back({stop.session, duty.interpreter, stop.start});
        }
    }
    std::sort(solution.assigned.begin(), solution.assigned.end());
    return solution;
}

Plan planOf(const Network &network, const Solution &solution)
{
    Plan plan(network);
    std::vector<Assigned> rows = solution.assigned;
    std::sort(rows.begin(), rows.end(), [](const Assigned &a, const Assigned &b) {
        return std::pair(a.start, a.session) < std::pair(b.start, b.session);
    });
    for (const Assigned &row : rows) {
        if (row.session < 0 || row.session >= int(network.options.size()) ||
            plan.owner(row.session) != Nobody)
            continue;
        for (const Option &option : network.options[size_t(row.session)]) {
            const Duty &duty = network.duties[size_t(option.duty)];
            const Stop &stop = duty.stops[size_t(option.stop)];
            if (duty.interpreter != row.interpreter || stop.start != row.start)
                continue;
            std::vector<int> stops = plan.route(option.duty).stops;
            const bool fits = stops.empty() || duty.follows(duty.stops[size_t(stops.back())], stop);
            if (!fits || stop.minutes > plan.minutesLeft(duty.interpreter))
                continue;
            stops.push_back(option.stop);
            plan.replace(routeOf(network, option.duty, std::move(stops)));
            break;
        }
    }
    return plan;
}

} // namespace samsprak::scheduling::assignment
