// SPDX-License-Identifier: MPL-2.0
// Five hundred tablets of the large project online on one server, each syncing once a minute and at every
// hint.
#include "cli/demo/demo_project.h"
#include "domain/casework.h"
#include "domain/directory.h"
#include "figure.h"
#include "hub/ledger.h"
#include "line_tablet.h"
#include "process_cost.h"
#include "served_hub.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <memory>
#include <thread>

using namespace samsprak;
using namespace samsprak::bench;

namespace {

constexpr int TabletCount = 500;
constexpr int Round = 60'000;
constexpr int PercentOfChanges = 30;
constexpr int HintPatience = 1500;
constexpr int WakeTests = 5;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// All the staff, and participants for the rest.
std::vector<LineTablet::Person> people(const hub::HubStore &store)
{
    std::vector<LineTablet::Person> found;
    store.forEach(Kind::Membership, [&](const hub::Head &head) {
        const auto membership = hub::recordOf<Membership>(head);
        const bool plans = membership.role != Role::Administrator && membership.role != Role::Guest;
        found.push_back({membership.person, false, membership.id, plans ? membership.unit : Id{}});
    });
    store.forEach(Kind::Participant, [&](const hub::Head &head) {
        if (int(found.size()) < TabletCount)
            found.push_back({head.id, true, {}, {}});
    });
    return found;
}

using Tablets = std::vector<std::unique_ptr<LineTablet>>;

/// One after the other: what is measured is not five hundred that start at once.
void startAll(Tablets &tablets)
{
    for (const auto &tablet : tablets) {
        QEventLoop loop;
        tablet->start([&loop] { loop.quit(); });
        loop.exec();
    }
}

void rest(const Tablets &tablets)
{
    const auto isBusy = [](const auto &tablet) { return tablet->isBusy(); };
    do
        wait(HintPatience);
    while (std::any_of(tablets.begin(), tablets.end(), isBusy));
}

double percentile(std::vector<double> &times, double part)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::min(size_t(double(times.size()) * part), times.size() - 1)];
}

void measureMinute(Tablets &tablets, qint64 server)
{
    for (size_t i = 0; i < tablets.size(); ++i) {
        tablets[i]->forgetTimes();
        tablets[i]->beginRounds(int(Round * i / tablets.size()), PercentOfChanges);
    }
    const ProcessCost before = ProcessCost::of(server);
    const Watch watch;
    wait(Round);
    const double seconds = watch.seconds();
    const ProcessCost after = ProcessCost::of(server);
    std::vector<double> times;
    for (const auto &tablet : tablets) {
        tablet->endRounds();
        times.insert(times.end(), tablet->times().begin(), tablet->times().end());
    }
    print("a sync of 500 tablets online, the 99th of a hundred", percentile(times, 0.99), "ms",
          "the middle one, ms", percentile(times, 0.5));
    print("the slowest sync", times.empty() ? 0 : times.back(), "ms", "syncs", double(times.size()));
    print("cores that the server took", (after.cpuSeconds - before.cpuSeconds) / seconds, "cores",
          "cores of the machine", std::thread::hardware_concurrency());
    print("memory of the server", after.peakMegabytes, "MB", "tablets", double(tablets.size()));
}

/// One change at a time, and who is woken by it.
void measureWaking(Tablets &tablets)
{
    rest(tablets);
    int woken = 0, concerned = 0, wrongly = 0;
    for (int test = 0; test < WakeTests; ++test) {
        LineTablet *author = tablets[size_t(test) * 7 % tablets.size()].get();
        for (size_t i = 0; !author->mayChange(); ++i)
            author = tablets[i].get();
        const Bucket changed = Bucket::unitCalendar(author->person().unit);
        std::vector<int> before;
        for (const auto &tablet : tablets)
            before.push_back(tablet->hints());
        author->sync(true);
        rest(tablets);
        for (size_t i = 0; i < tablets.size(); ++i) {
            const bool isConcerned = tablets[i].get() != author && tablets[i]->reads(changed);
            const bool isWoken = tablets[i]->hints() > before[i];
            concerned += isConcerned ? 1 : 0;
            woken += isWoken ? 1 : 0;
            wrongly += isWoken && !isConcerned ? 1 : 0;
        }
    }
    print("tablets woken by one change", double(woken) / WakeTests, "tablets", "tablets whose scope holds it",
          double(concerned) / WakeTests);
    print("tablets woken without cause", wrongly, "tablets", "changes", WakeTests);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const bool isSmall = QCoreApplication::arguments().contains(QStringLiteral("--small"));
    const QDate day = QDateTime::currentDateTimeUtc().date();
    std::vector<LineTablet::Person> who;
    ServedHub hub([&](hub::HubStore &store) {
        const auto report =
            cli::writeDemoProject(store, cli::DemoScales[isSmall ? 1 : 2], 1, day, [](int) {});
        require(bool(report), "inventing the project");
        who = people(store);
        for (const LineTablet::Person &person : who)
            addTablet(store, person.id.toString().toLatin1(),
                      {{person.id, person.isParticipant}, QStringLiteral("tablet")});
    });
    Tablets tablets;
    for (const LineTablet::Person &person : who)
        tablets.push_back(std::make_unique<LineTablet>(hub.port(), person.id.toString().toLatin1(), person));
    const double starting = secondsOf([&] { startAll(tablets); });
    print("putting 500 tablets online", starting, "s", "tablets", double(tablets.size()));
    measureMinute(tablets, hub.process());
    measureWaking(tablets);
    return 0;
}
