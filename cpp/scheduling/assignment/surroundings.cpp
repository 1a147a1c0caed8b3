// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/surroundings.h"

#include <algorithm>

namespace samsprak::scheduling::assignment {

Surroundings::Surroundings(const Network &network, uint64_t seed)
    : m_network(network)
    , m_dutiesOf(network.weekMinutes.size())
    , m_random(seed)
{
    for (const Duty &duty : network.duties)
        m_dutiesOf[size_t(duty.interpreter)].push_back(duty.id);
}

std::vector<int> Surroundings::choose(const Plan &plan, int size, int fullWeekShare)
{
    if (m_network.duties.empty())
        return {};
    const int dice = m_random.below(100);
    if (dice < fullWeekShare)
        if (const std::vector<int> full = fullWeeks(plan); !full.empty())
            return week(full[size_t(m_random.below(int(full.size())))], size);
    std::vector<int> centres;
    if (dice < 60)
        centres = openSession(plan);
    if (centres.empty())
        centres.push_back(m_random.below(int(m_network.duties.size())));
    return around(centres, size);
}

std::vector<int> Surroundings::week(int interpreter, int size)
{
    return around(m_dutiesOf[size_t(interpreter)], size);
}

std::vector<int> Surroundings::fullWeeks(const Plan &plan) const
{
    constexpr int HardlyAny = 60;
    std::vector<int> full;
    for (size_t i = 0; i < m_dutiesOf.size(); ++i)
        if (plan.minutesLeft(int(i)) < HardlyAny && !m_dutiesOf[i].empty())
            full.push_back(int(i));
    return full;
}

/// A duty that could serve a session that nobody serves, or nothing.
std::vector<int> Surroundings::openSession(const Plan &plan)
{
    std::vector<int> open;
    for (size_t s = 0; s < m_network.options.size(); ++s)
        if (plan.owner(int(s)) == Nobody && !m_network.options[s].empty())
            open.push_back(int(s));
    if (open.empty())
        return {};
    const auto &options = m_network.options[size_t(open[size_t(m_random.below(int(open.size())))])];
    return {options[size_t(m_random.below(int(options.size())))].duty};
}

std::vector<int> Surroundings::around(std::vector<int> centres, int size)
{
    std::vector<int> chosen = centres;
    const int each = std::max(1, (size - int(centres.size())) / std::max(1, int(centres.size())));
    for (const int centre : centres)
        addNear(chosen, centre, each);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// Adds so many of the duties that share most sessions with this one, a little by chance.
void Surroundings::addNear(std::vector<int> &chosen, int centre, int wanted)
{
    std::vector<int> shared(m_network.duties.size(), 0);
    std::vector<int> near;
    for (const Stop &stop : m_network.duties[size_t(centre)].stops)
        for (const Option &option : m_network.options[size_t(stop.session)])
            if (shared[size_t(option.duty)]++ == 0)
                near.push_back(option.duty);
    std::vector<std::pair<int, int>> ranked;
    for (const int duty : near)
        if (std::find(chosen.begin(), chosen.end(), duty) == chosen.end())
            ranked.push_back({-shared[size_t(duty)] * (50 + m_random.below(100)), duty});
    std::sort(ranked.begin(), ranked.end());
    for (size_t i = 0; i < ranked.size() && int(i) < wanted; ++i)
        chosen.push_back(ranked[i].second);
}

} // namespace samsprak::scheduling::assignment
