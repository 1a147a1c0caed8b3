// SPDX-License-Identifier: MPL-2.0
#include "scheduling/availability.h"

#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {

BusyInterval BusyInterval::of(const Booking &booking)
{
    return {booking.interpreter,
            toInterval(booking.start, booking.durationMinutes, booking.zone).value_or(Interval{}),
            booking.id,
            booking.place,
            booking.mode,
            false};
}

BusyInterval BusyInterval::of(const Card &card)
{
    return {card.reader, toInterval(card.start, card.durationMinutes, card.zone).value_or(Interval{}),
            card.id,     {},
            card.mode,   false};
}

std::vector<Interval> united(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval &i) { return i.isEmpty(); });
    std::sort(intervals.begin(), intervals.end());
    std::vector<Interval> result;
    for (const Interval &interval : intervals) {
        if (!result.empty() && interval.start <= result.back().end)
            result.back().end = std::max(result.back().end, interval.end);
        else
            result.push_back(interval);
    }
    return result;
}

std::vector<Interval> without(const std::vector<Interval> &from, const std::vector<Interval> &taken)
{
    std::vector<Interval> result;
    const std::vector<Interval> holes = united(taken);
    for (Interval rest : united(from)) {
        for (const Interval &hole : holes) {
            if (!hole.overlaps(rest))
                continue;
            if (hole.start > rest.start)
                result.push_back({rest.start, hole.start});
            rest.start = hole.end;
        }
        if (!rest.isEmpty())
            result.push_back(rest);
    }
    return result;
}

std::vector<Interval> availableIntervals(const std::vector<Availability> &windows, const Id &interpreter,
                                         const QDate &first, const QDate &last)
{
    std::vector<Interval> intervals;
    for (const Availability &window : windows) {
        if (window.interpreter != interpreter)
            continue;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (day.dayOfWeek() != window.weekday || (window.validFrom.isValid() && day < window.validFrom) ||
                (window.validUntil.isValid() && day > window.validUntil))
                continue;
            // Both ends are wall times: a window to 17:00 ends at 17:00 also on a day of 23 hours.
            const auto from = toUtc(plusMinutes({day, 0}, window.fromMinute), window.zone);
            const auto to = toUtc(plusMinutes({day, 0}, window.toMinute), window.zone);
            if (from && to)
                intervals.push_back({*from, *to});
        }
    }
    return united(std::move(intervals));
}

std::vector<Interval> freeIntervals(const std::vector<Availability> &windows,
                                    const std::vector<BusyInterval> &busy, const Id &interpreter,
                                    const QDate &first, const QDate &last)
{
    std::vector<Interval> taken;
    for (const BusyInterval &one : busy)
        if (one.interpreter == interpreter)
            taken.push_back(one.time);
    return without(availableIntervals(windows, interpreter, first, last), taken);
}

} // namespace samsprak::scheduling
