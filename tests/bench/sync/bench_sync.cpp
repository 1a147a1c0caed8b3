// SPDX-License-Identifier: MPL-2.0
#include "case_document.h"
#include "device.h"
#include "figure.h"
#include "floor.h"
#include "peers.h"
#include "served_hub.h"
#include "visit.h"

#include <QCoreApplication>

#include <malloc.h>

using namespace samsprak;
using namespace samsprak::bench;

namespace {

constexpr int Rounds = 5;

struct Floor
{
    double insert = 0;
    double transfer = 0;
    double commit = 0; ///< one, until it is on the disk
    double both() const { return insert + transfer; }
};

void printBytes(const char *name, const Leg &leg)
{
    print((QByteArray(name) + ", bytes up").constData(), double(leg.traffic.sent), "B", "bytes down",
          double(leg.traffic.received));
    print((QByteArray(name) + ", processor").constData(), leg.cpuSeconds, "s", "peak of memory, MB",
          leg.peakMegabytes);
}

/// Beside what PouchDB took for the same in this run.
void printBesidePeer(const char *name, const Leg &ours, const PeerFigures::Leg &peer)
{
    const auto named = [&](const char *what) { return QByteArray(name) + what; };
    print(named(", time").constData(), ours.seconds * 1000, "ms", "PouchDB, ms", peer.seconds * 1000);
    print(named(", bytes both ways").constData(), double(ours.traffic.sent + ours.traffic.received), "B",
          "PouchDB, B", peer.up + peer.down);
    print(named(", processor of the app's side").constData(), ours.cpuSeconds, "s", "PouchDB, s",
          peer.cpuSeconds);
    print(named(", memory of the app's side").constData(), ours.peakMegabytes, "MB", "PouchDB, MB",
          peer.peakMegabytes);
}

Leg push(HttpTablet &tablet, const Floor &floor)
{
    const Leg leg = timed(tablet, sync::LocalChange{});
    require(tablet.replica().unsentOperations() == 0, "pushing everything");
    print("push 20,000 until the last outcome is stored", leg.seconds, "s",
          "raw insert and loopback transfer", floor.both());
    printBytes("push 20,000", leg);
    return leg;
}

Leg pull(HttpTablet &tablet, const Floor &floor)
{
    const auto reader = tablet.replica().openReader();
    require(bool(reader), "a reader");
    const Watch watch;
    const Leg leg = timed(tablet, sync::Started{});
    require((*reader)->all<CaseDocument>().count().valueOr(0) == DocumentCount, "seeing all records");
    print("pull 20,000 fresh until queries see them", watch.seconds(), "s",
          "raw insert and loopback transfer", floor.both());
    printBytes("pull 20,000", leg);
    const double index = secondsOf([&] { idle(tablet); });
    print("search index after the pull", index, "s", "raw insert", floor.insert);
    require(!(*reader)->search(QStringLiteral("amina"), 10)->empty(), "searching");
    return leg;
}

void printVisit(const Visit &legs, const Floor &floor)
{
    print("100 changed, there and back", legs.milliseconds(), "ms",
          "three raw commits (hub and both tablets), ms", floor.commit * 3 * 1000);
    print("100 changed, there", legs.there.seconds * 1000, "ms", "and back, ms", legs.back.seconds * 1000);
    print("100 changed, bytes of both legs", legs.bytes(), "B", "upward",
          double(legs.there.traffic.sent + legs.back.traffic.sent));
}

void compare(HttpTablet &a, HttpTablet &b)
{
    const auto left = a.replica().reader().all<CaseDocument>().list();
    const auto right = b.replica().reader().all<CaseDocument>().list();
    require(*left == *right && left->size() == DocumentCount, "comparing the tablets");
}

/// The first round warms both sides up, as a tablet in use is; the middle one of the others counts.
Visit usualVisit(HttpTablet &author, HttpTablet &other, const Id &person)
{
    visit(author, other, person, 0);
    std::vector<Visit> visits;
    for (int round = 1; round <= Rounds; ++round)
        visits.push_back(visit(author, other, person, round));
    std::sort(visits.begin(), visits.end(),
              [](const Visit &a, const Visit &b) { return a.milliseconds() < b.milliseconds(); });
    return visits[visits.size() / 2];
}

Floor floorOf(const std::vector<CaseDocument> &documents)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("floor.db"));
    Floor floor;
    floor.insert = rawInsert(file, documents);
    floor.transfer = rawTransfer(documents);
    floor.commit = rawCommit(file);
    print("raw insert of 20,000", floor.insert, "s", "raw loopback transfer of the same, s", floor.transfer);
    return floor;
}

std::optional<PeerFigures> peersIfWanted()
{
    if (!QCoreApplication::arguments().contains(QStringLiteral("--peers")))
        return std::nullopt;
    return measurePeers(QString::fromLocal8Bit(SAMSPRAK_REPOSITORY),
                        QCoreApplication::applicationDirPath() + QStringLiteral("/../peers"));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const std::optional<PeerFigures> peers = peersIfWanted();
    const Id person = Id::fromName({}, u"person");
    ServedHub hub([&](hub::HubStore &store) {
        for (const char *token : {"tablet-0", "tablet-1"})
            addTablet(store, token, {{person, true}, QStringLiteral("tablet")});
    });
    HttpTablet author(hub.port(), "tablet-0");
    HttpTablet other(hub.port(), "tablet-1");
    author.run(sync::Started{});
    const Floor floor = floorOf(load(author, person));
    idle(author);
    // What the benchmark itself held is no memory of the app's.
    malloc_trim(0);
    const Leg pushed = push(author, floor);
    const Leg pulled = pull(other, floor);
    const Visit usual = usualVisit(author, other, person);
    printVisit(usual, floor);
    compare(author, other);
    const Leg nothing = timed(author, sync::Hint{});
    print("nothing new, bytes both ways", nothing.bytes(), "B", "round trip, ms", nothing.seconds * 1000);
    if (!peers)
        return 0;
    printBesidePeer("push 20,000", pushed, peers->push);
    printBesidePeer("pull 20,000", pulled, peers->pull);
    printBesidePeer("push 100 changed", usual.there, peers->push100);
    printBesidePeer("pull 100 changed", usual.back, peers->pull100);
    printBesidePeer("nothing new", nothing, peers->pullNothing);
    return 0;
}
