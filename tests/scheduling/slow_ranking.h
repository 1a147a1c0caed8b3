// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/candidates.h"

namespace samsprak::test {

/// The plain rules (language, level, modes, windows, overlap, buffer) told once more in the simplest way,
/// from the market's lists alone: what the ranking with its calendars and its index has to agree with. Knows
/// no terms, no travel times and none of the wishes that came later.
std::vector<scheduling::Candidate> slowRanking(const scheduling::InterpreterRequest &request,
                                               const scheduling::Market &market);

} // namespace samsprak::test
