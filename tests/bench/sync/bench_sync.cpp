// SPDX-License-Identifier: MPL-2.0
#include "case_document.h"
#include "device.h"
#include "figure.h"
#include "floor.h"
#include "http_tablet.h"
#include "served_hub.h"

#include <QCoreApplication>

using namespace samsprak;
using namespace samsprak::bench;

namespace {

constexpr int BatchSize = 1000;

struct Floor
{
    double insert = 0;
    double transfer = 0;
    double commit = 0; ///< one, until it is on the disk
    double both() const { return insert + transfer; }
};

struct Leg
{
    double seconds = 0;
    HttpTablet::Traffic traffic;
};

Leg timed(HttpTablet &tablet, const sync::Event &event)
{
    const HttpTablet::Traffic before = tablet.traffic();
    Leg leg;
    leg.seconds = tablet.run(event);
    const HttpTablet::Traffic after = tablet.traffic();
    leg.traffic = {after.sent - before.sent, after.received - before.received};
    return leg;
}

void printBytes(const char *name, const Leg &leg)
{
    print((QByteArray(name) + ", bytes up").constData(), double(leg.traffic.sent), "B", "bytes down",
          double(leg.traffic.received));
}

std::vector<CaseDocument> load(HttpTablet &tablet, const Id &person)
{
    std::vector<CaseDocument> documents = caseDocuments();
    for (size_t from = 0; from < documents.size(); from += BatchSize) {
        storage::Mutation mutation;
        for (size_t i = from; i < std::min(from + BatchSize, documents.size()); ++i) {
            documents[i].id = tablet.replica().newId();
            documents[i].owningPerson = person;
            mutation.create(documents[i]);
        }
        require(bool(tablet.replica().commit(mutation, person, {})), "loading");
    }
    return documents;
}

/// What the app's worker does between a person's actions.
void idle(HttpTablet &tablet)
{
    while (tablet.replica().indexPending(1000).value() > 0) {
    }
}

void push(HttpTablet &tablet, const Floor &floor)
{
    const Leg leg = timed(tablet, sync::LocalChange{});
    require(tablet.replica().unsentOperations() == 0, "pushing everything");
    print("push 20,000 until the last outcome is stored", leg.seconds, "s",
          "raw insert and loopback transfer", floor.both());
    printBytes("push 20,000", leg);
}

void pull(HttpTablet &tablet, const Floor &floor)
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
}

/// A second visit: a hundred records change on one tablet and reach the other.
void visit(HttpTablet &author, HttpTablet &other, const Id &person, int round, const Floor &floor)
{
    std::vector<CaseDocument> records = author.replica().reader().all<CaseDocument>().list().value();
    storage::Mutation mutation;
    int i = 0;
    for (const int chosen : editedDocuments()) {
        const CaseDocument &before = records[size_t(chosen)];
        mutation.update(before, edited(before, i++));
    }
    require(bool(author.replica().commit(mutation, person, {})), "editing");
    const Leg there = timed(author, sync::LocalChange{});
    const Leg back = timed(other, sync::Hint{});
    idle(author);
    idle(other);
    if (round == 0)
        return;
    print("100 changed, there and back", (there.seconds + back.seconds) * 1000, "ms",
          "three raw commits (hub and both tablets), ms", floor.commit * 3 * 1000);
    print("100 changed, there", there.seconds * 1000, "ms", "and back, ms", back.seconds * 1000);
    // Both sockets are this process's: what one leg counts is all that moved in it.
    print("100 changed, bytes of both legs",
          double(there.traffic.sent + there.traffic.received + back.traffic.sent + back.traffic.received),
          "B", "upward", double(there.traffic.sent + back.traffic.sent));
}

void compare(HttpTablet &a, HttpTablet &b)
{
    const auto left = a.replica().reader().all<CaseDocument>().list();
    const auto right = b.replica().reader().all<CaseDocument>().list();
    require(*left == *right && left->size() == DocumentCount, "comparing the tablets");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--serve"))
        return ServedHub::serve(arguments[2], arguments[3]);

    ServedHub hub;
    HttpTablet author(hub.port(), hub.token(0));
    HttpTablet other(hub.port(), hub.token(1));
    author.run(sync::Started{});
    const std::vector<CaseDocument> documents = load(author, hub.person());
    idle(author);
    QTemporaryDir folder;
    const Floor floor{rawInsert(folder.filePath(QStringLiteral("floor.db")), documents),
                      rawTransfer(documents), rawCommit(folder.filePath(QStringLiteral("floor.db")))};
    print("raw insert of 20,000", floor.insert, "s", "raw loopback transfer of the same, s", floor.transfer);
    push(author, floor);
    pull(other, floor);
    // The first round warms both sides up, as a tablet in use is.
    for (int round = 0; round < 2; ++round)
        visit(author, other, hub.person(), round, floor);
    compare(author, other);
    const Leg nothing = timed(author, sync::Hint{});
    print("nothing new, bytes both ways", double(nothing.traffic.sent + nothing.traffic.received), "B",
          "round trip, ms", nothing.seconds * 1000);
    return 0;
}
