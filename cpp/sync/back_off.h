// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <algorithm>

namespace samsprak::sync {

/// How long to wait before the next try: doubling from one second to fifteen minutes, spread so that tablets
/// that lost one server do not come back all at once.
class BackOff
{
public:
    static constexpr qint64 Shortest = 1000;
    static constexpr qint64 Longest = 15 * 60 * 1000;

    explicit BackOff(RandomBytes random)
        : m_random(std::move(random))
    {
    }

    void reset() { m_failures = 0; }
    /// Milliseconds to wait after one more failure.
    qint64 afterFailure()
    {
        const int doublings = std::min(m_failures++, 20);
        return spread(std::min(Shortest << doublings, Longest));
    }
    /// Between three and five quarters of the time, but never above the longest.
    qint64 spread(qint64 milliseconds) const
    {
        uint8_t random[2] = {};
        m_random(random, 2);
        const qint64 share = random[0] * 256 + random[1];
        return std::min(milliseconds * 3 / 4 + milliseconds * share / (2 * 65536), Longest);
    }

private:
    RandomBytes m_random;
    int m_failures = 0;
};

} // namespace samsprak::sync
