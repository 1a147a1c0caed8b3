// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/neighbourhood.h"
#include "scheduling/assignment/route_choice.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace samsprak::scheduling::assignment {
class Neighbourhood::Search
{
public:
    Search(Plan &plan, const std::vector<int> &duties, const Prices &hint)
        : m_plan(plan)
        , m_network(plan.network())
        , m_scope(plan, duties)
        , m_choice(m_scope)
        , m_routes(plan.network())
        , m_prices(hint)
        , m_bestPrices(hint)
        , m_upper(m_scope.cost)
        , m_outside(plan.cost() - m_scope.cost)
    {
    }

    Finding improve(const Effort &effort, const std::function<bool()> &stop)
    {
        m_effort = effort;
        m_stop = &stop;
        if (m_scope.duties.empty())
            return Finding::Optimal;
        m_bestGain.assign(m_scope.duties.size(), 0);
        priceAll(effort.firstRoutes);
        if (m_bound >= m_upper)
            return Finding::Optimal;
        addFirstRoutes();
        generate();
        if (m_bound >= m_upper)
            return Finding::Optimal;
        if (stop())
            return Finding::GivenUp;
        const bool complete = searchWidening();
        if (complete)
            m_bound = m_upper;
        if (m_better.empty())
            return complete ? Finding::Optimal : Finding::GivenUp;
        apply();
        return Finding::Improved;
    }

    int64_t wholeBound() const { return std::min(m_bound, m_upper) + m_outside; }
    const Prices &bestPrices() const { return m_bestPrices; }

private:
    int64_t m_bound = 0; ///< no choice costs less

    using Undo = RouteChoice::Undo;

    void addFirstRoutes()
    {
        for (size_t d = 0; d < m_scope.duties.size(); ++d)
            if (const Route &route = m_plan.route(m_scope.duties[d].id); !route.stops.empty())
                m_choice.add(d, route);
        addNewRoutes();
    }

    void addNewRoutes()
    {
        for (size_t d = 0; d < m_scope.duties.size(); ++d)
            for (std::vector<int> &stops : m_newRoutes[d])
                m_choice.add(d, routeOf(m_network, m_scope.duties[d].id, std::move(stops)));
    }

    /// Searches every duty at the present prices; what it finds waits in `m_newRoutes`. Raises the bound.
    void priceAll(int wanted)
    {
        m_newRoutes.assign(m_scope.duties.size(), {});
        std::vector<int> gains(m_scope.duties.size());
        int64_t sum = 0;
        for (const int session : m_scope.sessions)
            sum += m_prices.session[size_t(session)];
        for (const auto &[interpreter, row] : m_scope.weekRow)
            sum -= int64_t(m_prices.minute[size_t(interpreter)]) * m_scope.minutesLeft.at(interpreter);
        for (size_t d = 0; d < m_scope.duties.size(); ++d) {
            // Without a row the week is no limit here, whatever its minutes are worth elsewhere.
            int &minute = m_prices.minute[size_t(m_scope.duties[d].interpreter)];
            if (!m_scope.weekRow.count(m_scope.duties[d].interpreter))
                minute = 0;
            gains[d] = m_routes.search(m_scope.duties[d], m_prices, wanted);
            sum -= gains[d];
            for (const FoundRoute &route : m_routes.found())
                if (route.gain > dutyPrice(d))
                    m_newRoutes[d].push_back(idsOf(d, route.stops));
        }
        const int64_t reached = (sum + PriceScale - 1) / PriceScale;
        if (reached > m_bound || m_bestGain.empty() || !m_bounded) {
            m_bound = std::max(m_bound, reached);
            m_bestPrices = m_prices;
            m_bestGain = gains;
            m_bounded = true;
        }
    }

    /// What a route of the duty must gain at least to be of use to the master, in 64ths.
    int dutyPrice(size_t duty) const
    {
        if (m_dutyPrices.empty())
            return 0;
        return m_dutyPrices[duty] + PriceScale / 8;
    }

    std::vector<int> idsOf(size_t duty, const std::vector<int> &positions) const
    {
        std::vector<int> ids;
        for (const int position : positions)
            ids.push_back(m_scope.duties[duty].stops[size_t(position)].id);
        return ids;
    }

