// SPDX-License-Identifier: MPL-2.0
#include "planted_check.h"
#include "plants.h"
#include "shrink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace samsprak;
using namespace samsprak::simulation;

namespace {

struct Options
{
    quint64 first = 1;
    quint64 seeds = 1;
    int jobs = 1;
    int shrinkTries = 60;
    int mostFailures = 5;
    std::set<int> only; ///< empty: all items
    bool tells = false;
    QByteArray plant;
    QString planted; ///< file of recorded seeds
    bool searches = false;
};

struct Totals
{
    std::atomic<quint64> next{0};
    std::atomic<bool> stop{false};
    std::mutex lock;
    quint64 seeds = 0;
    qint64 operations = 0;
    qint64 intents = 0;
    qint64 roundTrips = 0;
    FaultCounts faults{};
    int failures = 0;
};

Script scriptOf(quint64 seed, const Options &options)
{
    const Script script = Script::of(seed);
    return options.only.empty() ? script : script.only(options.only);
}

QByteArray listed(const std::set<int> &numbers)
{
    QByteArray list;
    for (const int number : numbers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(number);
    return list;
}

/// The one line that replays it, and a shorter story that ends the same way.
void reportFailure(quint64 seed, const Script &script, const Verdict &verdict, const Options &options)
{
    const QByteArray plant = options.plant.isEmpty() ? "" : " --plant '" + options.plant + "'";
    std::printf("failed\tseed %llu\t%s\t%s\n", static_cast<unsigned long long>(seed),
                qPrintable(verdict.invariant), qPrintable(verdict.detail));
    std::printf("replay\t./run simulate --first-seed %llu --seeds 1%s\n",
                static_cast<unsigned long long>(seed), plant.constData());
    std::fflush(stdout);
    if (options.shrinkTries == 0 || !options.only.empty())
        return;
    const std::set<int> needed = shrink(script, verdict, options.shrinkTries);
    const Script shorter = script.only(needed);
    std::printf("shrunk\t%d intents, %d faults\t./run simulate --first-seed %llu --seeds 1%s --only %s\n",
                shorter.intents(), shorter.faults(), static_cast<unsigned long long>(seed), plant.constData(),
                listed(needed).constData());
    std::fflush(stdout);
}

void runSeeds(const Options &options, Totals &totals)
{
    for (;;) {
        const quint64 index = totals.next++;
        if (index >= options.seeds || totals.stop)
            return;
        const quint64 seed = options.first + index;
        const Script script = scriptOf(seed, options);
        World world(script);
        if (options.tells)
            world.tellStory();
        const Verdict verdict = world.run();
        const std::lock_guard guard(totals.lock);
        ++totals.seeds;
        totals.operations += verdict.operations;
        totals.intents += verdict.intents;
        totals.roundTrips += verdict.roundTrips;
        for (size_t i = 0; i < totals.faults.size(); ++i)
            totals.faults[i] += verdict.faults[i];
        if (verdict.held() || totals.stop)
            continue;
        ++totals.failures;
        reportFailure(seed, script, verdict, options);
        totals.stop = totals.stop || !options.plant.isEmpty() || totals.failures >= options.mostFailures;
    }
}

void printTotals(const Totals &totals, double seconds)
{
    std::printf(
        "seeds\t%llu\nseconds\t%.1f\nseeds/s\t%.1f\noperations\t%lld\nintents\t%lld\nround trips\t%lld\n",
        static_cast<unsigned long long>(totals.seeds), seconds, double(totals.seeds) / seconds,
        static_cast<long long>(totals.operations), static_cast<long long>(totals.intents),
        static_cast<long long>(totals.roundTrips));
    for (size_t i = 0; i < totals.faults.size(); ++i)
        std::printf("fault: %s\t%lld\n", nameOf(Fault(i)), static_cast<long long>(totals.faults[i]));
}

/// The same seed, twice: whatever happens must happen again.
bool printTrace()
{
    constexpr quint64 Fixed = 7;
    const QByteArray once = World(Script::of(Fixed)).run().trace;
    const bool repeats = World(Script::of(Fixed)).run().trace == once;
    std::printf("trace of seed %llu\t%s\t%s\n", static_cast<unsigned long long>(Fixed), once.constData(),
                repeats ? "the same twice" : "NOT the same twice");
    return repeats;
}

std::optional<Options> parsed(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto option = [&](const char *name, const char *value, const char *fallback) {
        parser.addOption(
            {QString::fromLatin1(name), {}, QString::fromLatin1(value), QString::fromLatin1(fallback)});
    };
    option("seeds", "number", "1");
    option("first-seed", "seed", "1");
    option("jobs", "number", "0");
    option("only", "numbers of items", "");
    option("plant", "bug", "");
    option("shrink-tries", "number", "60");
    option("failures", "number after which it stops", "5");
    option("planted", "file", "");
    parser.addOption({QStringLiteral("story"), QStringLiteral("tells what happens, hour by hour")});
    parser.addOption({QStringLiteral("search-planted"), QStringLiteral("finds a seed for each planted bug")});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "simulate: %s\n%s", qPrintable(parser.errorText()),
                     qPrintable(parser.helpText()));
        return std::nullopt;
    }
    Options options;
    options.seeds = parser.value(QStringLiteral("seeds")).toULongLong();
    options.first = parser.value(QStringLiteral("first-seed")).toULongLong();
    options.jobs = parser.value(QStringLiteral("jobs")).toInt();
    options.shrinkTries = parser.value(QStringLiteral("shrink-tries")).toInt();
    options.mostFailures = parser.value(QStringLiteral("failures")).toInt();
    options.plant = parser.value(QStringLiteral("plant")).toLatin1();
    options.planted = parser.value(QStringLiteral("planted"));
    options.tells = parser.isSet(QStringLiteral("story"));
    options.searches = parser.isSet(QStringLiteral("search-planted"));
    for (const QString &number : parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts))
        options.only.insert(number.toInt());
    if (options.jobs <= 0)
        options.jobs = int(std::thread::hardware_concurrency());
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto options = parsed(QCoreApplication::arguments());
    if (!options)
        return 2;
    if (!options->plant.isEmpty() && !plant(options->plant)) {
        std::fprintf(stderr, "simulate: there is no bug '%s' to plant\n", options->plant.constData());
        return 2;
    }
    useSimulatedDisks();
    if (!options->planted.isEmpty())
        return checkPlanted(options->planted) ? 0 : 1;
    if (options->searches)
        return searchPlanted(options->first, options->seeds) ? 0 : 1;
    Totals totals;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> workers;
    for (int i = 0; i < std::min<int>(options->jobs, int(options->seeds)); ++i)
        workers.emplace_back([&] { runSeeds(*options, totals); });
    for (std::thread &worker : workers)
        worker.join();
    printTotals(totals, std::max(0.001, double(timer.elapsed()) / 1000));
    const bool repeats = options->seeds < 10 || !options->plant.isEmpty() || printTrace();
    return totals.failures > 0 || !repeats ? 1 : 0;
}
