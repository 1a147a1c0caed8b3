// SPDX-License-Identifier: MPL-2.0
#include "scheduling/zone_offsets.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <memory>

namespace samsprak::scheduling {
namespace {

// What calendars are about. Times outside are answered by QTimeZone itself.
constexpr int FirstYear = 1970;
constexpr int LastYear = 2100;

QDateTime instant(qint64 utc) { return QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC); }

QDateTime newYear(int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); }

} // namespace

ZoneOffsets::ZoneOffsets(const QTimeZone &zone)
    : m_zone(zone)
{
    const QDateTime from = newYear(FirstYear), until = newYear(LastYear);
    m_stretches.push_back({from.toMSecsSinceEpoch(), 0, zone.offsetFromUtc(from) * qint64(1000)});
    // Not QTimeZone::transitions: it stops where the zone's file does, and leaves out what its rule adds; and
    // asked for what follows the file's last change, Qt 6.4 knows none, so ask a moment later.
    for (auto change = zone.nextTransition(from); change.atUtc.isValid() && change.atUtc < until;
         change = zone.nextTransition(change.atUtc.addMSecs(1)))
        m_stretches.push_back({change.atUtc.toMSecsSinceEpoch(), 0, change.offsetFromUtc * qint64(1000)});
    for (size_t i = 0; i + 1 < m_stretches.size(); ++i)
        m_stretches[i].until = m_stretches[i + 1].from;
    m_stretches.back().until = until.toMSecsSinceEpoch();
    std::erase_if(m_stretches, [](const Stretch &s) { return s.until <= s.from; });
}

const ZoneOffsets *ZoneOffsets::of(const QString &zone)
{
    // QTimeZone takes any word for a rule in the manner of POSIX, without an offset; only known names may
    // pass.
    thread_local QHash<QString, std::shared_ptr<const ZoneOffsets>> found;
    const auto known = found.constFind(zone);
    if (known != found.constEnd())
        return known->get();
    const QByteArray name = zone.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(name))
        return nullptr;
    const std::shared_ptr<const ZoneOffsets> offsets(new ZoneOffsets(QTimeZone(name)));
    return found.insert(zone, offsets)->get();
}

ZoneOffsets::Stretch ZoneOffsets::at(qint64 utc) const
{
    if (utc < m_stretches.front().from || utc >= m_stretches.back().until)
        return {utc, utc + 1, qint64(m_zone.offsetFromUtc(instant(utc))) * 1000};
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), utc,
                                        [](qint64 at, const Stretch &s) { return at < s.from; });
    return *std::prev(after);
}

ZoneOffsets::Instant ZoneOffsets::instantOf(qint64 wall) const
{
    // No zone changes its offset twice within two days, so the offsets a day before and a day after are the
    // only two that can apply. QDateTime's own choice in gaps and overlaps differs between Qt versions.
    const qint64 before = at(wall - DayMs).offset;
    const qint64 after = at(wall + DayMs).offset;
    const qint64 first = wall - std::max(before, after);
    const qint64 second = wall - std::min(before, after);
    const bool firstHolds = wall - at(first).offset == first;
    const bool secondHolds = wall - at(second).offset == second;
    if (firstHolds && secondHolds && first != second)
        return {first, ClockChange::Repeated};
    if (firstHolds || secondHolds)
        return {firstHolds ? first : second, ClockChange::None};
    return {wall - before, ClockChange::Skipped};
}

} // namespace samsprak::scheduling
