// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/agreement.h"

namespace samsprak::scheduling {

/// The rules of the agreements that this build ships (assets/content/agreements), each version of each: the
/// same on the tablet and on the hub. A file that can't be read is left out; a test reads all of them.
const std::vector<Agreement> &shippedAgreements();

} // namespace samsprak::scheduling
