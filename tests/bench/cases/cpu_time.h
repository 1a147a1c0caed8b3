// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ctime>

namespace samsprak::bench {

/// CPU seconds of the calling thread, so that other work on the machine does not count.
inline double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

template <class Work>
double cpuSecondsOf(Work work)
{
    const double start = cpuSeconds();
    work();
    return cpuSeconds() - start;
}

} // namespace samsprak::bench