    void readPrices()
    {
        const auto scaled = [&](int row) {
            return int(std::lround(m_choice.master().prices()[size_t(row)] * PriceScale));
        };
        for (size_t i = 0; i < m_scope.sessions.size(); ++i) {
            const int session = m_scope.sessions[i];
            m_prices.session[size_t(session)] =
                std::clamp(scaled(int(i)), 0, m_network.unservedCost[size_t(session)] * PriceScale);
        }
        for (const auto &[interpreter, row] : m_scope.weekRow)
            m_prices.minute[size_t(interpreter)] = std::max(0, -scaled(row));
        m_dutyPrices.resize(m_scope.duties.size());
        for (size_t d = 0; d < m_scope.duties.size(); ++d)
            m_dutyPrices[d] = std::max(0, -scaled(m_scope.rowOfDuty(d)));
    }

    /// Column generation. Prices halfway between the master's and those of the best bound lead to better
    /// routes than the master's own, which jump; those have the last word.
    void generate()
    {
        double before = -1;
        bool smooth = m_bounded;
        for (int round = 0; round < m_effort.rounds && !(*m_stop)(); ++round) {
            m_choice.master().optimise(20000);
            if (before >= 0 && m_choice.master().value() > before - 0.5)
                smooth = false;
            before = m_choice.master().value();
            readPrices();
            if (smooth)
                blendPrices();
            priceAll(m_effort.nextRoutes);
            if (m_bound >= m_upper || double(m_bound) > m_choice.master().value() - 0.5)
                break;
            const int known = m_choice.known();
            addNewRoutes();
            if (m_choice.known() == known && !smooth)
                break;
            smooth = m_choice.known() != known;
        }
    }

    void blendPrices()
    {
        for (const int session : m_scope.sessions) {
            int &price = m_prices.session[size_t(session)];
            price = (price + m_bestPrices.session[size_t(session)]) / 2;
        }
        for (const auto &[interpreter, row] : m_scope.weekRow) {
            int &price = m_prices.minute[size_t(interpreter)];
            price = (price + m_bestPrices.minute[size_t(interpreter)]) / 2;
        }
        std::fill(m_dutyPrices.begin(), m_dutyPrices.end(), 0);
    }

    /// Searches among the routes that lie within a gap of the bound, and widens the gap until nothing
    /// outside it can be better. True when the best choice is proven.
    bool searchWidening()
    {
        dive();
        for (int64_t gap = std::max<int64_t>(m_bound / 500, 100);; gap *= 3) {
            if (m_bound >= m_upper)
                return true;
            if (m_effort.branches == 0 || isNearEnough())
                return false;
            gap = std::min(gap, m_upper - m_bound);
            const bool listed = listRoutes(gap);
            dive();
            if (isNearEnough())
                return false;
            m_branchesLeft = m_effort.branches;
            branch();
            if (m_branchesLeft <= 0 || (*m_stop)())
                return false;
            if (!listed)
                return false;
            if (m_upper - m_bound <= gap)
                return true;
        }
    }

    bool isNearEnough() const { return double(m_upper - m_bound) < m_effort.tolerance * double(m_bound); }

    /// Straight down to a choice: routes that the master is nearly sure about are fixed, and what is left is
    /// priced anew, again and again.
    void dive()
    {
        Undo undone;
        m_choice.release();
        while (!(*m_stop)() && m_choice.master().optimise(20000)) {
            for (int round = 0; round < m_effort.diveRounds && generateLeft(); ++round)
                m_choice.master().optimise(20000);
            if (m_choice.master().value() > double(m_upper) - 1 + 1e-2)
                break;
            const std::vector<double> levels = m_choice.master().levels();
            if (m_choice.fractions(levels).empty()) {
                take(levels);
                break;
            }
            m_choice.fixSurest(undone, levels);
        }
        m_choice.restore(undone);
    }

