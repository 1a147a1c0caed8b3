// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cards.h"
#include "hub/store.h"

#include <map>

namespace samsprak::test {

/// Every card that should be there at that time, found the slow way: from all records, without links, without
/// what the hub remembers of changes.
std::map<Id, Card> slowlyDerivedCards(const hub::HubStore &store, qint64 now);
/// Every card that the hub has.
std::map<Id, Card> storedCards(const hub::HubStore &store);

} // namespace samsprak::test
