// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/ledger.h"
#include "scheduling/candidates.h"

namespace samsprak::hub {

/// All interpreters with their windows, and what they are held for within a day of `span`.
scheduling::Market marketAround(const Ledger &ledger, const scheduling::Interval &span, qint64 now);

} // namespace samsprak::hub
