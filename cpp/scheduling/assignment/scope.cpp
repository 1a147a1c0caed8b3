// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/scope.h"

namespace samsprak::scheduling::assignment {

Scope::Scope(const Plan &plan, const std::vector<int> &within)
    : network(plan.network())
    , rowOf(plan.network().options.size(), -1)
{
    std::vector<char> inside(network.duties.size(), 0);
    for (const int duty : within)
        inside[size_t(duty)] = 1;
    const auto wanted = [&](const Stop &stop) {
        const int owner = plan.owner(stop.session);
        return owner == Nobody || inside[size_t(owner)];
    };
    for (const int duty : within)
        if (Duty own = network.duties[size_t(duty)].only(wanted); !own.stops.empty())
            duties.push_back(std::move(own));
    for (const Duty &duty : duties)
        for (const Stop &stop : duty.stops)
            if (rowOf[size_t(stop.session)] < 0) {
                rowOf[size_t(stop.session)] = int(sessions.size());
                sessions.push_back(stop.session);
            }
    for (const int session : sessions)
        if (plan.owner(session) == Nobody)
            cost += network.unservedCost[size_t(session)];
    std::map<int, int> most;
    for (const Duty &duty : duties) {
        cost += plan.route(duty.id).cost;
        most[duty.interpreter] += duty.window.end - duty.window.begin;
        minutesLeft[duty.interpreter] += plan.route(duty.id).minutes;
    }
    int row = rowOfDuty(duties.size());
    for (auto &[interpreter, minutes] : minutesLeft) {
        minutes += plan.minutesLeft(interpreter);
        if (most[interpreter] > minutes)
            weekRow[interpreter] = row++;
    }
}

} // namespace samsprak::scheduling::assignment
