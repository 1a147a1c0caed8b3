// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "domain/result.h"
#include "scheduling/interval.h"

#include <vector>

namespace samsprak::scheduling {

/// One time that a session takes place.
struct Occurrence
{
    LocalTime start; ///< in the session's zone; names the occurrence within its series
    Interval time;
    bool recurring = false;
};

/// The times at which a session (single or series) touches `range`, ascending, exceptions left out. The rule
/// runs on the wall clock, so that a weekly 09:00 stays 09:00 through a clock change. A cancelled session has
/// its times all the same. InvalidInput for an unknown zone, an invalid start, or a rule that is not RFC
/// 5545.
Result<std::vector<Occurrence>> occurrences(const Session &session, const Interval &range);

/// Empty when `rule` is a recurrence rule of RFC 5545 that this program can follow, else what is wrong.
QString recurrenceProblem(const QString &rule);

} // namespace samsprak::scheduling
