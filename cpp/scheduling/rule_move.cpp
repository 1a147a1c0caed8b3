// SPDX-License-Identifier: MPL-2.0
#include "scheduling/rule_move.h"

namespace samsprak::scheduling {
namespace {

constexpr int MostMonthsAhead = 12 * 40;

int monthNumber(const QDate &date) { return date.year() * 12 + date.month() - 1; }

QDate firstOf(int monthNumber) { return QDate(monthNumber / 12, monthNumber % 12 + 1, 1); }

bool hasTimesOfItsOwn(const RecurrenceRule &rule)
{
    return !rule.hours.empty() || !rule.minutes.empty() || !rule.seconds.empty();
}

/// Whether every time can move by the same number of days, nothing in the rule naming a month or its days.
bool movesByDays(const RecurrenceRule &rule)
{
    const bool namesMonths = !rule.months.empty() || !rule.monthDays.empty() || !rule.yearDays.empty();
    if (rule.frequency == Frequency::Daily)
        return !namesMonths && rule.positions.empty();
    return rule.frequency == Frequency::Weekly && !namesMonths;
}

/// Whether the rule names one day of a month at most.
bool hasOnePlace(const RecurrenceRule &rule)
{
    if (rule.days.size() + rule.monthDays.size() > 1 || !rule.positions.empty() || !rule.yearDays.empty() ||
        !rule.weekNumbers.empty() || (!rule.days.empty() && rule.days.front().ordinal == 0))
        return false;
    if (rule.frequency == Frequency::Monthly)
        return rule.months.empty();
    const bool dayOfYear = rule.months.empty() && !(rule.days.empty() && rule.monthDays.empty());
    return rule.frequency == Frequency::Yearly && rule.months.size() <= 1 && !dayOfYear;
}

void turnDays(RecurrenceRule &rule, qint64 days)
{
    const int turn = int((days % 7 + 7) % 7);
    for (RuleDay &day : rule.days)
        day.weekday = (day.weekday - 1 + turn) % 7 + 1;
    // Which days belong to one week matters only where weeks are left out.
    if (rule.frequency == Frequency::Weekly && (rule.interval > 1 || !rule.positions.empty()))
        rule.weekStart = (rule.weekStart - 1 + turn) % 7 + 1;
}

void placeOn(RecurrenceRule &rule, const QDate &day)
{
    if (!rule.months.empty())
        rule.months = {day.month()};
    const int fromEnd = day.daysInMonth() - day.day();
    if (!rule.monthDays.empty())
        rule.monthDays = {rule.monthDays.front() < 0 ? -fromEnd - 1 : day.day()};
    if (rule.days.empty())
        return;
    const int ordinal = (day.day() - 1) / 7 + 1;
    // A fifth Tuesday is the last one: few months have a fifth.
    const bool countsFromEnd = rule.days.front().ordinal < 0 || ordinal == 5;
    rule.days = {{countsFromEnd ? -(fromEnd / 7) - 1 : ordinal, day.dayOfWeek()}};
}

} // namespace

Result<RuleMove> RuleMove::of(const RecurrenceRule &rule, const LocalTime &from, const LocalTime &to)
{
    RuleMove move;
    move.m_rule = rule;
    move.m_shift = asIfUtc(to) - asIfUtc(from);
    const qint64 days = from.date.daysTo(to.date);
    const bool timesStay = from.minute == to.minute || !hasTimesOfItsOwn(rule);
    const bool isMovable =
        rule.frequency != Frequency::Hourly && (days == 0 || movesByDays(rule) || hasOnePlace(rule));
    if (move.m_shift != 0 && !(timesStay && isMovable))
        return {ErrorCode::InvalidInput,
                QStringLiteral("this series has several days or times in its rule and can't be moved as a "
                               "whole: move single occurrences, or write the rule anew")};
    if (days == 0)
        return move;
    if (movesByDays(rule)) {
        turnDays(move.m_rule, days);
        return move;
    }
    placeOn(move.m_rule, to.date);
    move.m_byMonth = true;
    move.m_monthShift = monthNumber(to.date) - monthNumber(from.date);
    move.m_minute = to.minute;
    move.m_place.frequency = Frequency::Monthly;
    move.m_place.days = move.m_rule.days;
    move.m_place.monthDays = move.m_rule.monthDays;
    if (move.m_place.days.empty() && move.m_place.monthDays.empty())
        move.m_place.monthDays = {to.date.day()};
    return move;
}

std::optional<LocalTime> RuleMove::moved(const LocalTime &time) const
{
    if (!m_byMonth)
        return fromAsIfUtc(asIfUtc(time) + m_shift);
    const QDate first = firstOf(monthNumber(time.date) + m_monthShift);
    const int firstDay = int(first.toJulianDay() - EpochJulianDay);
    std::optional<LocalTime> result;
    RuleDays(m_place, firstDay).forEach(firstDay, firstDay + first.daysInMonth() - 1, [&](int day) {
        result = LocalTime{QDate::fromJulianDay(EpochJulianDay + day), m_minute};
        return false;
    });
    return result;
}

LocalTime RuleMove::movedStart(const LocalTime &start) const
{
    if (!m_byMonth)
        return *moved(start);
    const int step = m_rule.interval * (m_rule.frequency == Frequency::Yearly ? 12 : 1);
    for (int months = 0; months <= MostMonthsAhead; months += step)
        if (const auto first = moved({firstOf(monthNumber(start.date) + months), 0}))
            return *first;
    return start;
}

} // namespace samsprak::scheduling
