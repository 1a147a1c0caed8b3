// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "domain/derived.h"
#include "scheduling/interval.h"

#include <vector>

namespace samsprak::scheduling {

/// A stretch in which an interpreter is taken.
struct BusyInterval
{
    Id interpreter;
    Interval time;
    Id booking; ///< null when only the time is known (a busy card)
    Id place;
    BookingMode mode = BookingMode::OnSite;
    bool inRoom = false; ///< a remote assignment that is taken at `place`, a designated room

    /// From a booking, whatever its state: the caller chooses which states count.
    static BusyInterval of(const Booking &booking);
    /// From a busy card. Its record id is taken as booking.
    static BusyInterval of(const Card &card);
};

/// Overlapping and touching intervals become one; ascending.
std::vector<Interval> united(std::vector<Interval> intervals);
/// What is left of `from` without `taken`; ascending. Both in any order.
std::vector<Interval> without(const std::vector<Interval> &from, const std::vector<Interval> &taken);
/// The windows of one interpreter as intervals on the days from `first` to `last` inclusive, united. Windows
/// of other interpreters, of other validity or in an unknown zone are passed over.
std::vector<Interval> availableIntervals(const std::vector<Availability> &windows, const Id &interpreter,
                                         const QDate &first, const QDate &last);
/// When the interpreter can be booked on those days: available and not busy.
std::vector<Interval> freeIntervals(const std::vector<Availability> &windows,
                                    const std::vector<BusyInterval> &busy, const Id &interpreter,
                                    const QDate &first, const QDate &last);

} // namespace samsprak::scheduling
