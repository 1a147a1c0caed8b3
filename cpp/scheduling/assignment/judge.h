// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/instance.h"

#include <optional>

namespace samsprak::scheduling::assignment {

/// What a plan costs, and for which reasons.
struct Cost
{
    int64_t unserved = 0;
    int64_t travel = 0;
    int64_t overqualification = 0;
    int64_t softGender = 0;
    int64_t continuity = 0;
    int64_t alternativeStart = 0;
    int64_t change = 0;

    int64_t total() const
    {
        return unserved + travel + overqualification + softGender + continuity + alternativeStart + change;
    }
    bool operator==(const Cost &) const = default;
};

/// Why a row of a plan can't stand.
enum class FaultCode {
    UnknownSession,
    UnknownInterpreter,
    AssignedTwice,
    Gone,
    StartNotPermitted,
    LanguageMissing,
    DialectMissing,
    LevelTooLow,
    GenderRequired,
    ModeMissing,
    TooFar,
    Excluded,
    OutsideAvailability, ///< the way there and back included
    NoTimeBetween,       ///< before the row: session, buffer and travel don't fit
    WeekTooLong,
};

const char *nameOf(FaultCode code);

struct Fault
{
    FaultCode code = FaultCode::UnknownSession;
    Assigned row;
};

/// The judge's finding. Rows with a fault count as unserved.
struct Verdict
{
    std::vector<Fault> faults;
    Cost cost;
    int served = 0;
    int changed = 0; ///< bookings of the incumbent changed or dropped

    bool isValid() const { return faults.empty(); }
};

/// Recomputes a plan from instance and solution alone; shares no code with what makes plans.
Verdict judge(const Instance &instance, const Solution &solution,
              const std::optional<Incumbent> &incumbent = std::nullopt);

} // namespace samsprak::scheduling::assignment
