// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/ledger.h"

namespace samsprak::hub {

/// Everything that belongs to one person: the records in the person's own buckets, and what others keep of
/// them in refusals. Ids of records, with the person's own.
std::vector<Id> belongingsOf(const Ledger &ledger, const Id &person);

/// Leaves tombstones without content where these records were, nothing of them in quarantine, and none of the
/// tokens of whoever is among them; from then on nobody can bring them back. Within the caller's transaction,
/// after `Ledger::startTransaction`.
void erase(Ledger &ledger, const std::vector<Id> &ids);

} // namespace samsprak::hub
