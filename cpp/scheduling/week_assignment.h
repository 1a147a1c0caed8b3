// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "scheduling/assignment/explain.h"
#include "scheduling/assignment/judge.h"
#include "scheduling/assignment/solver.h"
#include "scheduling/candidates.h"

namespace samsprak::scheduling {

/// The own pool's bookings of one week, to be given to interpreters all at once.
struct WeekQuestion
{
    QDate monday;
    QString zone; ///< IANA name; the week's wall clock
    /// What is asked for, refused, unfilled or given already, within the week. Others are passed over.
    std::vector<Booking> bookings;
    /// The pool with its windows, terms and travel. `busy` holds what is not among the bookings;
    /// `excluded` and `earlierSessions` do not count here, since they are of one request.
    Market market;
    std::map<Id, Id> earlier; ///< by booking: the interpreter of its participant's earlier sessions
    IdSet gone;               ///< interpreters who have fallen ill
};

/// One booking before and after.
struct WeekRow
{
    Id booking;
    LocalTime start;
    Id before; ///< null: nobody
    Id after;  ///< null: nobody

    bool isChanged() const { return before != after; }
    bool operator==(const WeekRow &) const = default;
};

struct WeekTotals
{
    int unserved = 0;
    int travelMinutes = 0;
    int changedInterpreter = 0; ///< where an earlier one is known and another comes
    qint64 cost = 0;

    bool operator==(const WeekTotals &) const = default;
};

struct WeekProposal
{
    std::vector<WeekRow> rows; ///< by start
    WeekTotals before;
    WeekTotals after;
    qint64 bound = 0; ///< no plan of the week costs less
};

/// The week as the solver takes it, where bookings and interpreters are named by position.
struct WeekProblem
{
    assignment::Instance instance;
    std::vector<Id> bookings;     ///< by session
    std::vector<Id> interpreters; ///< by position
    std::optional<assignment::Incumbent> incumbent;
    assignment::Solution before; ///< as it stands, without those who are gone
};

/// The problem of that week. Who may take what follows from obstacleFor(), the rule that the hub uses; travel
/// is by public transport. InvalidInput when `monday` is no Monday or the zone is unknown.
Result<WeekProblem> weekProblem(const WeekQuestion &question);

/// A plan for the whole week, never worse than the one that stands. Takes as long as `options` allow; any
/// thread.
Result<WeekProposal> proposeWeek(const WeekQuestion &question, const assignment::SolveOptions &options);

} // namespace samsprak::scheduling
