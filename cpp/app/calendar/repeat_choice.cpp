// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/repeat_choice.h"

#include "scheduling/recurrence_rule.h"
#include "scheduling/zone.h"

namespace samsprak::app {

namespace {

using scheduling::Frequency;
using scheduling::RecurrenceRule;
using scheduling::RuleEnd;

constexpr int LastMinute = 24 * 60 - 1;

bool hasFinerParts(const RecurrenceRule &rule)
{
    return !rule.months.empty() || !rule.yearDays.empty() || !rule.weekNumbers.empty() ||
           !rule.positions.empty() || !rule.hours.empty() || !rule.minutes.empty() || !rule.seconds.empty();
}

RepeatPattern weeklyPattern(const RecurrenceRule &rule, std::set<int> &weekdays)
{
    if (rule.interval > 2 || !rule.monthDays.empty())
        return RepeatPattern::Other;
    for (const auto &day : rule.days) {
        if (day.ordinal != 0)
            return RepeatPattern::Other;
        weekdays.insert(day.weekday);
    }
    return rule.interval == 1 ? RepeatPattern::Weekly : RepeatPattern::EveryOtherWeek;
}

RepeatPattern monthlyPattern(const RecurrenceRule &rule)
{
    if (rule.interval != 1)
        return RepeatPattern::Other;
    if (rule.days.empty() && rule.monthDays.size() <= 1)
        return RepeatPattern::MonthlyByDate;
    const bool oneWeekday = rule.days.size() == 1 && rule.monthDays.empty() && rule.days.front().ordinal != 0;
    return oneWeekday ? RepeatPattern::MonthlyByWeekday : RepeatPattern::Other;
}

void readEnd(const RecurrenceRule &rule, const QString &zone, RepeatChoice &choice)
{
    choice.count = rule.count;
    if (rule.count > 0)
        choice.end = RepeatEnd::AfterCount;
    else if (const auto last = rule.lastWall(zone))
        choice.until = scheduling::fromAsIfUtc(*last).date;
    else
        choice.end = RepeatEnd::Never;
}

} // namespace

RepeatChoice repeatOf(const Session &session)
{
    RepeatChoice choice;
    if (session.recurrence.isEmpty())
        return choice;
    choice.pattern = RepeatPattern::Other;
    const auto parsed = scheduling::parseRule(session.recurrence);
    if (parsed.problem != scheduling::RuleProblem::None)
        return choice;
    readEnd(parsed.rule, session.zone, choice);
    if (hasFinerParts(parsed.rule))
        return choice;
    if (parsed.rule.frequency == Frequency::Weekly)
        choice.pattern = weeklyPattern(parsed.rule, choice.weekdays);
    else if (parsed.rule.frequency == Frequency::Monthly)
        choice.pattern = monthlyPattern(parsed.rule);
    if (choice.isWeekly() && choice.weekdays.empty())
        choice.weekdays.insert(session.start.date.dayOfWeek());
    return choice;
}

QString ruleOf(const RepeatChoice &choice, const LocalTime &start, const QString &zone)
{
    RecurrenceRule rule;
    const QDate day = start.date;
    switch (choice.pattern) {
    case RepeatPattern::None:
    case RepeatPattern::Other:
        return {};
    case RepeatPattern::Weekly:
    case RepeatPattern::EveryOtherWeek:
        rule.interval = choice.pattern == RepeatPattern::Weekly ? 1 : 2;
        for (const int weekday : choice.weekdays)
            rule.days.push_back({0, weekday});
        break;
    case RepeatPattern::MonthlyByDate:
        rule.frequency = Frequency::Monthly;
        rule.monthDays.push_back(day.day() == day.daysInMonth() && day.day() > 28 ? -1 : day.day());
        break;
    case RepeatPattern::MonthlyByWeekday:
        rule.frequency = Frequency::Monthly;
        rule.days.push_back({weekdayOrdinal(day), day.dayOfWeek()});
        break;
    }
    if (choice.end == RepeatEnd::AfterCount && choice.count > 0) {
        rule.count = choice.count;
        return rule.toString();
    }
    // RFC 5545 wants UNTIL in UTC beside a start with a time zone: the last minute of that day.
    const auto last = scheduling::toUtc({choice.until, LastMinute}, zone);
    if (choice.end != RepeatEnd::OnDate || !last)
        return {};
    rule.until = RuleEnd{RuleEnd::Form::Utc, scheduling::fromAsIfUtc(*last), 0};
    return rule.toString();
}

int weekdayOrdinal(const QDate &date)
{
    constexpr int Week = 7;
    constexpr int InEachMonth = 4;
    const int ordinal = (date.day() - 1) / Week + 1;
    return ordinal > InEachMonth ? -1 : ordinal;
}

QDate termEnd(const QDate &date)
{
    const auto fridayBy = [](const QDate &last) {
        return last.addDays(-((last.dayOfWeek() - Qt::Friday + 7) % 7));
    };
    const QDate ends[] = {fridayBy({date.year(), 6, 15}), fridayBy({date.year(), 12, 20})};
    for (const QDate &end : ends)
        if (date < end)
            return end;
    return fridayBy({date.year() + 1, 6, 15});
}

} // namespace samsprak::app
