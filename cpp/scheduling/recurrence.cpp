// SPDX-License-Identifier: MPL-2.0
#include "scheduling/recurrence.h"

#include "scheduling/zone.h"

#include <libical/ical.h>

#include <memory>

namespace samsprak::scheduling {
namespace {

// A rule such as FREQ=SECONDLY must not keep anybody waiting; fifty years of days fit.
constexpr int MostOccurrences = 20'000;

struct IteratorEnd
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype toIcal(const LocalTime &time)
{
    icaltimetype result = icaltime_null_time();
    result.year = time.date.year();
    result.month = time.date.month();
    result.day = time.date.day();
    result.hour = time.minute / 60;
    result.minute = time.minute % 60;
    return result;
}

LocalTime fromIcal(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), time.is_date ? 0 : time.hour * 60 + time.minute};
}

icalrecurrencetype parsedRule(const QString &rule)
{
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    return icalrecurrencetype_from_string(rule.toUtf8().constData());
}

/// The rule's last wall time in the zone; UNTIL of a zoned series is written in UTC. A mere date means all of
/// that day.
void makeUntilLocal(icalrecurrencetype &rule, const QString &zone)
{
    if (icaltime_is_null_time(rule.until))
        return;
    if (rule.until.is_date) {
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = 59;
        rule.until.second = 59;
    } else if (icaltime_is_utc(rule.until)) {
        const auto local = toLocal(qint64(icaltime_as_timet(rule.until)) * 1000, zone);
        if (local)
            rule.until = toIcal(*local);
    }
}

bool isTooFine(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE;
}

Result<std::vector<Occurrence>> expanded(const Session &session, const Interval &range)
{
    icalrecurrencetype rule = parsedRule(session.recurrence);
    if (const QString problem = recurrenceProblem(session.recurrence); !problem.isEmpty())
        return {ErrorCode::InvalidInput, problem};
    makeUntilLocal(rule, session.zone);
    const std::unique_ptr<icalrecur_iterator, IteratorEnd> iterator(
        icalrecur_iterator_new(rule, toIcal(session.start)));
    if (!iterator)
        return {ErrorCode::InvalidInput, QStringLiteral("recurrence rule without occurrences")};
    std::vector<Occurrence> result;
    for (int count = 0; count < MostOccurrences; ++count) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            break;
        const LocalTime start = fromIcal(next);
        const auto time = toInterval(start, session.durationMinutes, session.zone);
        if (!time || time->start >= range.end)
            break;
        if (time->end > range.start && !session.exceptions.contains(start.toString()))
            result.push_back({start, *time, true});
    }
    return result;
}

} // namespace

QString recurrenceProblem(const QString &rule)
{
    const icalrecurrencetype parsed = parsedRule(rule);
    if (parsed.freq == ICAL_NO_RECURRENCE)
        return QStringLiteral("not a recurrence rule");
    if (isTooFine(parsed))
        return QStringLiteral("a recurrence rule finer than hours");
    return {};
}

Result<std::vector<Occurrence>> occurrences(const Session &session, const Interval &range)
{
    const auto first = toInterval(session.start, session.durationMinutes, session.zone);
    if (!first)
        return {ErrorCode::InvalidInput, QStringLiteral("session without a valid start and zone")};
    if (!session.recurrence.isEmpty())
        return expanded(session, range);
    std::vector<Occurrence> result;
    if (first->overlaps(range))
        result.push_back({session.start, *first, false});
    return result;
}

} // namespace samsprak::scheduling
