// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <optional>

namespace samsprak::bench {

/// What PouchDB took for the same documents on this machine, in this run.
struct PeerFigures
{
    struct Leg
    {
        double seconds = 0;
        double up = 0; ///< bytes, headers and all
        double down = 0;
        double cpuSeconds = 0;    ///< of the app's side
        double peakMegabytes = 0; ///< of the app's side
    };
    Leg push, pull, push100, pull100, pushNothing, pullNothing;
};

/// Runs the peers' program that lies beside the repository, with its packages in `modules`. Nothing, after a
/// line that says why, when that can't be done here.
std::optional<PeerFigures> measurePeers(const QString &repository, const QString &modules);

} // namespace samsprak::bench
