// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/recurrence.h"

namespace samsprak::scheduling {

/// A session with those who take part in it, as far as they are known.
struct PeopledSession
{
    Session session;
    IdSet participants;
};

enum class ClashKind : uint8_t { Leader, Participant, Place };

/// Somebody, or a place, that another session needs at the same time.
struct SessionClash
{
    ClashKind kind = ClashKind::Leader;
    Id who;               ///< a person, a participant, or a place
    Id session;           ///< the other one
    LocalTime start;      ///< when the planned session first meets it
    LocalTime otherStart; ///< when that one begins then
    int times = 1;        ///< how often they meet

    bool operator==(const SessionClash &) const = default;
};

/// What stands in the way of a planned session within `range`: leaders, then participants, then the place,
/// each by time. Sessions that only touch do not clash; cancelled ones and the planned one itself do not
/// count. Errors as of occurrences(); others that can't be read count as nothing.
Result<std::vector<SessionClash>> clashes(const PeopledSession &planned,
                                          const std::vector<PeopledSession> &others, const Interval &range);

/// When a single session could be held instead: starts on the quarter, between 08:00 and 17:00 on the working
/// days from the planned day on, nearest to the planned start first and not beside each other, at which
/// nothing clashes.
struct FreeStartSearch
{
    int days = 5;
    size_t most = 3;
};
std::vector<LocalTime> freeStarts(const PeopledSession &planned, const std::vector<PeopledSession> &others,
                                  const FreeStartSearch &search);

} // namespace samsprak::scheduling
