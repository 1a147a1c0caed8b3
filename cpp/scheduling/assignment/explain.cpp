// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/explain.h"
#include "scheduling/assignment/greedy.h"

#include <algorithm>
#include <set>

namespace samsprak::scheduling::assignment {
namespace {

class Explainer
{
public:
    Explainer(const Network &network, const Plan &plan)
        : m_network(network)
        , m_plan(plan)
    {
    }

    Explanation explained(int session) const
    {
        Explanation result;
        result.session = session;
        std::set<int> suited;
        for (const Option &option : m_network.options[size_t(session)])
            suited.insert(m_network.duties[size_t(option.duty)].interpreter);
        result.suited = int(suited.size());
        const int owner = m_plan.owner(session);
        result.served = owner != Nobody;
        if (result.served) {
            result.row = rowOf(session, owner);
            result.added = m_plan.route(owner).cost - without(session, owner).cost;
            result.runnerUp = best(session, true);
        } else {
            result.blocked = best(session, false);
        }
        return result;
    }

private:
    Assigned rowOf(int session, int owner) const
    {
        const Duty &duty = m_network.duties[size_t(owner)];
        for (const int id : m_plan.route(owner).stops)
            if (duty.stops[size_t(id)].session == session)
                return {session, duty.interpreter, duty.stops[size_t(id)].start};
        return {};
    }

    Route without(int session, int owner) const
    {
        std::vector<int> stops = m_plan.route(owner).stops;
        const Duty &duty = m_network.duties[size_t(owner)];
        std::erase_if(stops, [&](int id) { return duty.stops[size_t(id)].session == session; });
        return routeOf(m_network, owner, std::move(stops));
    }

    /// The cheapest way by another interpreter; only among those who are free, or with what is in the way.
    WayToServe best(int session, bool free) const
    {
        WayToServe found;
        const int owner = m_plan.owner(session);
        for (const Option &option : m_network.options[size_t(session)]) {
            const Duty &duty = m_network.duties[size_t(option.duty)];
            if (owner != Nobody && duty.interpreter == m_network.duties[size_t(owner)].interpreter)
                continue;
            const WayToServe way = wayOf(option);
            if ((!free || way.isFree()) && (!found.exists() || way.added < found.added))
                found = way;
        }
        return found;
    }

    WayToServe wayOf(const Option &option) const
    {
        const Duty &duty = m_network.duties[size_t(option.duty)];
        const Stop &stop = duty.stops[size_t(option.stop)];
        WayToServe way;
        way.interpreter = duty.interpreter;
        way.start = stop.start;
        std::vector<int> kept;
        for (const int id : m_plan.route(option.duty).stops) {
            const Stop &other = duty.stops[size_t(id)];
            const bool apart =
                other.start < stop.start ? duty.follows(other, stop) : duty.follows(stop, other);
            if (apart && other.session != stop.session)
                kept.push_back(id);
            else
                way.inTheWay.push_back(other.session);
        }
        const Route rest = routeOf(m_network, option.duty, kept);
        kept.insert(std::find_if(kept.begin(), kept.end(),
                                 [&](int id) { return duty.stops[size_t(id)].start > stop.start; }),
                    option.stop);
        const Route with = routeOf(m_network, option.duty, kept);
        const int minutes = with.minutes - m_plan.route(option.duty).minutes;
        way.weekFull = minutes > m_plan.minutesLeft(duty.interpreter);
        way.added = with.cost - m_plan.route(option.duty).cost;
        for (const int session : way.inTheWay)
            way.added += m_network.unservedCost[size_t(session)];
        return way;
    }

    const Network &m_network;
    const Plan &m_plan;
};

} // namespace

std::vector<Explanation> explain(const Instance &instance, const Solution &solution,
                                 const std::optional<Incumbent> &incumbent)
{
    const Network network(instance, incumbent);
    const Plan plan = planOf(network, solution);
    const Explainer explainer(network, plan);
    std::vector<Explanation> all;
    for (size_t s = 0; s < instance.sessions.size(); ++s)
        all.push_back(explainer.explained(int(s)));
    return all;
}

} // namespace samsprak::scheduling::assignment
