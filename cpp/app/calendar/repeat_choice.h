// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"

#include <set>

/// How a session repeats, in the few patterns that the session sheet offers, and as RFC 5545 writes it.
namespace samsprak::app {

enum class RepeatPattern {
    None,
    Weekly,
    EveryOtherWeek,
    MonthlyByDate,    ///< on the 24th; the 31st means the last day of each month
    MonthlyByWeekday, ///< on the fourth Tuesday; a fifth one means the last
    Other,            ///< a rule that the sheet can't make; kept as it is
};

enum class RepeatEnd { OnDate, AfterCount, Never };

struct RepeatChoice
{
    RepeatPattern pattern = RepeatPattern::None;
    std::set<int> weekdays; ///< 1 Monday … 7 Sunday, of the weekly patterns
    RepeatEnd end = RepeatEnd::OnDate;
    QDate until; ///< the last day, inclusive
    int count = 0;

    bool isWeekly() const
    {
        return pattern == RepeatPattern::Weekly || pattern == RepeatPattern::EveryOtherWeek;
    }
    bool operator==(const RepeatChoice &) const = default;
};

/// Of a session as it stands.
RepeatChoice repeatOf(const Session &session);
/// The rule for a session with that start. Empty for None and Other, and without an end: a series that never
/// ends is not made.
QString ruleOf(const RepeatChoice &choice, const LocalTime &start, const QString &zone);
/// Which weekday of its month a day is: 1 to 4, or -1 for the last.
int weekdayOrdinal(const QDate &date);
/// The last day of the school term in which `date` lies, or of the next one: the Friday by 20 December or by
/// 15 June, around which Swedish municipalities end theirs (each sets its own).
QDate termEnd(const QDate &date);

} // namespace samsprak::app
