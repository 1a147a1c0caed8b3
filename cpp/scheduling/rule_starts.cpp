// SPDX-License-Identifier: MPL-2.0
#include "scheduling/rule_starts.h"

#include <libical/ical.h>

#include <memory>

namespace samsprak::scheduling {
namespace {

// A rule such as FREQ=HOURLY must not keep anybody waiting; twenty years of hours fit.
constexpr int MostSteps = 200'000;

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

qint64 fromIcal(const icaltimetype &time)
{
    return asIfUtc({QDate(time.year, time.month, time.day), time.is_date ? 0 : time.hour * 60 + time.minute});
}

} // namespace

Result<RuleStarts> RuleStarts::of(const QString &rule, const LocalTime &start, const QString &zone)
{
    const ParsedRule parsed = parseRule(rule);
    if (parsed.problem != RuleProblem::None)
        return {ErrorCode::InvalidInput, problemText(parsed)};
    if (!start.isValid() || !isKnownZone(zone))
        return {ErrorCode::InvalidInput, QStringLiteral("session without a valid start and zone")};
    RuleStarts result{parsed.rule, start};
    if (const auto last = parsed.rule.lastWall(zone))
        result.until = *last;
    return result;
}

Result<void> RuleStarts::forEachByLibical(qint64 last, const std::function<bool(qint64)> &take) const
{
    // The end is kept here, on the wall clock: libical would compare it with times of no zone.
    RecurrenceRule open = rule;
    open.until.reset();
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(open.toString().toUtf8().constData());
    const std::unique_ptr<icalrecur_iterator, IteratorEnd> iterator(
        icalrecur_iterator_new(parsed, toIcal(start)));
    if (!iterator)
        return {ErrorCode::InvalidInput, QStringLiteral("recurrence rule without occurrences")};
    qint64 previous = std::numeric_limits<qint64>::min();
    for (int step = 0; step < MostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return {};
        const qint64 wall = fromIcal(next);
        if (wall > last)
            return {};
        // BYSECOND may tell several times of one minute, and minutes are the finest that a session knows.
        if (wall != previous && !take(wall))
            return {};
        previous = wall;
    }
    return {ErrorCode::TooLarge, QStringLiteral("a recurrence rule with too many times: make it coarser or "
                                                "let it start later")};
}

} // namespace samsprak::scheduling
