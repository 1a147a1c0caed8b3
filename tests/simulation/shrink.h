// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "world.h"

namespace samsprak::simulation {

/// Leaves out of a failing script what is not needed for the same invariant to break, first in large parts,
/// then in small ones, within so many tries. The numbers of the items that remain.
std::set<int> shrink(const Script &script, const Verdict &verdict, int tries);

} // namespace samsprak::simulation