    /// Adds routes of the duties that aren't fixed, without the sessions that are taken; false when none is
    /// of use.
    bool generateLeft()
    {
        readPrices();
        for (const int session : m_scope.sessions)
            if (m_choice.isTaken(session))
                m_prices.session[size_t(session)] = 0;
        const int known = m_choice.known();
        for (size_t d = 0; d < m_scope.duties.size(); ++d) {
            if (m_choice.isFixed(d))
                continue;
            m_routes.search(m_scope.duties[d], m_prices, m_effort.nextRoutes);
            for (const FoundRoute &route : m_routes.found())
                if (route.gain > dutyPrice(d) && isFree(d, route))
                    m_choice.add(d, routeOf(m_network, m_scope.duties[d].id, idsOf(d, route.stops)));
        }
        return m_choice.known() > known;
    }

    bool isFree(size_t duty, const FoundRoute &route) const
    {
        return std::none_of(route.stops.begin(), route.stops.end(), [&](int stop) {
            return m_choice.isTaken(m_scope.duties[duty].stops[size_t(stop)].session);
        });
    }

    /// Adds every route that a choice within this gap of the bound could hold; false when there are too many.
    bool listRoutes(int64_t gap)
    {
        size_t room = m_effort.routes;
        for (size_t d = 0; d < m_scope.duties.size(); ++d) {
            const int least = int(std::max<int64_t>(m_bestGain[d] - gap * PriceScale, -100'000'000));
            if (!m_routes.enumerate(m_scope.duties[d], m_bestPrices, least,
                                    m_scope.minutesLeft.at(m_scope.duties[d].interpreter), room))
                return false;
            room -= m_routes.found().size();
            for (const FoundRoute &route : m_routes.found())
                m_choice.add(d, routeOf(m_network, m_scope.duties[d].id, idsOf(d, route.stops)));
        }
        return true;
    }

    void branch()
    {
        if (--m_branchesLeft <= 0 || (*m_stop)())
            return;
        if (!m_choice.master().optimise(20000) || m_choice.master().value() > double(m_upper) - 1 + 1e-2)
            return;
        const std::vector<double> levels = m_choice.master().levels();
        const auto pairs = m_choice.fractions(levels);
        if (pairs.empty())
            return take(levels);
        const RouteChoice::Pair pair = pairs.front();
        Undo undone;
        m_choice.fix(undone, pair);
        branch();
        m_choice.restore(undone);
        m_choice.exclude(undone, pair);
        branch();
        m_choice.restore(undone);
    }

    /// Keeps the choice at these levels, all of them whole, when it is better than the best so far.
    void take(const std::vector<double> &levels)
    {
        RouteChoice::Whole whole = m_choice.whole(levels);
        if (whole.cost >= m_upper || !whole.fitsWeeks)
            return;
        m_upper = whole.cost;
        m_better = std::move(whole.routes);
    }

    void apply()
    {
        for (const Duty &duty : m_scope.duties)
            m_plan.clear(duty.id);
        for (Route &route : m_better)
            m_plan.replace(std::move(route));
    }

    Plan &m_plan;
    const Network &m_network;
    Scope m_scope;
    RouteChoice m_choice;
    RouteSearch m_routes;
    Prices m_prices;
    Prices m_bestPrices;
    int64_t m_upper = 0;   ///< cost of the best choice known
    int64_t m_outside = 0; ///< of the plan's cost: what no choice here changes
    Effort m_effort;
    const std::function<bool()> *m_stop = nullptr;
    std::vector<int> m_bestGain;   ///< by duty, at the best prices
    std::vector<int> m_dutyPrices; ///< by duty, in 64ths
    bool m_bounded = false;
    std::vector<std::vector<std::vector<int>>> m_newRoutes;
    int m_branchesLeft = 0;
    std::vector<Route> m_better; ///< one a duty, when better than the plan
};

Neighbourhood::Neighbourhood(Plan &plan, const std::vector<int> &duties, const Prices &hint)
    : m_search(new Search(plan, duties, hint))
{
}

Neighbourhood::~Neighbourhood() { delete m_search; }

Finding Neighbourhood::improve(const Effort &effort, const std::function<bool()> &stop)
{
    return m_search->improve(effort, stop);
}

int64_t Neighbourhood::bound() const { return m_search->wholeBound(); }
const Prices &Neighbourhood::prices() const { return m_search->bestPrices(); }

} // namespace samsprak::scheduling::assignment
