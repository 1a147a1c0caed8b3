// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"

namespace samsprak::hub {

/// Whether a record of a known kind makes sense: it lies where its own fields say (a session in its unit's
/// calendar), ends after it starts, names a zone that exists. Kinds that this build does not know pass.
bool isSound(const Head &head);

} // namespace samsprak::hub
