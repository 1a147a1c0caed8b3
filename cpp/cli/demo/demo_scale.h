// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace samsprak::cli {

/// How big an invented project is. The numbers are those of three projects of the field.
struct DemoScale
{
    int participants = 0;
    int active = 0; ///< of these; the others have ended
    int staff = 0;
    int tablets = 0;
    int sites = 0;
    int interpreters = 0;
    int languages = 0;
    int individualPerWeek = 0;
    int groupsPerWeek = 0;
    int interpretedPerWeek = 0;
    int planItems = 0;
    int changeEvents = 0;
};

inline constexpr DemoScale DemoScales[] = {
    {60, 55, 12, 12, 3, 18, 8, 40, 10, 25, 900, 20'000},
    {400, 300, 24, 28, 4, 60, 16, 210, 40, 120, 8'000, 250'000},
    {10'000, 3'400, 260, 280, 14, 420, 35, 2'400, 350, 1'250, 120'000, 5'000'000},
};

inline constexpr int DemoWeeksBack = 26;
inline constexpr int DemoWeeksAhead = 2;

} // namespace samsprak::cli
