// SPDX-License-Identifier: MPL-2.0
#include "scheduling/recurrence.h"

#include "scheduling/rule_starts.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

/// Starts that the series leaves out, ascending, as if they were UTC.
std::vector<qint64> exceptionsOf(const Session &session)
{
    std::vector<qint64> result;
    result.reserve(session.exceptions.size());
    for (const QString &text : session.exceptions)
        if (const LocalTime local = LocalTime::fromString(text); local.isValid())
            result.push_back(asIfUtc(local));
    std::sort(result.begin(), result.end());
    return result;
}

/// Calendars end somewhere: no sum of times below can overflow within this.
qint64 within(qint64 time)
{
    return std::clamp(time, asIfUtc({QDate(1, 1, 1), 0}), asIfUtc({QDate(9999, 12, 31), 0}));
}

Result<std::vector<Occurrence>> expanded(const Session &session, const Interval &range)
{
    const auto starts = RuleStarts::of(session.recurrence, session.start, session.zone);
    if (!starts)
        return starts.error();
    const std::vector<qint64> exceptions = exceptionsOf(session);
    const qint64 length = session.durationMinutes * MinuteMs;
    WallClockReader clock(*ZoneOffsets::of(session.zone));
    std::vector<Occurrence> result;
    const auto told =
        starts->forEach(range.start - length - 2 * DayMs, range.end + 2 * DayMs, [&](qint64 wall) {
            const ZoneOffsets::Instant instant = clock.instantOf(wall);
            if (instant.utc >= range.end || result.size() > size_t(MostOccurrences))
                return false;
            const bool touches = instant.utc + length > range.start;
            if (touches && !std::binary_search(exceptions.begin(), exceptions.end(), wall))
                result.push_back(
                    {fromAsIfUtc(wall), {instant.utc, instant.utc + length}, true, instant.clock});
            return true;
        });
    if (!told)
        return told.error();
    if (result.size() > size_t(MostOccurrences))
        return {ErrorCode::TooLarge,
                QStringLiteral("more than %1 occurrences: ask for a shorter range").arg(MostOccurrences)};
    return result;
}

} // namespace

QString recurrenceProblem(const QString &rule) { return problemText(parseRule(rule)); }

Result<std::vector<Occurrence>> occurrences(const Session &session, const Interval &range)
{
    const auto first = toInterval(session.start, session.durationMinutes, session.zone);
    if (!first)
        return {ErrorCode::InvalidInput, QStringLiteral("session without a valid start and zone")};
    if (!session.recurrence.isEmpty())
        return expanded(session, {within(range.start), within(range.end)});
    std::vector<Occurrence> result;
    if (first->overlaps(range))
        result.push_back({session.start, *first, false,
                          clockChangeAt(session.start, session.zone).value_or(ClockChange::None)});
    return result;
}

Result<std::optional<LocalTime>> lastStart(const Session &session)
{
    if (session.recurrence.isEmpty())
        return std::optional(session.start);
    const auto starts = RuleStarts::of(session.recurrence, session.start, session.zone);
    if (!starts)
        return starts.error();
    if (starts->rule.isEndless())
        return std::optional<LocalTime>();
    std::optional<LocalTime> last;
    const auto told = starts->forEach(asIfUtc(session.start), within(starts->until), [&](qint64 wall) {
        last = fromAsIfUtc(wall);
        return true;
    });
    if (!told)
        return told.error();
    return last;
}

} // namespace samsprak::scheduling
