// SPDX-License-Identifier: MPL-2.0
// 500 interpreters with 50,000 bookings in eight weeks: a ranking with all its reasons, in CPU time.
#include "cpu_time.h"
#include "figure.h"
#include "market_samples.h"
#include "overlap_table.h"
#include "scheduling/free_busy_index.h"

#include <algorithm>
#include <cstdlib>

using namespace samsprak;
using namespace samsprak::bench;
using namespace samsprak::scheduling;

namespace {

constexpr int Rounds = 4000;
constexpr int SlowRounds = 20;
constexpr int Weeks = 8;

struct Times
{
    std::vector<double> milliseconds;

    double part(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[size_t(share * double(milliseconds.size() - 1))];
    }
};

template <class Work>
void note(Times &times, Work work)
{
    times.milliseconds.push_back(cpuSecondsOf(work) * 1000);
}

/// Few speak a language of many; with two languages, half of all are looked at to the last rule.
void measure(unsigned seed, int languages, const char *name)
{
    test::MarketSamples samples(seed, {500, languages, 50'000, Weeks * 7, 40, true});
    const Market market = samples.market();
    OverlapTable table(market);
    Times ranking, overlap, slow, change;
    const QDate first = test::MarketSamples::firstDay().addDays(-14);
    FreeBusyIndex index(market, first, first.addDays(Weeks * 7 + 28));
    size_t shown = 0;
    for (int round = 0; round < Rounds; ++round) {
        const RequestFacts facts = samples.facts();
        InterpreterRequest request = samples.request();
        request.furtherStarts.clear();
        const auto time = toInterval(request.start, request.durationMinutes, request.zone);
        note(ranking, [&] { shown += index.rank(request, facts).size(); });
        note(overlap, [&] { require(table.freeIn(*time) >= 0, "counting"); });
        if (round < SlowRounds)
            note(slow, [&] { shown += rankCandidates(request, market).size(); });
        const BusyInterval &moved = market.busy[size_t(samples.number(0, 49'999))];
        note(change, [&] {
            index.remove(moved.booking);
            index.add(moved);
        });
    }
    require(shown == size_t(Rounds + SlowRounds) * 500, "ranking");
    const QByteArray prefix(name);
    print(prefix + ", ranking p50", ranking.part(0.5), "CPU ms", "SQLite, overlap alone", overlap.part(0.5));
    print(prefix + ", ranking p99", ranking.part(0.99), "CPU ms", "SQLite, overlap alone",
          overlap.part(0.99));
    print(prefix + ", ranking p50", ranking.part(0.5), "CPU ms", "without the index", slow.part(0.5));
    print(prefix + ", a booking moves, p50", change.part(0.5), "CPU ms", "ranking", ranking.part(0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const unsigned seed = argc > 1 ? unsigned(std::atoi(argv[1])) : 1;
    measure(seed, 35, "35 languages");
    measure(seed, 2, "2 languages");
    return 0;
}
