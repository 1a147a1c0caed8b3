// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <array>
#include <functional>

namespace samsprak::storage {

/// A database's random key; never stored unwrapped.
using RawKey = std::array<uint8_t, 32>;

/// What storage needs from the device, injected so that tests and simulations can replay it.
struct Surroundings
{
    WallClock wall;
    std::function<qint64()> sinceBoot; ///< milliseconds since the device started
    Id boot;                           ///< changes with each start of the device
    RandomBytes random;
};

} // namespace samsprak::storage
