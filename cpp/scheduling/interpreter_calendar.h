// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/candidates.h"

#include <span>

namespace samsprak::scheduling {

/// One interpreter's time in UTC milliseconds: when they work, and what they are taken by.
class InterpreterCalendar
{
public:
    struct Slot
    {
        Interval time;
        Id booking;
        Id place;
        bool travels = false; ///< the interpreter is at `place` then

        static Slot of(const BusyInterval &busy);
        auto order() const { return std::tie(time, booking, place); }
    };

    std::vector<Interval> available; ///< ascending, apart, without leave
    std::vector<Interval> leave;     ///< ascending, apart

    /// Weekly windows, extra ones and leave on the days from `first` to `last`, in whatever zone.
    void setWindows(const std::vector<Availability> &windows, const Id &interpreter,
                    const InterpreterTerms &terms, const QDate &first, const QDate &last);
    void add(const Slot &slot);
    /// Takes many at once.
    void setSlots(std::vector<Slot> slots);
    /// False when there is no slot of that booking.
    bool remove(const Id &booking);

    /// What may touch `range`, ascending by start; some may end before it.
    std::span<const Slot> near(const Interval &range) const;
    /// The parts of `available` that touch `range`.
    std::span<const Interval> availableNear(const Interval &range) const;
    bool isAvailable(const Interval &time) const;

private:
    void fillStarts();

    std::vector<Slot> m_slots;
    std::vector<qint64> m_starts; ///< of the slots, close together for the search
    qint64 m_longest = 0;         ///< of a slot
};

} // namespace samsprak::scheduling
