// SPDX-License-Identifier: MPL-2.0
// The week as a whole: weeks of four sizes and three seeds, each plan judged, beside the greedy plan of the
// same run.
#include "figure.h"
#include "generated_week.h"
#include "process_cost.h"
#include "scheduling/assignment/judge.h"
#include "scheduling/assignment/solver.h"

#include <QCoreApplication>

#include <ctime>

using namespace samsprak;
using namespace samsprak::bench;
using namespace samsprak::scheduling::assignment;

namespace {

struct Case
{
    int sessions;
    double seconds; ///< of processor time
};

constexpr Case Cases[] = {{60, 0.5}, {400, 0.5}, {2000, 30}, {10000, 120}};

double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

void measure(const Case &one, unsigned seed)
{
    const Instance week = generatedWeek(one.sessions, seed);
    require(week.fault().empty(), "making a week");
    forgetPeak(QCoreApplication::applicationPid());
    const double begin = processorSeconds();
    SolveOptions options;
    options.seed = seed;
    options.secondsLeft = [&] { return one.seconds - (processorSeconds() - begin); };
    const Solved solved = solve(week, {}, options);
    const double seconds = processorSeconds() - begin;
    const Verdict verdict = judge(week, solved.solution);
    require(verdict.isValid() && verdict.cost.total() == solved.cost, "judging the plan");
    const auto line = [&](const char *what, double value, const char *unit, const char *baseline,
                          double other) {
        print(qPrintable(QStringLiteral("%1 sessions, seed %2: %3")
                             .arg(one.sessions)
                             .arg(seed)
                             .arg(QLatin1String(what))),
              value, unit, baseline, other);
    };
    line("cost", double(solved.cost), "points", "greedy", double(solved.greedyCost));
    line("gap to the bound", solved.gap() * 100, "%", "the bound", double(solved.bound));
    line("served", verdict.served, "sessions", "of all", one.sessions);
    line("processor", seconds, "s", "allowed", one.seconds);
    line("peak of memory", ProcessCost::own().peakMegabytes, "MB", "sessions", one.sessions);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int most = QCoreApplication::arguments().contains(QStringLiteral("--small")) ? 400 : 10000;
    for (const Case &one : Cases)
        for (unsigned seed = 1; seed <= 3 && one.sessions <= most; ++seed)
            measure(one, seed);
    return 0;
}
