// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/greedy.h"

#include <limits>

namespace samsprak::scheduling::assignment {
namespace {

/// The best and the second-best duty for a session.
struct Choice
{
    Option best;
    Insertion insertion;
    int gain = std::numeric_limits<int>::min();
    int second = 0; ///< gain of the best in another duty; leaving it out gains 0

    int regret() const { return gain - second; }
};

class RegretInsertion
{
public:
    RegretInsertion(Plan &plan, const std::function<bool()> &stop)
        : m_plan(plan)
        , m_network(plan.network())
        , m_stop(stop)
        , m_choices(m_network.options.size())
    {
    }

    void run()
    {
        std::vector<int> open;
        for (size_t s = 0; s < m_choices.size(); ++s)
            if (m_plan.owner(int(s)) == Nobody && consider(int(s)))
                open.push_back(int(s));
        while (!open.empty() && !m_stop()) {
            size_t next = 0;
            for (size_t i = 1; i < open.size(); ++i)
                if (choice(open[i]).regret() > choice(open[next]).regret())
                    next = i;
            const int session = open[next];
            const int duty = choice(session).best.duty;
            const int interpreter = m_network.duties[size_t(duty)].interpreter;
            insert(choice(session));
            open[next] = open.back();
            open.pop_back();
            refresh(open, interpreter);
        }
    }

private:
    const Choice &choice(int session) const { return m_choices[size_t(session)]; }

    /// Looks for the session's best duties; false when none gains anything.
    bool consider(int session)
    {
        Choice found;
        for (const Option &option : m_network.options[size_t(session)]) {
            const Insertion insertion = insertionOf(m_plan, option.duty, option.stop);
            if (!insertion.isPossible())
                continue;
            const int gain = m_network.unservedCost[size_t(session)] - insertion.added;
            if (gain > found.gain) {
                if (found.insertion.isPossible() && found.best.duty != option.duty)
                    found.second = std::max(found.second, found.gain);
                found.best = option;
                found.insertion = insertion;
                found.gain = gain;
            } else if (option.duty != found.best.duty) {
                found.second = std::max(found.second, gain);
            }
        }
        m_choices[size_t(session)] = found;
        return found.gain > 0;
    }

    void insert(const Choice &chosen)
    {
        std::vector<int> stops = m_plan.route(chosen.best.duty).stops;
        stops.insert(stops.begin() + chosen.insertion.position, chosen.insertion.stop);
        m_plan.replace(routeOf(m_network, chosen.best.duty, std::move(stops)));
    }

    /// Only those who could go to the interpreter whose route grew may have to choose anew.
    void refresh(std::vector<int> &open, int interpreter)
    {
        std::vector<bool> touched(m_choices.size(), false);
        for (const Duty &duty : m_network.duties)
            if (duty.interpreter == interpreter)
                for (const Stop &stop : duty.stops)
                    touched[size_t(stop.session)] = true;
        for (size_t i = 0; i < open.size();) {
            if (touched[size_t(open[i])] && !consider(open[i])) {
                open[i] = open.back();
                open.pop_back();
            } else {
                ++i;
            }
        }
    }

    Plan &m_plan;
    const Network &m_network;
    const std::function<bool()> &m_stop;
    std::vector<Choice> m_choices; ///< by session
};

} // namespace

Insertion insertionOf(const Plan &plan, int duty, int stop)
{
    const Network &network = plan.network();
    const Duty &whole = network.duties[size_t(duty)];
    const Stop &added = whole.stops[size_t(stop)];
    if (added.minutes > plan.minutesLeft(whole.interpreter))
        return {};
    const auto &stops = plan.route(duty).stops;
    size_t position = 0;
    while (position < stops.size() && whole.stops[size_t(stops[position])].start < added.start)
        ++position;
    const Stop *before = position > 0 ? &whole.stops[size_t(stops[position - 1])] : nullptr;
    const Stop *after = position < stops.size() ? &whole.stops[size_t(stops[position])] : nullptr;
    if ((before && !whole.follows(*before, added)) || (after && !whole.follows(added, *after)))
        return {};
    int travel = before ? whole.travel(*before, added) : whole.homeTravel(added);
    travel += after ? whole.travel(added, *after) : whole.homeTravel(added);
    if (before && after)
        travel -= whole.travel(*before, *after);
    else if (before || after)
        travel -= whole.homeTravel(before ? *before : *after);
    return {stop, int(position), added.cost + travel * network.travelCost};
}

void insertGreedily(Plan &plan, const std::function<bool()> &stop) { RegretInsertion(plan, stop).run(); }

} // namespace samsprak::scheduling::assignment
