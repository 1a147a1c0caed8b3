// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/interval.h"

#include <vector>

namespace samsprak::scheduling {

/// Where an event lies beside those it overlaps: it begins at `column` of `columns` equally wide ones and is
/// `span` columns wide. An event that overlaps nothing is 0 of 1.
struct Lane
{
    int column = 0;
    int columns = 1;
    int span = 1;

    bool operator==(const Lane &) const = default;
};

/// Lays overlapping events side by side; the result is in the order of `events`. Events that hang together,
/// directly or through others, share one number of columns, and each widens over the free columns at its end
/// side. Earlier events, then longer ones, lie nearer to the start side. An event without length counts as
/// the shortest there is. Any unit of time.
std::vector<Lane> layOut(const std::vector<Interval> &events);

} // namespace samsprak::scheduling
