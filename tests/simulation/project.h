// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "dice.h"
#include "domain/rights.h"
#include "hub/administration.h"
#include "journal.h"

namespace samsprak::simulation {

/// Somebody with a tablet.
struct Holder
{
    Actor actor;
    Id membership; ///< null for a participant
    Id unit;       ///< where most of the work is; null: everywhere
};

/// Two sites of one organisation, the agency that owns the interpreters, and the people.
struct Project
{
    Id organisation, agency;
    std::vector<Id> units, places, interpreters, participants;
    std::vector<Holder> holders;
    std::vector<Membership> memberships; ///< of the holders

    /// Fills `batch` with the records; names are words of the journal.
    static Project make(IdSource &ids, Journal &journal, hub::Batch &batch);
};

} // namespace samsprak::simulation
