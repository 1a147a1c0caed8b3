// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/recurrence_rule.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace samsprak::scheduling {

/// The days of rules that ask for nothing but days: DAILY, WEEKLY, MONTHLY and YEARLY with BYDAY, BYMONTHDAY
/// and BYMONTH in the combinations that timetables use. Days are counted from 1 January 1970.
class RuleDays
{
public:
    /// Whether these days can be told here; a full implementation of RFC 5545 has to tell the others.
    static bool canTell(const RecurrenceRule &rule);

    RuleDays(const RecurrenceRule &rule, int startDay);

    /// Calls `take(day)` for the rule's days from `from` to `last`, ascending, until it returns false; COUNT
    /// and UNTIL are the caller's. `from` is a hint: earlier days may come, never one before the start.
    template <class Take>
    void forEach(int from, int last, Take take) const;

    static int weekdayOf(int day) { return int(((day + 3) % 7 + 7) % 7) + 1; }

private:
    /// A month's days as bits 1–31.
    uint32_t monthMask(std::chrono::year_month month) const;
    bool holdsDaily(int day) const;
    template <class Take>
    void forEachDaily(int from, int last, Take &take) const;
    template <class Take>
    void forEachWeekly(int from, int last, Take &take) const;
    template <class Take>
    void forEachByMonth(int from, int last, Take &take) const;
    template <class Take>
    bool takeMonth(int monthNumber, int last, Take &take) const;

    static int monthNumberOf(int day);

    const RecurrenceRule &m_rule;
    int m_start;
    uint32_t m_weekdays = 0;    ///< bits 1–7 of BYDAY without ordinals
    uint32_t m_months = 0;      ///< bits 1–12 of BYMONTH; 0: all
    std::vector<int> m_offsets; ///< of a weekly rule's days from WKST, ascending
};

template <class Take>
void RuleDays::forEach(int from, int last, Take take) const
{
    if (m_rule.frequency == Frequency::Daily)
        forEachDaily(from, last, take);
    else if (m_rule.frequency == Frequency::Weekly)
        forEachWeekly(from, last, take);
    else
        forEachByMonth(from, last, take);
}

template <class Take>
void RuleDays::forEachDaily(int from, int last, Take &take) const
{
    const int skipped = from > m_start ? (from - m_start) / m_rule.interval : 0;
    for (int64_t day = m_start + int64_t(skipped) * m_rule.interval; day <= last; day += m_rule.interval)
        if (holdsDaily(int(day)) && !take(int(day)))
            return;
}

template <class Take>
void RuleDays::forEachWeekly(int from, int last, Take &take) const
{
    const int64_t step = 7 * int64_t(m_rule.interval);
    const int firstWeek = m_start - (weekdayOf(m_start) - m_rule.weekStart + 7) % 7;
    const int64_t skipped = from > firstWeek ? (from - firstWeek) / step : 0;
    for (int64_t week = firstWeek + skipped * step; week <= last; week += step)
        for (const int offset : m_offsets) {
            const int day = int(week) + offset;
            if (day > last)
                return;
            if (day >= m_start && !take(day))
                return;
        }
}

template <class Take>
bool RuleDays::takeMonth(int monthNumber, int last, Take &take) const
{
    using namespace std::chrono;
    const year_month month = year(monthNumber / 12) / std::chrono::month(unsigned(monthNumber % 12) + 1);
    const int first = int(sys_days(month / 1).time_since_epoch().count());
    for (uint32_t rest = monthMask(month); rest != 0; rest &= rest - 1) {
        const int day = first + __builtin_ctz(rest) - 1;
        if (day > last)
            return false;
        if (day >= m_start && !take(day))
            return false;
    }
    return first <= last;
}

template <class Take>
void RuleDays::forEachByMonth(int from, int last, Take &take) const
{
    const bool yearly = m_rule.frequency == Frequency::Yearly;
    const int64_t step = int64_t(m_rule.interval) * (yearly ? 12 : 1);
    const int firstMonth = monthNumberOf(m_start);
    const int first = yearly ? firstMonth / 12 * 12 : firstMonth;
    const int64_t skipped = from > m_start ? (monthNumberOf(from) - first) / step : 0;
    const int lastMonth = monthNumberOf(last);
    for (int64_t period = first + skipped * step; period <= lastMonth; period += step)
        for (int month = int(period); month < period + (yearly ? 12 : 1); ++month) {
            const bool counts = m_months != 0 ? (m_months >> (month % 12 + 1) & 1) != 0
                                              : !yearly || month % 12 == firstMonth % 12;
            if (counts && !takeMonth(month, last, take))
                return;
        }
}

} // namespace samsprak::scheduling
