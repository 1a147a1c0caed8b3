// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <random>
#include <vector>

namespace samsprak::simulation {

/// Repeatable chance: the same seed throws the same dice on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_generator(seed * 0x9e3779b97f4a7c15ULL + 0x1234567)
    {
    }

    quint64 next() { return m_generator(); }
    /// From 0 to `count` - 1.
    qint64 below(qint64 count) { return qint64(next() % quint64(count)); }
    /// Both ends inclusive.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T &oneOf(const std::vector<T> &choices)
    {
        return choices[size_t(below(qint64(choices.size())))];
    }
    RandomBytes bytes()
    {
        return [this](uint8_t *to, int size) {
            for (int i = 0; i < size; ++i)
                to[i] = uint8_t(next());
        };
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace samsprak::simulation
