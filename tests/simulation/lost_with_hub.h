// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "journal.h"
#include "sim_hub.h"
#include "sim_tablet.h"

namespace samsprak::simulation {

/// The words that go with the tablet's profile when it is erased now: a hub that was restored has lost them,
/// and the profile has not met it since.
std::set<QByteArray> heldByProfileAlone(const Journal &journal, const SimTablet &tablet);
/// The words that nobody can offer again when the hub is now restored from its backup: whoever typed them
/// lost sight of the record since, or the profile was erased, or the hub keeps to itself what it refused, or
/// somebody has gone on before answering what a conflict or a refusal asked. Of all others the tablets must
/// have a copy.
std::vector<QByteArray> heldByHubAlone(const Journal &journal,
                                       const std::vector<std::unique_ptr<SimTablet>> &tablets, SimHub &hub);

} // namespace samsprak::simulation
