// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/demo/demo_scale.h"
#include "hub/store.h"

#include <QDate>

#include <functional>

namespace samsprak::cli {

/// What was invented, for whoever goes on with it.
struct DemoReport
{
    Id organisation;
    Id coordinator;  ///< sees the whole organisation
    int records = 0; ///< without the cards
    int events = 0;
};

/// Invents a project and writes it into an empty store: people, plans, half a year of calendar with its
/// bookings, two weeks ahead, and the history of how all that came about. The same scale, seed and day give
/// the same records. Conflict when the store holds anything already.
Result<DemoReport> writeDemoProject(hub::HubStore &store, const DemoScale &scale, uint64_t seed,
                                    const QDate &today, const std::function<void(int)> &progress);

} // namespace samsprak::cli
