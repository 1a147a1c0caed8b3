// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/field_codec.h"
#include "scheduling/interval.h"
#include "scheduling/zone_offsets.h"

#include <optional>

namespace samsprak::scheduling {

/// The instant (UTC milliseconds) of a wall time in an IANA zone. A wall time that a clock change skips moves
/// forward by the gap (02:30 becomes 03:30); one that happens twice means the first. Empty for an invalid
/// time or an unknown zone.
std::optional<qint64> toUtc(const LocalTime &local, const QString &zone);
/// The wall time in `zone` at an instant, seconds cut off. Empty for an unknown zone.
std::optional<LocalTime> toLocal(qint64 utc, const QString &zone);
/// The interval of something that starts at a wall time and lasts so many real minutes.
std::optional<Interval> toInterval(const LocalTime &start, int durationMinutes, const QString &zone);
/// Whether a clock change skips or repeats a wall time, so that the reader can be told which time was taken.
/// Empty for an invalid time or an unknown zone.
std::optional<ClockChange> clockChangeAt(const LocalTime &local, const QString &zone);
/// The wall time as if it were UTC, in milliseconds, and back, seconds cut off.
qint64 asIfUtc(const LocalTime &local);
LocalTime fromAsIfUtc(qint64 wall);
bool isKnownZone(const QString &zone);
/// `minutes` later on the wall clock, without regard to any zone.
LocalTime plusMinutes(const LocalTime &local, int minutes);

} // namespace samsprak::scheduling
