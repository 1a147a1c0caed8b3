// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace samsprak::cli {

/// Randomness that is the same on every machine for the same seed (SplitMix64).
class SeededRandom
{
public:
    explicit SeededRandom(uint64_t seed)
        : m_state(seed)
    {
    }

    uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … bound − 1.
    int below(int bound) { return int(next() % uint64_t(bound)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(double chance) { return double(next() >> 11) / double(1ull << 53) * 100 < chance; }
    template <class Range>
    const auto &pick(const Range &from)
    {
        return from[size_t(below(int(std::size(from))))];
    }
    /// One of the values, each as often as its weight says.
    template <class T, size_t Size>
    const T &weighted(const std::pair<T, int> (&choices)[Size])
    {
        int sum = 0;
        for (const auto &choice : choices)
            sum += choice.second;
        int at = below(sum);
        for (const auto &choice : choices) {
            at -= choice.second;
            if (at < 0)
                return choice.first;
        }
        return choices[0].first;
    }
    void fill(uint8_t *to, int size)
    {
        for (int i = 0; i < size; ++i)
            to[i] = uint8_t(next());
    }

private:
    uint64_t m_state;
};

} // namespace samsprak::cli
