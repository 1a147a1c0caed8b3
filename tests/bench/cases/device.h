// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/surroundings.h"

#include <QRandomGenerator>

#include <chrono>

namespace samsprak::bench {

/// The real clock and real randomness.
inline void fillRandom(uint8_t *to, int size)
{
    for (int i = 0; i < size; ++i)
        to[i] = uint8_t(QRandomGenerator::global()->bounded(256));
}

inline qint64 wallClock()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

inline storage::Surroundings device()
{
    return {&wallClock, &wallClock, Id::fromName({}, u"bench"), &fillRandom};
}

inline storage::RawKey benchKey()
{
    storage::RawKey key;
    key.fill(7);
    return key;
}

} // namespace samsprak::bench
