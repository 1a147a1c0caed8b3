// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

#include <compare>

namespace samsprak::scheduling {

/// A stretch of time in UTC milliseconds, end exclusive.
struct Interval
{
    qint64 start = 0;
    qint64 end = 0;

    bool isEmpty() const { return end <= start; }
    bool overlaps(const Interval &other) const { return start < other.end && other.start < end; }
    bool contains(const Interval &other) const { return start <= other.start && other.end <= end; }
    auto operator<=>(const Interval &) const = default;
    bool operator==(const Interval &) const = default;
};

} // namespace samsprak::scheduling
