// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QTimeZone>

#include <vector>

namespace samsprak::scheduling {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;
/// QDate's number of 1 January 1970.
constexpr qint64 EpochJulianDay = 2'440'588;

/// What a clock change does to a wall time: it skips an hour in spring and repeats one in autumn.
enum class ClockChange { None, Skipped, Repeated };

/// An IANA zone's offsets as a table: what QTimeZone answers, without its price a question.
class ZoneOffsets
{
public:
    /// UTC milliseconds between which the offset stands still, end exclusive.
    struct Stretch
    {
        qint64 from = 0;
        qint64 until = 0;
        qint64 offset = 0; ///< milliseconds to add to UTC
    };
    struct Instant
    {
        qint64 utc = 0;
        ClockChange clock = ClockChange::None;
    };

    /// Null for an unknown zone. Each thread keeps what it has found.
    static const ZoneOffsets *of(const QString &zone);

    Stretch at(qint64 utc) const;
    /// The instant of a wall time, given as if it were UTC. A skipped one moves forward by the gap, a
    /// repeated one means the first.
    Instant instantOf(qint64 wall) const;

private:
    explicit ZoneOffsets(const QTimeZone &zone);

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches;
};

/// Wall times of one series, in any order, quickest when neighbours follow each other.
class WallClockReader
{
public:
    explicit WallClockReader(const ZoneOffsets &offsets)
        : m_offsets(offsets)
    {
    }

    ZoneOffsets::Instant instantOf(qint64 wall)
    {
        if (wall - DayMs >= m_current.from && wall + DayMs < m_current.until)
            return {wall - m_current.offset, ClockChange::None};
        const ZoneOffsets::Instant instant = m_offsets.instantOf(wall);
        m_current = m_offsets.at(instant.utc);
        return instant;
    }

private:
    const ZoneOffsets &m_offsets;
    ZoneOffsets::Stretch m_current;
};

} // namespace samsprak::scheduling
