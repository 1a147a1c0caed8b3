// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

namespace samsprak::hub {

/// The part of an address that nobody can guess: 192 bits, in letters that addresses may have.
QString newPageToken(const RandomBytes &random);

} // namespace samsprak::hub
