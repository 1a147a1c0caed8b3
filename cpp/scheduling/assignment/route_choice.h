// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/route_master.h"
#include "scheduling/assignment/scope.h"

namespace samsprak::scheduling::assignment {

/// The routes known of a scope's duties, and the choice among them: what may still be chosen narrows step by
/// step, and can be widened again.
class RouteChoice
{
public:
    struct Column
    {
        int column = 0; ///< in the master
        Route route;
        std::vector<int> sessions; ///< sorted

        bool serves(int session) const;
    };

    /// A session and a duty that serves it to some share.
    struct Pair
    {
        size_t duty = 0;
        int session = Nobody;
        double level = 0;
    };

    /// A choice with every route whole.
    struct Whole
    {
        std::vector<Route> routes; ///< one a duty
        int64_t cost = 0;
        bool fitsWeeks = false;
    };

    /// Columns, and what they cost before they were ruled out.
    using Undo = std::vector<std::pair<int, double>>;

    explicit RouteChoice(const Scope &scope);

    RouteMaster &master() { return m_master; }
    /// Unless the duty has as good a route of the same sessions already.
    void add(size_t duty, Route route);
    int known() const { return m_master.columns(); }

    /// Pairs that the master is not sure about at these levels, the surest first.
    std::vector<Pair> fractions(const std::vector<double> &levels) const;
    /// From here on this duty serves the session, and no other does.
    void fix(Undo &undone, const Pair &pair);
    /// From here on this duty doesn't serve the session.
    void exclude(Undo &undone, const Pair &pair);
    /// Begins a dive: no duty is fixed, no session taken.
    void release();
    /// Fixes the routes that the master is nearly sure about at these levels, at least one.
    void fixSurest(Undo &undone, const std::vector<double> &levels);
    bool isFixed(size_t duty) const { return m_fixed[duty]; }
    /// By a route that was fixed.
    bool isTaken(int session) const { return m_taken[size_t(m_scope.rowOf[size_t(session)])]; }
    void restore(Undo &undone);

    /// What these levels, all of them whole, come to.
    Whole whole(const std::vector<double> &levels) const;

private:
    void forbid(Undo &undone, int column);
    void fixRoute(Undo &undone, size_t duty, const Column &route);
    const Column *chosen(size_t duty, const std::vector<double> &levels) const;

    const Scope &m_scope;
    RouteMaster m_master;
    std::vector<std::vector<Column>> m_columnsOf; ///< by duty
    /// By duty: cost of the best route of these sessions.
    std::vector<std::map<std::vector<int>, int>> m_known;
    std::vector<char> m_fixed; ///< by duty, in a dive
    std::vector<char> m_taken; ///< by row of a session, in a dive
};

} // namespace samsprak::scheduling::assignment
