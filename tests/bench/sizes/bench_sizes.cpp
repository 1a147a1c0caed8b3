// SPDX-License-Identifier: MPL-2.0
// What a sync costs when ever more is stored on the hub: it should not matter.
#include "device.h"
#include "domain/calendar.h"
#include "figure.h"
#include "hub/field_stamps.h"
#include "served_hub.h"
#include "visit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace samsprak;
using namespace samsprak::bench;

namespace {

constexpr int OwnDocuments = 2000;
constexpr int RecordsPerBucket = 100;
constexpr int RecordsPerRevision = 20;
constexpr int RecordsPerCommit = 20'000;
constexpr int Rounds = 9;

/// Attendances of so many participants, whom the tablets do not see.
void fill(hub::HubStore &store, int records)
{
    IdSource ids(&wallClock, &fillRandom);
    Attendance attendance;
    attendance.session = ids.next();
    for (int i = 0; i < records; ++i) {
        if (i % RecordsPerCommit == 0)
            store.begin();
        const qint64 revision = i % RecordsPerRevision == 0 ? store.nextRevision(1000 + i) : store.revision();
        if (i % RecordsPerBucket == 0)
            attendance.participant = ids.next();
        hub::Head head;
        head.kind = Kind::Attendance;
        head.id = ids.next();
        head.bucket = Bucket::participant(attendance.participant, BucketSection::Calendar);
        head.revision = revision;
        head.fields = encode(attendance);
        head.stamps = hub::FieldStamps({revision, 1000 + i, 0}).encoded();
        store.put(head);
        if (i % RecordsPerCommit == RecordsPerCommit - 1 || i + 1 == records)
            require(bool(store.commit()), "filling the hub");
    }
}

struct Cost
{
    double visit = 0;   ///< milliseconds
    double nothing = 0; ///< milliseconds
};

Cost measure(int records)
{
    const Id person = Id::fromName({}, u"person");
    ServedHub hub([&](hub::HubStore &store) {
        fill(store, records - OwnDocuments);
        for (const char *token : {"tablet-0", "tablet-1"})
            addTablet(store, token, {{person, true}, QStringLiteral("tablet")});
    });
    HttpTablet author(hub.port(), "tablet-0"), other(hub.port(), "tablet-1");
    author.run(sync::Started{});
    load(author, person, OwnDocuments);
    idle(author);
    timed(author, sync::LocalChange{});
    timed(other, sync::Started{});
    idle(other);
    std::vector<double> visits, nothings;
    for (int round = 0; round < Rounds; ++round) {
        visits.push_back(visit(author, other, person, round).milliseconds());
        nothings.push_back(timed(author, sync::Hint{}).seconds * 1000);
    }
    // The first one warms both sides up.
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin() + 1, values.end());
        return values[(values.size() + 1) / 2];
    };
    return {median(visits), median(nothings)};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Cost smallest;
    for (const int records : {20'000, 200'000, 2'000'000}) {
        const Cost cost = measure(records);
        if (smallest.visit == 0)
            smallest = cost;
        const QByteArray stored = " with " + QByteArray::number(records) + " records stored";
        print(("100 changed, there and back," + stored).constData(), cost.visit, "ms",
              "with 20000 records stored, ms", smallest.visit);
        print(("nothing new," + stored).constData(), cost.nothing, "ms", "with 20000 records stored, ms",
              smallest.nothing);
    }
    return 0;
}
