// SPDX-License-Identifier: MPL-2.0
#include "scheduling/zone.h"

namespace samsprak::scheduling {

qint64 asIfUtc(const LocalTime &local)
{
    return (local.date.toJulianDay() - EpochJulianDay) * DayMs + local.minute * MinuteMs;
}

LocalTime fromAsIfUtc(qint64 wall)
{
    const qint64 days = wall >= 0 ? wall / DayMs : -((DayMs - 1 - wall) / DayMs);
    return {QDate::fromJulianDay(EpochJulianDay + days), int((wall - days * DayMs) / MinuteMs)};
}

std::optional<qint64> toUtc(const LocalTime &local, const QString &zone)
{
    const ZoneOffsets *offsets = ZoneOffsets::of(zone);
    if (!local.isValid() || !offsets)
        return {};
    return offsets->instantOf(asIfUtc(local)).utc;
}

std::optional<ClockChange> clockChangeAt(const LocalTime &local, const QString &zone)
{
    const ZoneOffsets *offsets = ZoneOffsets::of(zone);
    if (!local.isValid() || !offsets)
        return {};
    return offsets->instantOf(asIfUtc(local)).clock;
}

std::optional<LocalTime> toLocal(qint64 utc, const QString &zone)
{
    const ZoneOffsets *offsets = ZoneOffsets::of(zone);
    if (!offsets)
        return {};
    return fromAsIfUtc(utc + offsets->at(utc).offset);
}

std::optional<Interval> toInterval(const LocalTime &start, int durationMinutes, const QString &zone)
{
    const auto utc = toUtc(start, zone);
    if (!utc)
        return {};
    return Interval{*utc, *utc + durationMinutes * MinuteMs};
}

bool isKnownZone(const QString &zone) { return ZoneOffsets::of(zone) != nullptr; }

LocalTime plusMinutes(const LocalTime &local, int minutes)
{
    const int total = local.minute + minutes;
    const int days = total >= 0 ? total / 1440 : -((1439 - total) / 1440);
    return {local.date.addDays(days), total - days * 1440};
}

} // namespace samsprak::scheduling
