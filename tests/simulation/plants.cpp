// SPDX-License-Identifier: MPL-2.0
#include "plants.h"

#include "domain/planted_bugs.h"

#include <utility>

namespace samsprak {

namespace planted {

namespace {

Bug current = Bug::None;

constexpr std::pair<const char *, Bug> names[] = {
    {"skip deduplication", Bug::SkipDeduplication},
    {"skip a rights check", Bug::SkipRightsCheck},
    {"commit the cursor before the rows", Bug::CursorBeforeRows},
    {"trust the tablet's clock", Bug::TrustTabletClock},
    {"lose the shadow", Bug::LoseShadow},
    {"hold without the lock", Bug::HoldWithoutLock},
    {"forget a tombstone", Bug::ForgetTombstone},
    {"purge rows but not the index", Bug::PurgeRowsNotIndex},
    {"swallow a clone", Bug::SwallowClone},
    {"stale card", Bug::StaleCard},
    {"a decision without a stamp", Bug::UnstampedDecision},
    {"hide what is unsent", Bug::HideUnsent},
    {"forget a departure", Bug::ForgetDeparture},
    {"keep the epoch when restored", Bug::KeepEpochWhenRestored},
    {"drop the spool when it is sent", Bug::DropSpoolWhenSent},
};

} // namespace

bool isPlanted(Bug bug) { return current == bug; }

} // namespace planted

namespace simulation {

bool plant(const QByteArray &name)
{
    for (const auto &[known, bug] : planted::names)
        if (name == known) {
            planted::current = bug;
            return true;
        }
    return false;
}

std::vector<QByteArray> plantNames()
{
    std::vector<QByteArray> all;
    for (const auto &[name, bug] : planted::names)
        all.emplace_back(name);
    return all;
}

} // namespace simulation

} // namespace samsprak
