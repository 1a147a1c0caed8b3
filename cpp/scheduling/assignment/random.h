// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace samsprak::scheduling::assignment {

/// Small, the same on every machine, good enough to choose neighbourhoods (SplitMix64).
class Random
{
public:
    explicit Random(uint64_t seed)
        : m_state(seed)
    {
    }

    /// From 0 to below the limit.
    int below(int limit) { return int(next() % uint64_t(limit)); }

private:
    uint64_t next()
    {
        uint64_t mixed = (m_state += 0x9e3779b97f4a7c15);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    uint64_t m_state;
};

} // namespace samsprak::scheduling::assignment
