// SPDX-License-Identifier: MPL-2.0
#include "scheduling/interpreter_calendar.h"

#include <algorithm>

namespace samsprak::scheduling {

std::optional<int> TravelTable::between(TravelMeans means, const Id &from, const Id &to) const
{
    if (from == to && !from.isNull())
        return 0;
    const auto a = areas.find(from), b = areas.find(to);
    const std::vector<int> &table = minutes[size_t(means)];
    if (a == areas.end() || b == areas.end() || a->second < 0 || b->second < 0)
        return {};
    const size_t at = size_t(a->second) * size_t(areaCount) + size_t(b->second);
    return a->second < areaCount && b->second < areaCount && at < table.size() ? std::optional(table[at])
                                                                               : std::nullopt;
}

InterpreterCalendar::Slot InterpreterCalendar::Slot::of(const BusyInterval &busy)
{
    return {busy.time, busy.booking, busy.place, busy.mode == BookingMode::OnSite || busy.inRoom};
}

void InterpreterCalendar::setWindows(const std::vector<Availability> &windows, const Id &interpreter,
                                     const InterpreterTerms &terms, const QDate &first, const QDate &last)
{
    std::vector<Interval> all = availableIntervals(windows, interpreter, first, last);
    all.insert(all.end(), terms.extra.begin(), terms.extra.end());
    leave = united(terms.leave);
    available = leave.empty() ? united(std::move(all)) : without(all, leave);
}

void InterpreterCalendar::add(const Slot &slot)
{
    m_slots.insert(std::upper_bound(m_slots.begin(), m_slots.end(), slot,
                                    [](const Slot &a, const Slot &b) { return a.order() < b.order(); }),
                   slot);
    fillStarts();
}

void InterpreterCalendar::setSlots(std::vector<Slot> slots)
{
    m_slots = std::move(slots);
    std::sort(m_slots.begin(), m_slots.end(),
              [](const Slot &a, const Slot &b) { return a.order() < b.order(); });
    fillStarts();
}

bool InterpreterCalendar::remove(const Id &booking)
{
    const bool found = std::erase_if(m_slots, [&](const Slot &slot) { return slot.booking == booking; }) > 0;
    fillStarts();
    return found;
}

void InterpreterCalendar::fillStarts()
{
    m_starts.clear();
    m_longest = 0;
    for (const Slot &slot : m_slots) {
        m_starts.push_back(slot.time.start);
        m_longest = std::max(m_longest, slot.time.end - slot.time.start);
    }
}

std::span<const InterpreterCalendar::Slot> InterpreterCalendar::near(const Interval &range) const
{
    const auto first = std::lower_bound(m_starts.begin(), m_starts.end(), range.start - m_longest);
    const auto last = std::lower_bound(first, m_starts.end(), range.end);
    return {m_slots.data() + (first - m_starts.begin()), size_t(last - first)};
}

std::span<const Interval> InterpreterCalendar::availableNear(const Interval &range) const
{
    const auto first = std::lower_bound(available.begin(), available.end(), range.start,
                                        [](const Interval &i, qint64 at) { return i.end <= at; });
    const auto last = std::lower_bound(first, available.end(), range.end,
                                       [](const Interval &i, qint64 at) { return i.start < at; });
    return {first, last};
}

bool InterpreterCalendar::isAvailable(const Interval &time) const
{
    const auto touching = availableNear(time);
    return touching.size() == 1 && touching.front().contains(time);
}

} // namespace samsprak::scheduling
