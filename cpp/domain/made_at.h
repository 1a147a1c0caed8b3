// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"

namespace samsprak {

/// When something was really done, in the hub's time (UTC milliseconds): receipt minus age, the age by the
/// time since boot when the tablet has not restarted since, else by its wall clock. Never before `baseTime`
/// (when the hub took what the tablet had seen) and never after `receipt`, so a clock that is years off does
/// no harm. `made` is the clock at the change, `sent` the clock of the same tablet when it sent the frame.
qint64 madeAt(const DeviceClock &made, const DeviceClock &sent, qint64 receipt, qint64 baseTime);

} // namespace samsprak
