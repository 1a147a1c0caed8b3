// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdio>

namespace samsprak::bench {

/// One line of a benchmark: what, how much of which unit, and what it is measured beside, from the same run.
inline void print(const char *name, double value, const char *unit, const char *baseline,
                  double baselineValue)
{
    std::printf("%s\t%.4g\t%s\t%s\t%.4g\n", name, value, unit, baseline, baselineValue);
    std::fflush(stdout);
}

/// Seconds since it was made.
class Watch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

template <class Work>
double secondsOf(Work work)
{
    const Watch watch;
    work();
    return watch.seconds();
}

/// Stops a benchmark whose work failed: a figure of it would mean nothing.
inline void require(bool worked, const char *what)
{
    if (worked)
        return;
    std::fprintf(stderr, "bench: %s failed\n", what);
    std::exit(1);
}

} // namespace samsprak::bench
