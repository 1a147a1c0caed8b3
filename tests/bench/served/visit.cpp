// SPDX-License-Identifier: MPL-2.0
#include "visit.h"

#include "figure.h"
#include "process_cost.h"

#include <QCoreApplication>

namespace samsprak::bench {

namespace {
constexpr size_t BatchSize = 1000;
}

Leg timed(HttpTablet &tablet, const sync::Event &event)
{
    const HttpTablet::Traffic before = tablet.traffic();
    forgetPeak(QCoreApplication::applicationPid());
    const ProcessCost costBefore = ProcessCost::own();
    Leg leg;
    leg.seconds = tablet.run(event);
    const HttpTablet::Traffic after = tablet.traffic();
    const ProcessCost cost = ProcessCost::own();
    leg.traffic = {after.sent - before.sent, after.received - before.received};
    leg.cpuSeconds = cost.cpuSeconds - costBefore.cpuSeconds;
    leg.peakMegabytes = cost.peakMegabytes;
    return leg;
}

std::vector<CaseDocument> load(HttpTablet &tablet, const Id &person, int count)
{
    std::vector<CaseDocument> documents = caseDocuments(count);
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

void idle(HttpTablet &tablet)
{
    while (tablet.replica().indexPending(1000).value() > 0) {
    }
}

Visit visit(HttpTablet &author, HttpTablet &other, const Id &person, int round)
{
    std::vector<CaseDocument> records = author.replica().reader().all<CaseDocument>().list().value();
    storage::Mutation mutation;
    int i = 0;
    for (const int chosen : editedDocuments(int(records.size()))) {
        const CaseDocument &before = records[size_t(chosen)];
        mutation.update(before, edited(before, round + i++));
    }
    require(bool(author.replica().commit(mutation, person, {})), "editing");
    Visit legs;
    legs.there = timed(author, sync::LocalChange{});
    legs.back = timed(other, sync::Hint{});
    idle(author);
    idle(other);
    return legs;
}

} // namespace samsprak::bench
