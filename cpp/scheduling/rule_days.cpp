// SPDX-License-Identifier: MPL-2.0
#include "scheduling/rule_days.h"

namespace samsprak::scheduling {
namespace {

using namespace std::chrono;

year_month_day civil(int day) { return year_month_day(sys_days(days(day))); }

bool hasOrdinals(const RecurrenceRule &rule)
{
    return std::any_of(rule.days.begin(), rule.days.end(), [](const RuleDay &d) { return d.ordinal != 0; });
}

int lengthOf(year_month month) { return int(unsigned((month / last).day())); }

/// Bits of the days of the month that are such a weekday, `first` being the weekday of the first.
uint32_t weekdayMask(const RuleDay &day, int first, int length)
{
    const int earliest = 1 + (day.weekday - first + 7) % 7;
    const int number = (length - earliest) / 7 + 1;
    uint32_t mask = 0;
    for (int i = 0; i < number; ++i)
        if (day.ordinal == 0 || day.ordinal == i + 1 || day.ordinal == i - number)
            mask |= 1u << (earliest + 7 * i);
    return mask;
}

} // namespace

bool RuleDays::canTell(const RecurrenceRule &rule)
{
    if (!rule.yearDays.empty() || !rule.weekNumbers.empty() || !rule.positions.empty() ||
        !rule.hours.empty() || !rule.minutes.empty() || !rule.seconds.empty())
        return false;
    if (!rule.days.empty() && !rule.monthDays.empty())
        return false;
    switch (rule.frequency) {
    case Frequency::Hourly:
        return false;
    case Frequency::Daily:
        return rule.monthDays.empty() && !hasOrdinals(rule);
    case Frequency::Weekly:
        return rule.months.empty();
    case Frequency::Monthly:
        return true;
    case Frequency::Yearly:
        return !rule.months.empty() || (rule.days.empty() && rule.monthDays.empty());
    }
    return false;
}

RuleDays::RuleDays(const RecurrenceRule &rule, int startDay)
    : m_rule(rule)
    , m_start(startDay)
{
    for (const RuleDay &day : rule.days)
        m_weekdays |= 1u << day.weekday;
    for (const int month : rule.months)
        m_months |= 1u << month;
    if (rule.frequency != Frequency::Weekly)
        return;
    for (int offset = 0; offset < 7; ++offset) {
        const int weekday = (rule.weekStart - 1 + offset) % 7 + 1;
        if (rule.days.empty() ? weekday == weekdayOf(startDay) : (m_weekdays >> weekday & 1) != 0)
            m_offsets.push_back(offset);
    }
}

bool RuleDays::holdsDaily(int day) const
{
    if (m_weekdays != 0 && (m_weekdays >> weekdayOf(day) & 1) == 0)
        return false;
    return m_months == 0 || (m_months >> unsigned(civil(day).month()) & 1) != 0;
}

int RuleDays::monthNumberOf(int day)
{
    const year_month_day date = civil(day);
    return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
}

uint32_t RuleDays::monthMask(year_month month) const
{
    const int length = lengthOf(month);
    uint32_t mask = 0;
    if (!m_rule.days.empty()) {
        const int first = weekdayOf(int(sys_days(month / 1).time_since_epoch().count()));
        for (const RuleDay &day : m_rule.days)
            mask |= weekdayMask(day, first, length);
        return mask;
    }
    for (const int day : m_rule.monthDays)
        mask |= day > 0 ? 1u << day : day >= -length ? 1u << (length + 1 + day) : 0;
    if (m_rule.monthDays.empty())
        mask = 1u << unsigned(civil(m_start).day());
    // Bit 0 is no day; a month that is too short has no such day, and RFC 5545 leaves it out then.
    return mask & (length == 31 ? ~uint32_t(1) : (1u << (length + 1)) - 2);
}

} // namespace samsprak::scheduling
