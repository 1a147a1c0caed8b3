// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

namespace samsprak::bench {

/// What a process has cost so far, as the kernel counts it.
struct ProcessCost
{
    double cpuSeconds = 0;    ///< of all its threads, user and system
    double peakMegabytes = 0; ///< of resident memory, since the start or `forgetPeak`

    static ProcessCost of(qint64 process);
    static ProcessCost own();
};

/// Counts the peak of memory anew from here on.
void forgetPeak(qint64 process);

} // namespace samsprak::bench
