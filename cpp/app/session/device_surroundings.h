// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/surroundings.h"

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace samsprak::app {

/// By how much a demo or a test has moved the clock; shared by all threads of a profile.
using ClockOffset = std::shared_ptr<std::atomic<qint64>>;

/// The tablet as storage sees it: its clocks, its boot id, its randomness. `offset` moves the wall clock.
storage::Surroundings deviceSurroundings(const ClockOffset &offset);

} // namespace samsprak::app
