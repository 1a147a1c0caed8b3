// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/derived.h"
#include "sim_hub.h"
#include "sim_tablet.h"

#include <optional>

/// What must hold whatever happens. Each check tells the first thing that is wrong, or nothing.
namespace samsprak::simulation {

using Finding = std::optional<QString>;

/// At rest: the tablet's rows are the hub's in the holder's scope, to the last field, and nothing is pending.
Finding convergence(SimTablet &tablet, const std::vector<Bucket> &scope, const hub::SqliteStore &store);
/// At rest: every word that was saved is where people can find it, or somebody who saw it took it away.
Finding nothingLost(const Journal &journal, const std::vector<std::unique_ptr<SimTablet>> &tablets,
                    hub::SqliteStore &store);
/// Words in refusals that the tablet made by itself, of transactions that the hub could not read.
std::set<QByteArray> wordsInOwnRefusals(SimTablet &tablet);
/// At rest: what the hub believes about the time of an edit is near the truth.
Finding timesAreTrue(Journal &journal, hub::SqliteStore &store, qint64 now);
/// At any time: no interpreter is given away twice at once, and the hub's slots are those of the bookings.
Finding noOverlap(hub::SqliteStore &store);
/// At rest: no page of the tablet, free or logged, holds a word from outside the holder's scope.
Finding nothingOutOfScope(SimTablet &tablet, const std::vector<Bucket> &scope, const Journal &journal,
                          const hub::SqliteStore &store);
/// At rest: what a shared tablet is to hand in for others is sealed, on every page.
Finding spoolIsSealed(SimTablet &tablet, const Journal &journal);
/// After each change: what was typed on this tablet and not answered yet is in sight there.
Finding ownEditsInSight(SimTablet &tablet, const Journal &journal, hub::SqliteStore *store);
/// At rest: the cards are those that follow from the records.
Finding cardsFollow(hub::SqliteStore &store);

/// Every record of the hub that is not deleted.
void forEachHead(const hub::SqliteStore &store, const std::function<void(const hub::Head &)> &visit);

} // namespace samsprak::simulation
