// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/neighbourhood.h"
#include "scheduling/assignment/route_master.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace samsprak::scheduling::assignment {
namespace {

constexpr double Forbidden = RouteMaster::Forbidden; ///< added to the cost of what a branch rules out

struct Column
{
    int column = 0; ///< in the master
    Route route;
    std::vector<int> sessions; ///< sorted
};

} // namespace

class Neighbourhood::Search
{
public:
    Search(Plan &plan, const std::vector<int> &duties, const Prices &hint)
        : m_plan(plan)
        , m_network(plan.network())
        , m_routes(plan.network())
        , m_prices(hint)
        , m_bestPrices(hint)
        , m_rowOf(plan.network().options.size(), -1)
    {
        std::vector<char> inside(m_network.duties.size(), 0);
        for (const int duty : duties)
            inside[size_t(duty)] = 1;
        const auto wanted = [&](const Stop &stop) {
            const int owner = m_plan.owner(stop.session);
            return owner == Nobody || inside[size_t(owner)];
        };
        for (const int duty : duties)
            if (Duty own = m_network.duties[size_t(duty)].only(wanted); !own.stops.empty())
                m_duties.push_back(std::move(own));
        for (const Duty &duty : m_duties)
            for (const Stop &stop : duty.stops)
                if (m_rowOf[size_t(stop.session)] < 0) {
                    m_rowOf[size_t(stop.session)] = int(m_sessions.size());
                    m_sessions.push_back(stop.session);
                }
        for (const int session : m_sessions)
            if (m_plan.owner(session) == Nobody)
                m_upper += m_network.unservedCost[size_t(session)];
        for (const Duty &duty : m_duties)
            m_upper += m_plan.route(duty.id).cost;
        m_outside = m_plan.cost() - m_upper;
        limitWeeks();
    }

    Finding improve(const Effort &effort, const std::function<bool()> &stop)
    {
        m_effort = effort;
        m_stop = &stop;
        if (m_duties.empty())
            return Finding::Optimal;
        m_bestGain.assign(m_duties.size(), 0);
        priceAll(effort.firstRoutes);
        if (m_bound >= m_upper)
            return Finding::Optimal;
        buildMaster();
        generate();
        if (m_bound >= m_upper)
            return Finding::Optimal;
        if (stop())
            return Finding::GivenUp;
        const bool complete = searchWidening();
        if (complete)
            m_bound = m_upper;
        if (!m_improved)
            return complete ? Finding::Optimal : Finding::GivenUp;
        apply();
        return Finding::Improved;
    }

    int64_t wholeBound() const { return std::min(m_bound, m_upper) + m_outside; }
    const Prices &bestPrices() const { return m_bestPrices; }

private:
    int64_t m_bound = 0; ///< no choice costs less

    /// Columns and what they cost before a branch ruled them out.
    using Undo = std::vector<std::pair<int, double>>;

    /// A row for each interpreter whose duties here could take more minutes than the week has left.
    void limitWeeks()
    {
        std::map<int, int> most; // by interpreter
        std::map<int, int> now;
        for (const Duty &duty : m_duties) {
            most[duty.interpreter] += duty.window.end - duty.window.begin;
            now[duty.interpreter] += m_plan.route(duty.id).minutes;
        }
        for (const auto &[interpreter, minutes] : most) {
            const int left = m_plan.minutesLeft(interpreter) + now[interpreter];
            m_left[interpreter] = left;
            if (minutes > left)
                m_weekRow[interpreter] = 0;
        }
    }

    void buildMaster()
    {
        for (const int session : m_sessions)
            m_master.addRow(1, m_network.unservedCost[size_t(session)]);
        for (size_t i = 0; i < m_duties.size(); ++i)
            m_master.addRow(1, 0);
        int row = int(m_sessions.size() + m_duties.size());
        for (auto &[interpreter, weekRow] : m_weekRow) {
            m_master.addRow(m_left[interpreter], 0);
            weekRow = row++;
        }
        // Serving a session twice is no use, but not forbidden: so no price falls below 0.
        if (m_network.metric)
            for (size_t i = 0; i < m_sessions.size(); ++i)
                m_master.addColumn(0, {{int(i), -1}});
        m_columnsOf.resize(m_duties.size());
        m_known.resize(m_duties.size());
        for (size_t d = 0; d < m_duties.size(); ++d) {
            const Route &route = m_plan.route(m_duties[d].id);
            if (!route.stops.empty())
                addRoute(int(d), route);
            for (const std::vector<int> &stops : m_newRoutes[d])
                addRoute(int(d), routeOf(m_network, m_duties[d].id, stops));
        }
    }

