// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/route_choice.h"

#include <algorithm>

namespace samsprak::scheduling::assignment {

bool RouteChoice::Column::serves(int session) const
{
    return std::binary_search(sessions.begin(), sessions.end(), session);
}

RouteChoice::RouteChoice(const Scope &scope)
    : m_scope(scope)
    , m_columnsOf(scope.duties.size())
    , m_known(scope.duties.size())
{
    for (const int session : scope.sessions)
        m_master.addRow(1, scope.network.unservedCost[size_t(session)]);
    for (size_t d = 0; d < scope.duties.size(); ++d)
        m_master.addRow(1, 0);
    for (const auto &[interpreter, row] : scope.weekRow)
        m_master.addRow(scope.minutesLeft.at(interpreter), 0);
    // Serving a session twice is no use, but not forbidden: so no price falls below 0.
    if (scope.network.metric)
        for (size_t i = 0; i < scope.sessions.size(); ++i)
            m_master.addColumn(0, {{int(i), -1}});
    release();
}

void RouteChoice::add(size_t duty, Route route)
{
    const Duty &whole = m_scope.network.duties[size_t(route.duty)];
    if (route.minutes > m_scope.minutesLeft.at(whole.interpreter))
        return;
    Column column;
    for (const int stop : route.stops)
        column.sessions.push_back(whole.stops[size_t(stop)].session);
    std::sort(column.sessions.begin(), column.sessions.end());
    const auto known = m_known[duty].find(column.sessions);
    if (known != m_known[duty].end() && known->second <= route.cost)
        return;
    m_known[duty][column.sessions] = route.cost;
    std::vector<RouteMaster::Entry> entries;
    for (const int session : column.sessions)
        entries.push_back({m_scope.rowOf[size_t(session)], 1});
    entries.push_back({m_scope.rowOfDuty(duty), 1});
    if (const auto week = m_scope.weekRow.find(whole.interpreter); week != m_scope.weekRow.end())
        entries.push_back({week->second, double(route.minutes)});
    column.column = m_master.addColumn(route.cost, entries);
    column.route = std::move(route);
    m_columnsOf[duty].push_back(std::move(column));
}

std::vector<RouteChoice::Pair> RouteChoice::fractions(const std::vector<double> &levels) const
{
    std::vector<Pair> pairs;
    std::map<int, double> sums;
    for (size_t d = 0; d < m_columnsOf.size(); ++d) {
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

void RouteChoice::fix(Undo &undone, const Pair &pair)
{
    forbid(undone, m_scope.rowOf[size_t(pair.session)]); // the slack: unserved
    for (size_t d = 0; d < m_columnsOf.size(); ++d)
        for (const Column &column : m_columnsOf[d])
            if (column.serves(pair.session) != (d == pair.duty))
                forbid(undone, column.column);
}

void RouteChoice::exclude(Undo &undone, const Pair &pair)
{
    for (const Column &column : m_columnsOf[pair.duty])
        if (column.serves(pair.session))
            forbid(undone, column.column);
}

void RouteChoice::release()
{
    m_fixed.assign(m_scope.duties.size(), 0);
    m_taken.assign(m_scope.sessions.size(), 0);
}

void RouteChoice::fixSurest(Undo &undone, const std::vector<double> &levels)
{
    constexpr double NearlySure = 0.75;
    std::vector<std::pair<double, std::pair<size_t, size_t>>> surest; // level, duty, column
    for (size_t d = 0; d < m_columnsOf.size(); ++d)
        for (size_t c = 0; c < m_columnsOf[d].size() && !m_fixed[d]; ++c)
            if (const double level = levels[size_t(m_columnsOf[d][c].column)]; level > 1e-4)
                surest.push_back({-level, {d, c}});
    std::sort(surest.begin(), surest.end());
    for (size_t i = 0; i < surest.size() && (i == 0 || surest[i].first < -NearlySure); ++i) {
        const auto &[duty, column] = surest[i].second;
        fixRoute(undone, duty, m_columnsOf[duty][column]);
    }
}

void RouteChoice::fixRoute(Undo &undone, size_t duty, const Column &route)
{
    const auto conflicts = [&](const Column &other) {
        return std::any_of(route.sessions.begin(), route.sessions.end(),
                           [&](int session) { return other.serves(session); });
    };
    m_fixed[duty] = 1;
    for (const int session : route.sessions) {
        const int row = m_scope.rowOf[size_t(session)];
        m_taken[size_t(row)] = 1;
        forbid(undone, row);
    }
    forbid(undone, m_scope.rowOfDuty(duty));
    for (size_t d = 0; d < m_columnsOf.size(); ++d)
        for (const Column &column : m_columnsOf[d])
            if (d == duty ? &column != &route : conflicts(column))
                forbid(undone, column.column);
}

void RouteChoice::forbid(Undo &undone, int column)
{
    const double cost = m_master.cost(column);
    if (cost >= RouteMaster::Forbidden)
        return;
    undone.push_back({column, cost});
    m_master.setCost(column, cost + RouteMaster::Forbidden);
}

void RouteChoice::restore(Undo &undone)
{
    for (const auto &[column, cost] : undone)
        m_master.setCost(column, cost);
    undone.clear();
}

const RouteChoice::Column *RouteChoice::chosen(size_t duty, const std::vector<double> &levels) const
{
    const Column *best = nullptr;
    const auto &columns = m_columnsOf[duty];
    for (const Column &column : columns)
        if (levels[size_t(column.column)] > 0.5 / double(columns.size()) &&
            (!best || levels[size_t(column.column)] > levels[size_t(best->column)]))
            best = &column;
    return best;
}

RouteChoice::Whole RouteChoice::whole(const std::vector<double> &levels) const
{
    const Network &network = m_scope.network;
    Whole result;
    std::vector<char> served(m_scope.sessions.size(), 0);
    std::map<int, int> minutes;
    for (size_t d = 0; d < m_columnsOf.size(); ++d) {
        const Duty &duty = network.duties[size_t(m_scope.duties[d].id)];
        std::vector<int> stops;
        if (const Column *column = chosen(d, levels))
            for (const int stop : column->route.stops) {
                char &taken = served[size_t(m_scope.rowOf[size_t(duty.stops[size_t(stop)].session)])];
                if (!taken)
                    stops.push_back(stop);
                taken = 1;
            }
        result.routes.push_back(routeOf(network, duty.id, std::move(stops)));
        result.cost += result.routes.back().cost;
        minutes[duty.interpreter] += result.routes.back().minutes;
    }
    for (size_t i = 0; i < served.size(); ++i)
        result.cost += served[i] ? 0 : network.unservedCost[size_t(m_scope.sessions[i])];
    result.fitsWeeks = std::all_of(minutes.begin(), minutes.end(), [&](const auto &week) {
        return week.second <= m_scope.minutesLeft.at(week.first);
    });
    return result;
}

} // namespace samsprak::scheduling::assignment
