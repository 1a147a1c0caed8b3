// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/schema.h"

namespace samsprak::simulation {

/// What an app knew before it learnt the latest: whole kinds, and fields of kinds that it had.
const Schema &olderSchema();

} // namespace samsprak::simulation