    void addRoute(int duty, Route route)
    {
        const Duty &whole = m_network.duties[size_t(route.duty)];
        if (route.minutes > m_left[whole.interpreter])
            return;
        Column column;
        for (const int stop : route.stops)
            column.sessions.push_back(whole.stops[size_t(stop)].session);
        std::sort(column.sessions.begin(), column.sessions.end());
        const auto known = m_known[size_t(duty)].find(column.sessions);
        if (known != m_known[size_t(duty)].end() && known->second <= route.cost)
            return;
        m_known[size_t(duty)][column.sessions] = route.cost;
        std::vector<RouteMaster::Entry> entries;
        for (const int session : column.sessions)
            entries.push_back({m_rowOf[size_t(session)], 1});
        entries.push_back({int(m_sessions.size()) + duty, 1});
        if (const auto week = m_weekRow.find(whole.interpreter); week != m_weekRow.end())
            entries.push_back({week->second, double(route.minutes)});
        column.column = m_master.addColumn(route.cost, entries);
        column.route = std::move(route);
        m_columnsOf[size_t(duty)].push_back(std::move(column));
    }

    /// Searches every duty at the present prices; what it finds waits in `m_newRoutes`. Raises the bound.
    void priceAll(int wanted)
    {
        m_newRoutes.assign(m_duties.size(), {});
        std::vector<int> gains(m_duties.size());
        int64_t sum = 0;
        for (const int session : m_sessions)
            sum += m_prices.session[size_t(session)];
        for (const auto &[interpreter, row] : m_weekRow)
            sum -= int64_t(m_prices.minute[size_t(interpreter)]) * m_left[interpreter];
        for (size_t d = 0; d < m_duties.size(); ++d) {
            // Without a row the week is no limit here, whatever its minutes are worth elsewhere.
            int &minute = m_prices.minute[size_t(m_duties[d].interpreter)];
            if (!m_weekRow.count(m_duties[d].interpreter))
                minute = 0;
            gains[d] = m_routes.search(m_duties[d], m_prices, wanted);
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
            ids.push_back(m_duties[duty].stops[size_t(position)].id);
        return ids;
    }

    void readPrices()
    {
        const auto scaled = [&](int row) {
            return int(std::lround(m_master.prices()[size_t(row)] * PriceScale));
        };
        for (size_t i = 0; i < m_sessions.size(); ++i) {
            const int session = m_sessions[i];
            m_prices.session[size_t(session)] =
                std::clamp(scaled(int(i)), 0, m_network.unservedCost[size_t(session)] * PriceScale);
        }
        for (const auto &[interpreter, row] : m_weekRow)
            m_prices.minute[size_t(interpreter)] = std::max(0, -scaled(row));
        m_dutyPrices.resize(m_duties.size());
        for (size_t d = 0; d < m_duties.size(); ++d)
            m_dutyPrices[d] = std::max(0, -scaled(int(m_sessions.size() + d)));
    }

    /// Column generation. Prices halfway between the master's and those of the best bound lead to better
    /// routes than the master's own, which jump; those have the last word.
    void generate()
    {
        double before = -1;
        bool smooth = m_bounded;
        for (int round = 0; round < m_effort.rounds && !(*m_stop)(); ++round) {
            m_master.optimise(20000);
            if (before >= 0 && m_master.value() > before - 0.5)
                smooth = false;
            before = m_master.value();
            readPrices();
            if (smooth)
                blendPrices();
            priceAll(m_effort.nextRoutes);
            if (m_bound >= m_upper || double(m_bound) > m_master.value() - 0.5)
                break;
            const int known = m_master.columns();
            for (size_t d = 0; d < m_duties.size(); ++d)
                for (const std::vector<int> &stops : m_newRoutes[d])
                    addRoute(int(d), routeOf(m_network, m_duties[d].id, stops));
            if (m_master.columns() == known && !smooth)
                break;
            smooth = m_master.columns() != known;
        }
    }

    void blendPrices()
    {
        for (const int session : m_sessions) {
            int &price = m_prices.session[size_t(session)];
            price = (price + m_bestPrices.session[size_t(session)]) / 2;
        }
        for (const auto &[interpreter, row] : m_weekRow) {
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
        m_fixed.assign(m_duties.size(), 0);
        m_taken.assign(m_sessions.size(), 0);
        while (!(*m_stop)() && m_master.optimise(20000)) {
            for (int round = 0; round < m_effort.diveRounds && generateLeft(); ++round)
                m_master.optimise(20000);
            if (m_master.value() > double(m_upper) - 1 + 1e-2)
                break;
            const std::vector<double> levels = m_master.levels();
            if (fractions(levels).empty()) {
                take(levels);
                break;
            }
            fixSurest(undone, levels);
        }
        restore(undone);
    }

    /// Adds routes of the duties that aren't fixed, without the sessions that are taken; false when none is
    /// of use.
    bool generateLeft()
    {
        readPrices();
        for (size_t i = 0; i < m_sessions.size(); ++i)
            if (m_taken[i])
                m_prices.session[size_t(m_sessions[i])] = 0;
        const int known = m_master.columns();
        for (size_t d = 0; d < m_duties.size(); ++d) {
            if (m_fixed[d])
                continue;
            m_routes.search(m_duties[d], m_prices, m_effort.nextRoutes);
            for (const FoundRoute &route : m_routes.found())
                if (route.gain > dutyPrice(d) && isFree(d, route))
                    addRoute(int(d), routeOf(m_network, m_duties[d].id, idsOf(d, route.stops)));
        }
        return m_master.columns() > known;
    }

    bool isFree(size_t duty, const FoundRoute &route) const
    {
        return std::none_of(route.stops.begin(), route.stops.end(), [&](int stop) {
            return m_taken[size_t(m_rowOf[size_t(m_duties[duty].stops[size_t(stop)].session)])];
        });
    }

    void fixSurest(Undo &undone, const std::vector<double> &levels)
    {
        std::vector<std::pair<double, std::pair<size_t, size_t>>> surest; // level, duty, column
        for (size_t d = 0; d < m_duties.size(); ++d) {
            for (size_t c = 0; c < m_columnsOf[d].size() && !m_fixed[d]; ++c)
                if (const double level = levels[size_t(m_columnsOf[d][c].column)]; level > 1e-4)
                    surest.push_back({-level, {d, c}});
        }
        std::sort(surest.begin(), surest.end());
        for (size_t i = 0; i < surest.size() && (i == 0 || surest[i].first < -0.75); ++i)
            fixRoute(undone, surest[i].second.first,
                     m_columnsOf[surest[i].second.first][surest[i].second.second]);
    }

    void fixRoute(Undo &undone, size_t duty, const Column &route)
    {
        const auto conflicts = [&](const Column &other) {
            return std::any_of(route.sessions.begin(), route.sessions.end(),
                               [&](int session) { return serves(other, session); });
        };
        m_fixed[duty] = 1;
        for (const int session : route.sessions) {
            const int row = m_rowOf[size_t(session)];
            m_taken[size_t(row)] = 1;
            forbid(undone, row);
        }
        forbid(undone, int(m_sessions.size() + duty));
        for (size_t d = 0; d < m_duties.size(); ++d)
            for (const Column &column : m_columnsOf[d])
                if (d == duty ? &column != &route : conflicts(column))
                    forbid(undone, column.column);
    }

    /// Adds every route that a choice within this gap of the bound could hold; false when there are too many.
    bool listRoutes(int64_t gap)
    {
        size_t room = m_effort.routes;
        for (size_t d = 0; d < m_duties.size(); ++d) {
            const int least = int(std::max<int64_t>(m_bestGain[d] - gap * PriceScale, -100'000'000));
            if (!m_routes.enumerate(m_duties[d], m_bestPrices, least, m_left[m_duties[d].interpreter], room))
                return false;
            room -= m_routes.found().size();
            for (const FoundRoute &route : m_routes.found())
                addRoute(int(d), routeOf(m_network, m_duties[d].id, idsOf(d, route.stops)));
        }
        return true;
    }

    struct Pair
    {
        size_t duty = 0;
        int session = Nobody;
        double level = 0;
    };

    /// Sessions and duties that the master is not sure about, the surest first.
    std::vector<Pair> fractions(const std::vector<double> &levels) const
    {
        std::vector<Pair> pairs;
        std::map<int, double> sums;
        for (size_t d = 0; d < m_duties.size(); ++d) {
            sums.clear();
            for (const Column &column : m_columnsOf[d])
                if (const double level = levels[size_t(column.column)]; level > 1e-4)
                    for (const int session : column.sessions)
                        sums[session] += level;
            for (const auto &[session, sum] : sums)
                if (sum < 1 - 1e-3 && sum > 1e-3)
                    pairs.push_back({d, session, sum});
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair &a, const Pair &b) { return a.level > b.level; });
        return pairs;
    }

    /// From here on this duty serves the session, and no other does.
    void fix(Undo &undone, const Pair &pair)
    {
        forbid(undone, m_rowOf[size_t(pair.session)]); // the slack: unserved
        for (size_t d = 0; d < m_duties.size(); ++d)
            for (const Column &column : m_columnsOf[d])
                if (serves(column, pair.session) != (d == pair.duty) &&
                    (d == pair.duty || serves(column, pair.session)))
                    forbid(undone, column.column);
    }

    void branch()
    {
        if (--m_branchesLeft <= 0 || (*m_stop)())
            return;
        if (!m_master.optimise(20000) || m_master.value() > double(m_upper) - 1 + 1e-2)
            return;
        const std::vector<double> levels = m_master.levels();
        const std::vector<Pair> pairs = fractions(levels);
        if (pairs.empty())
            return take(levels);
        const Pair pair = pairs.front();
        Undo undone;
        fix(undone, pair);
        branch();
        restore(undone);
        for (const Column &column : m_columnsOf[pair.duty])
            if (serves(column, pair.session))
                forbid(undone, column.column);
        branch();
        restore(undone);
    }

    static bool serves(const Column &column, int session)
    {
        return std::binary_search(column.sessions.begin(), column.sessions.end(), session);
    }

    void forbid(Undo &undone, int column)
    {
        const double cost = m_master.cost(column);
        if (cost >= Forbidden)
            return;
        undone.push_back({column, cost});
        m_master.setCost(column, cost + Forbidden);
    }

    void restore(Undo &undone)
    {
        for (const auto &[column, cost] : undone)
            m_master.setCost(column, cost);
        undone.clear();
    }

    /// Keeps the choice at these levels, all of them whole, when it is better than the best so far.
    void take(const std::vector<double> &levels)
    {
        std::vector<Route> choice;
        std::vector<char> served(m_sessions.size(), 0);
        std::map<int, int> minutes;
        int64_t cost = 0;
        for (size_t d = 0; d < m_duties.size(); ++d) {
            const Column *chosen = nullptr;
            for (const Column &column : m_columnsOf[d])
                if (levels[size_t(column.column)] > 0.5 / double(m_columnsOf[d].size()) &&
                    (!chosen || levels[size_t(column.column)] > levels[size_t(chosen->column)]))
                    chosen = &column;
            Route route{m_duties[d].id, {}, 0, 0};
            if (chosen)
                for (const int stop : chosen->route.stops) {
                    const int row =
                        m_rowOf[size_t(m_network.duties[size_t(route.duty)].stops[size_t(stop)].session)];
                    if (!served[size_t(row)])
                        route.stops.push_back(stop);
                    served[size_t(row)] = 1;
                }
            choice.push_back(routeOf(m_network, m_duties[d].id, std::move(route.stops)));
            cost += choice.back().cost;
            minutes[m_duties[d].interpreter] += choice.back().minutes;
        }
        for (size_t i = 0; i < m_sessions.size(); ++i)
            cost += served[i] ? 0 : m_network.unservedCost[size_t(m_sessions[i])];
        const bool fits = std::all_of(minutes.begin(), minutes.end(),
                                      [&](const auto &week) { return week.second <= m_left[week.first]; });
        if (cost >= m_upper || !fits)
            return;
        m_upper = cost;
        m_choice = std::move(choice);
        m_improved = true;
    }

    void apply()
    {
        for (const Duty &duty : m_duties)
            m_plan.clear(duty.id);
        for (Route &route : m_choice)
            m_plan.replace(std::move(route));
    }

    Plan &m_plan;
    const Network &m_network;
    RouteSearch m_routes;
    Prices m_prices;
    Prices m_bestPrices;
    std::vector<Duty> m_duties;
    std::vector<int> m_sessions;
    std::vector<int> m_rowOf;     ///< by session: its row in the master, or -1
    std::map<int, int> m_weekRow; ///< by interpreter, of those whose week may get too long
    std::map<int, int> m_left;    ///< by interpreter: minutes for these duties
    int64_t m_upper = 0;          ///< cost of the best choice known
    int64_t m_outside = 0;        ///< of the plan's cost: what no choice here changes
    RouteMaster m_master;
    Effort m_effort;
    const std::function<bool()> *m_stop = nullptr;
    std::vector<int> m_bestGain;   ///< by duty, at the best prices
    std::vector<int> m_dutyPrices; ///< by duty, in 64ths
    bool m_bounded = false;
    std::vector<std::vector<std::vector<int>>> m_newRoutes;
    std::vector<char> m_fixed;                    ///< by duty, in a dive
    std::vector<char> m_taken;                    ///< by row of a session, in a dive
    std::vector<std::vector<Column>> m_columnsOf; ///< by duty
    std::vector<std::map<std::vector<int>, int>>
        m_known; ///< by duty: cost of the best route of these sessions
    int m_branchesLeft = 0;
    bool m_improved = false;
    std::vector<Route> m_choice;
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
