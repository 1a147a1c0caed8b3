// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/greedy.h"

#include <algorithm>
#include <limits>

namespace samsprak::scheduling::assignment {
namespace {

/// What gains nothing, or fits nowhere.
constexpr int NoGain = std::numeric_limits<int>::min();

/// The best and the second-best duty for a session.
struct Choice
{
    Option best;
    int gain = 0;
    int second = 0; ///< gain of the best in another duty; leaving it out gains 0

    int regret() const { return gain - second; }
};

/// Keeps what each session would gain at each of its options, so that a route that grows has only its own
/// options reckoned anew.
class RegretInsertion
{
public:
    RegretInsertion(Plan &plan, const std::function<bool()> &stop)
        : m_plan(plan)
        , m_network(plan.network())
        , m_stop(stop)
        , m_choices(m_network.options.size())
        , m_isOpen(m_network.options.size(), 0)
        , m_dutiesOf(m_network.weekMinutes.size())
    {
        for (const Duty &duty : m_network.duties) {
            m_dutiesOf[size_t(duty.interpreter)].push_back(duty.id);
            for (const Stop &one : duty.stops)
                m_longest = std::max(m_longest, one.minutes);
        }
        m_gains.resize(m_network.options.size());
    }

    void run()
    {
        std::vector<int> open;
        for (size_t s = 0; s < m_choices.size() && !m_stop(); ++s)
            if (m_plan.owner(int(s)) == Nobody && reckon(int(s)))
                open.push_back(int(s));
        while (!open.empty() && !m_stop()) {
            const size_t next = nextOf(open);
            const int session = open[next];
            open[next] = open.back();
            open.pop_back();
            m_isOpen[size_t(session)] = 0;
            insert(m_choices[size_t(session)].best);
            std::erase_if(open, [&](int other) { return !m_isOpen[size_t(other)]; });
        }
    }

private:
    size_t nextOf(const std::vector<int> &open) const
    {
        size_t next = 0;
        for (size_t i = 1; i < open.size(); ++i)
            if (m_choices[size_t(open[i])].regret() > m_choices[size_t(open[next])].regret())
                next = i;
        return next;
    }

    /// Reckons all options of a session; false when none gains anything.
    bool reckon(int session)
    {
        for (const Option &option : m_network.options[size_t(session)])
            m_gains[size_t(session)].push_back(gainAt(session, option));
        return choose(session);
    }

    int gainAt(int session, const Option &option) const
    {
        const Insertion insertion = insertionOf(m_plan, option.duty, option.stop);
        return insertion.isPossible() ? m_network.unservedCost[size_t(session)] - insertion.added : NoGain;
    }

    bool choose(int session)
    {
        const auto &options = m_network.options[size_t(session)];
        const std::vector<int> &gains = m_gains[size_t(session)];
        Choice found;
        for (size_t i = 0; i < options.size(); ++i) {
            if (gains[i] > found.gain) {
                if (options[i].duty != found.best.duty)
                    found.second = std::max(found.second, found.gain);
                found.best = options[i];
                found.gain = gains[i];
            } else if (options[i].duty != found.best.duty) {
                found.second = std::max(found.second, gains[i]);
            }
        }
        m_choices[size_t(session)] = found;
        m_isOpen[size_t(session)] = found.gain > 0;
        return found.gain > 0;
    }

    void insert(const Option &chosen)
    {
        const Insertion insertion = insertionOf(m_plan, chosen.duty, chosen.stop);
        std::vector<int> stops = m_plan.route(chosen.duty).stops;
        stops.insert(stops.begin() + insertion.position, insertion.stop);
        m_plan.replace(routeOf(m_network, chosen.duty, std::move(stops)));
        const Duty &grown = m_network.duties[size_t(chosen.duty)];
        refresh(grown);
        // The interpreter's other days feel it once the week gets short.
        if (m_plan.minutesLeft(grown.interpreter) < m_longest)
            for (const int duty : m_dutiesOf[size_t(grown.interpreter)])
                if (duty != grown.id)
                    refresh(m_network.duties[size_t(duty)]);
    }

    /// Only those who could go to the route that grew may have to choose anew.
    void refresh(const Duty &duty)
    {
        for (const Stop &stop : duty.stops) {
            if (!m_isOpen[size_t(stop.session)])
                continue;
            const auto &options = m_network.options[size_t(stop.session)];
            const auto own = std::lower_bound(options.begin(), options.end(), Option{duty.id, stop.id});
            int &gain = m_gains[size_t(stop.session)][size_t(own - options.begin())];
            const int now = gainAt(stop.session, *own);
            if (now == gain)
                continue;
            gain = now;
            choose(stop.session);
        }
    }

    Plan &m_plan;
    const Network &m_network;
    const std::function<bool()> &m_stop;
    std::vector<Choice> m_choices;            ///< by session
    std::vector<char> m_isOpen;               ///< by session: unserved, and someone could take it
    std::vector<std::vector<int>> m_gains;    ///< by session and option
    std::vector<std::vector<int>> m_dutiesOf; ///< by interpreter
    int m_longest = 0;                        ///< session, in minutes
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
