// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cards.h"
#include "hub/ledger.h"

namespace samsprak::hub {

/// Derives the cards whose sources changed, under the ledger's current revision: in the commit
/// that changed them. Cards that follow from nothing any more are withdrawn.
void refreshCards(Ledger &ledger);

} // namespace samsprak::hub
