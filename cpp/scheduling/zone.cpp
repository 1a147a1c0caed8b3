// SPDX-License-Identifier: MPL-2.0
#include "scheduling/zone.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace samsprak::scheduling {
namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;

/// QTimeZone takes any word for a rule in the manner of POSIX, without an offset; only known names may pass.
/// Looking a name up reads a file, so each thread keeps what it has found.
QTimeZone zoneNamed(const QString &zone)
{
    thread_local QHash<QString, QTimeZone> found;
    const auto known = found.constFind(zone);
    if (known != found.constEnd())
        return *known;
    const QByteArray name = zone.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(name))
        return {};
    return *found.insert(zone, QTimeZone(name));
}

qint64 offsetAt(const QTimeZone &zone, qint64 utc)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * 1000;
}

} // namespace

std::optional<qint64> toUtc(const LocalTime &local, const QString &zone)
{
    const QTimeZone zoneData = zoneNamed(zone);
    if (!local.isValid() || !zoneData.isValid())
        return {};
    // No zone changes its offset twice within two days, so the offsets a day before and a day after are the
    // only two that can apply. QDateTime's own choice in gaps and overlaps differs between Qt versions.
    const qint64 asIfUtc = QDateTime(local.date, local.time(), Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetAt(zoneData, asIfUtc - Day);
    const qint64 after = offsetAt(zoneData, asIfUtc + Day);
    const qint64 first = asIfUtc - std::max(before, after);
    const qint64 second = asIfUtc - std::min(before, after);
    for (const qint64 instant : {first, second})
        if (asIfUtc - offsetAt(zoneData, instant) == instant)
            return instant;
    return asIfUtc - before;
}

std::optional<LocalTime> toLocal(qint64 utc, const QString &zone)
{
    const QTimeZone zoneData = zoneNamed(zone);
    if (!zoneData.isValid())
        return {};
    const auto wall = QDateTime::fromMSecsSinceEpoch(utc + offsetAt(zoneData, utc), Qt::UTC);
    return LocalTime{wall.date(), wall.time().hour() * 60 + wall.time().minute()};
}

std::optional<Interval> toInterval(const LocalTime &start, int durationMinutes, const QString &zone)
{
    const auto utc = toUtc(start, zone);
    if (!utc)
        return {};
    return Interval{*utc, *utc + durationMinutes * Minute};
}

bool isKnownZone(const QString &zone) { return zoneNamed(zone).isValid(); }

LocalTime plusMinutes(const LocalTime &local, int minutes)
{
    const int total = local.minute + minutes;
    const int days = total >= 0 ? total / 1440 : -((1439 - total) / 1440);
    return {local.date.addDays(days), total - days * 1440};
}

} // namespace samsprak::scheduling
