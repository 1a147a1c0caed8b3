// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace samsprak::simulation {

enum class Fault : uint8_t {
    DropRequest,
    LoseReply, ///< after the hub has committed
    DuplicateRequest,
    DelayRequest, ///< past its time-out, and so past later ones
    TruncateRequest,
    TruncateReply,
    TabletCrash,
    TabletCrashAtWrite,
    TabletReboot,
    TabletDiskFull,
    TabletAway,
    ClockJump,
    HubCrash,
    HubCrashAtWrite,
    HubDiskFull,
    MembershipWithdrawn,
    TabletCloned,
    AppUpgraded,
    AwayForLong, ///< in a drawer for 200 days, until what was deleted meanwhile is forgotten
    HubRestored, ///< from its last backup, some days old
    SignedOut,   ///< and somebody else hands in what is unsent; at times the profile is erased
    Count
};
const char *nameOf(Fault fault);

/// Something that is going to happen: a person's intent, or a fault. Each throws dice of its own, so that
/// leaving one out changes as little as possible of the others.
struct Item
{
    qint64 at = 0;
    int number = 0;
    std::optional<Fault> fault; ///< none: an intent
    quint64 seed = 0;
};

/// What a seed stands for.
struct Script
{
    static constexpr qint64 Day = 24 * 3'600'000LL;
    static constexpr qint64 Start = 1'795'478'400'000; ///< Tuesday, 24 November 2026, 00:00 UTC

    quint64 seed = 0;
    int tablets = 0;
    int days = 30;
    std::vector<Item> items; ///< by time

    static Script of(quint64 seed);
    /// With the items of these numbers alone.
    Script only(const std::set<int> &numbers) const;
    int intents() const;
    int faults() const;
};

} // namespace samsprak::simulation
