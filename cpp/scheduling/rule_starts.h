// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/rule_days.h"
#include "scheduling/zone.h"

#include <functional>
#include <limits>

namespace samsprak::scheduling {

/// The wall times of one series, exceptions included, as if they were UTC, in milliseconds.
struct RuleStarts
{
    RecurrenceRule rule;
    LocalTime start;
    qint64 until = std::numeric_limits<qint64>::max(); ///< the last wall time that the rule allows

    /// InvalidInput for a rule with a problem, an invalid start or an unknown zone.
    static Result<RuleStarts> of(const QString &rule, const LocalTime &start, const QString &zone);

    /// Calls `take(wall)`, ascending, until it returns false or `last` is passed. Times before `from` may be
    /// left out or not. TooLarge when the rule is too fine for the time that it spans.
    template <class Take>
    Result<void> forEach(qint64 from, qint64 last, Take take) const;

private:
    Result<void> forEachByLibical(qint64 last, const std::function<bool(qint64)> &take) const;
};

/// The day of a wall time, counted from 1 January 1970.
inline int dayOf(qint64 wall) { return int(wall >= 0 ? wall / DayMs : -((DayMs - 1 - wall) / DayMs)); }

template <class Take>
Result<void> RuleStarts::forEach(qint64 from, qint64 last, Take take) const
{
    const qint64 end = std::min(last, until);
    if (!RuleDays::canTell(rule))
        return forEachByLibical(end, take);
    const qint64 first = asIfUtc(start);
    const qint64 minutes = first - dayOf(first) * DayMs;
    int left = rule.count;
    // COUNT counts from the start, so nothing may be skipped then.
    const int fromDay = dayOf(rule.count != 0 ? first : std::max(first, from));
    const RuleDays days(rule, dayOf(first));
    days.forEach(fromDay, dayOf(end), [&](int day) {
        const qint64 wall = day * DayMs + minutes;
        return wall <= end && take(wall) && (rule.count == 0 || --left > 0);
    });
    return {};
}

} // namespace samsprak::scheduling
