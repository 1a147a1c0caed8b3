// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/instance.h"

namespace samsprak::bench {

/// An invented week of so many sessions, the same for the same seed: languages, modes, lengths, levels and
/// hours in the shares of a Swedish region's interpreter pool; interpreters, places and towns grow with it
/// (60, 400, 2,000, 10,000).
scheduling::assignment::Instance generatedWeek(int sessions, unsigned seed);

} // namespace samsprak::bench
