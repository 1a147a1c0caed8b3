// SPDX-License-Identifier: MPL-2.0
#include "case_document.h"
#include "device.h"
#include "figure.h"
#include "floor.h"
#include "storage/replica.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace samsprak;
using namespace samsprak::bench;
using namespace samsprak::storage;

namespace {

constexpr int BatchSize = 1000;

std::vector<CaseDocument> documentsWithIds()
{
    std::vector<CaseDocument> documents = caseDocuments();
    IdSource ids(&wallClock, &fillRandom);
    for (CaseDocument &document : documents) {
        document.id = ids.next();
        document.owningPerson = Id::fromName({}, u"person");
    }
    return documents;
}

std::unique_ptr<Replica> open(const QString &path)
{
    auto replica = Replica::open(path, benchKey(), schemaWithCases(), device());
    require(bool(replica), "opening a replica");
    return std::move(replica).value();
}

double commitAll(Replica &replica, std::vector<CaseDocument> documents)
{
    return secondsOf([&] {
        for (size_t from = 0; from < documents.size(); from += BatchSize) {
            Mutation mutation;
            for (size_t i = from; i < std::min(from + BatchSize, documents.size()); ++i)
                mutation.create(documents[i]);
            require(bool(replica.commit(mutation, documents[0].owningPerson, {})), "committing");
        }
    });
}

double applyAll(Replica &replica, const std::vector<CaseDocument> &documents)
{
    ReplyContent reply;
    qint64 revision = 0;
    for (const CaseDocument &d : documents)
        reply.rows.push_back({Kind(901), d.id, Bucket::own(d.owningPerson), ++revision, RowState::Present,
                              samsprak::encode(d)});
    reply.cursor.revision = revision;
    return secondsOf([&] { require(bool(replica.apply(reply)), "applying"); });
}

void measureReading(Replica &replica, const std::vector<CaseDocument> &documents, double floor)
{
    constexpr int Lookups = 2000;
    const double find = secondsOf([&] {
        for (int i = 0; i < Lookups; ++i)
            require(replica.reader()
                        .find<CaseDocument>(documents[size_t(i * 7) % documents.size()].id)
                        .value()
                        .has_value(),
                    "finding");
    });
    print("find one record by id", find / Lookups * 1e6, "us", "raw insert of one",
          floor / DocumentCount * 1e6);
    size_t found = 0;
    const double list = secondsOf([&] { found = replica.reader().all<CaseDocument>().list()->size(); });
    require(found == documents.size(), "listing");
    print("read all 20,000 records, typed", list, "s", "raw insert of 20,000", floor);
    const double index = secondsOf([&] {
        while (replica.indexPending(1000).value() > 0) {
        }
    });
    print("index 20,000 records for search", index, "s", "raw insert of 20,000", floor);
    for (const char *words : {"a", "amina rehab", "återbesök"}) {
        const double search = secondsOf(
            [&] { require(!replica.reader().search(QString::fromUtf8(words), 50)->empty(), "searching"); });
        print((QByteArray("search '") + words + "' among 20,000").constData(), search * 1000, "ms",
              "raw insert of 20,000, ms", floor * 1000);
    }
}

/// What a person waits for after one tap on "save": the time until it is on disk.
void measureSave(Replica &replica, const std::vector<CaseDocument> &documents, double floorOfOne)
{
    std::vector<double> times;
    for (int i = 0; i < 101; ++i) {
        const auto before = replica.reader().find<CaseDocument>(documents[size_t(i) * 91].id).value();
        const CaseDocument after = edited(*before, i);
        Mutation mutation;
        mutation.update(*before, after);
        times.push_back(
            secondsOf([&] { require(bool(replica.commit(mutation, before->owningPerson, {})), "saving"); }));
    }
    std::sort(times.begin(), times.end());
    print("save one edit (median)", times[50] * 1000, "ms", "one raw commit, ms", floorOfOne * 1000);
}

} // namespace

int main()
{
    const std::vector<CaseDocument> documents = documentsWithIds();
    QTemporaryDir folder;
    const double floor = rawInsert(folder.filePath(QStringLiteral("floor.db")), documents);
    print("raw insert of 20,000", floor, "s", "itself", floor);
    auto written = open(folder.filePath(QStringLiteral("written.db")));
    print("commit 20,000 records with outbox", commitAll(*written, documents), "s", "raw insert of 20,000",
          floor);
    written.reset();
    const QString path = folder.filePath(QStringLiteral("pulled.db"));
    auto pulled = open(path);
    print("take in 20,000 pulled records", applyAll(*pulled, documents), "s", "raw insert of 20,000", floor);
    measureReading(*pulled, documents, floor);
    measureSave(*pulled, documents, rawCommit(folder.filePath(QStringLiteral("floor.db"))));
    pulled.reset();
    const double opening = secondsOf([&] { pulled = open(path); });
    print("open a database of 20,000", opening * 1000, "ms", "raw insert of 20,000, ms", floor * 1000);
    return 0;
}
