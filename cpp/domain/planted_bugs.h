// SPDX-License-Identifier: MPL-2.0
#pragma once

/// Mistakes made on purpose, to prove that the simulator finds mistakes. Only the simulation compiles them
/// in, and plants one at a time when it is told to; in the product SAMSPRAK_PLANTED is false and leaves no
/// trace.
#ifdef SAMSPRAK_PLANTED_BUGS

namespace samsprak::planted {

enum class Bug {
    None,
    SkipDeduplication,
    SkipRightsCheck,
    CursorBeforeRows,
    TrustTabletClock,
    LoseShadow,
    HoldWithoutLock,
    ForgetTombstone,
    PurgeRowsNotIndex,
    SwallowClone,
    StaleCard,
    UnstampedDecision,
    HideUnsent,
    ForgetDeparture,
    KeepEpochWhenRestored,
    DropSpoolWhenSent,
};

bool isPlanted(Bug bug);

} // namespace samsprak::planted

#define SAMSPRAK_PLANTED(bug) ::samsprak::planted::isPlanted(::samsprak::planted::Bug::bug)

#else

#define SAMSPRAK_PLANTED(bug) false

#endif
