// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/rule_starts.h"

namespace samsprak::scheduling {

/// A rule moved so that its time `from` becomes `to`, and every other one with it. DAILY and WEEKLY rules
/// move all their times by the same stretch of the wall clock. MONTHLY and YEARLY ones take the new day's
/// place in its month: moved from the second Tuesday to a second Thursday, all are second Thursdays.
class RuleMove
{
public:
    /// InvalidInput when the rule has more than one place in the month or times of its own (BYHOUR), and so
    /// can't be moved as a whole.
    static Result<RuleMove> of(const RecurrenceRule &rule, const LocalTime &from, const LocalTime &to);

    /// Without change of COUNT and UNTIL.
    const RecurrenceRule &rule() const { return m_rule; }
    /// Where a time of the old rule is now; empty when its month has no such day.
    std::optional<LocalTime> moved(const LocalTime &time) const;
    /// The first time that the moved series has when the old one began at `start`.
    LocalTime movedStart(const LocalTime &start) const;

private:
    RecurrenceRule m_rule;
    qint64 m_shift = 0; ///< milliseconds on the wall clock
    bool m_byMonth = false;
    int m_monthShift = 0;
    RecurrenceRule m_place; ///< the day's place in its month, as a monthly rule
    int m_minute = 0;
};

} // namespace samsprak::scheduling
