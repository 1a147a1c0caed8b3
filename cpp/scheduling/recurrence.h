// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "domain/result.h"
#include "scheduling/interval.h"
#include "scheduling/zone_offsets.h"

#include <optional>
#include <vector>

namespace samsprak::scheduling {

/// One time that a session takes place.
struct Occurrence
{
    LocalTime start; ///< in the session's zone; names the occurrence within its series
    Interval time;
    bool recurring = false;
    /// Skipped: `start` does not exist that day and `time` is the gap later. Repeated: `time` is the first of
    /// the two. Views say so.
    ClockChange clock = ClockChange::None;

    bool operator==(const Occurrence &) const = default;
};

/// The most occurrences that one question is answered with.
constexpr int MostOccurrences = 20'000;

/// The times at which a session (single or series) touches `range`, ascending, exceptions left out. The rule
/// runs on the wall clock, so that a weekly 09:00 stays 09:00 through a clock change. A cancelled session has
/// its times all the same. InvalidInput for an unknown zone, an invalid start, or a rule with a problem;
/// TooLarge when `range` holds more than MostOccurrences: an endless rule needs a range that ends.
Result<std::vector<Occurrence>> occurrences(const Session &session, const Interval &range);

/// The last start of a series (exceptions included), or of a single session; empty for an endless one and
/// for one without any. Errors as above.
Result<std::optional<LocalTime>> lastStart(const Session &session);

/// Empty when `rule` is a recurrence rule of RFC 5545 that this program can follow, else what is wrong and
/// what to write instead.
QString recurrenceProblem(const QString &rule);

} // namespace samsprak::scheduling
