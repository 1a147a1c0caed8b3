// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include "hub/field_stamps.h"
#include "sync/protocol/frame.h"
#include "sync/protocol/history.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

namespace {

constexpr uint16_t Phone = 4;
constexpr uint16_t Language = 3;

Participant withPhone(Participant participant, const QString &phone)
{
    participant.phone = phone;
    return participant;
}

} // namespace

/// Who changed a record, what, when and on which tablet, as far as one may know.
class TestHubHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsToldTheLatestFirst();
    void whoMayNotReadTheRecordIsToldNothing();
    void aTokenIsNeededAndGarbageIsRefused();
    void whatTheHubDecidesIsItsOwn();
    void stampsRememberWhatTheyDisplaced();
    void messagesSurviveTheWire();

private:
    hub::Effect answer(HubWorld &world, const FakeTablet &tablet, const Id &record) const
    {
        const protocol::HistoryRequest request{record, tablet.next.writer};
        const hub::Effects effects =
            world.step(hub::HistoryAsked{1, tablet.token, protocol::seal(protocol::encode(request))});
        return effects.front();
    }
    std::vector<protocol::HistoryEntry> history(HubWorld &world, const FakeTablet &tablet,
                                                const Id &record) const
    {
        const hub::Effect effect = answer(world, tablet, record);
        const auto *reply = std::get_if<hub::Reply>(&effect);
        if (!reply)
            qFatal("the hub answers with a failure");
        return protocol::decodeHistoryReply(*protocol::open(reply->frame))->entries;
    }
};

void TestHubHistory::eachChangeIsToldTheLatestFirst()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    mats.pullAll();
    Participant before = *karin.find<Participant>(world.people.saba);
    world.now += 60'000;
    karin.sync({karin.edit(before, withPhone(before, QStringLiteral("070-5")))});
    mats.pullAll();
    before = *mats.find<Participant>(world.people.saba);
    Participant changed = withPhone(before, QStringLiteral("070-2"));
    changed.language = QStringLiteral("am");
    world.now += 60'000;
    mats.sync({mats.edit(before, changed)});

    const auto entries = history(world, karin, world.people.saba);
    QCOMPARE(entries.size(), size_t(3));
    QCOMPARE(entries[0].actor, world.people.mats);
    QCOMPARE(entries[0].fields, (std::vector<uint16_t>{Language, Phone}));
    QCOMPARE(entries[0].madeAt, world.now);
    QVERIFY(!entries[0].sameTablet);
    QCOMPARE(entries[1].actor, world.people.karin);
    QCOMPARE(entries[1].fields, std::vector<uint16_t>{Phone});
    QCOMPARE(entries[1].madeAt, world.now - 60'000);
    QVERIFY(entries[1].sameTablet);
    QVERIFY(!entries[1].tablet.isEmpty());
    QVERIFY(entries[2].created);
}

void TestHubHistory::whoMayNotReadTheRecordIsToldNothing()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), anna(world, world.people.anna);
    karin.pullAll();
    anna.pullAll();
    QVERIFY(!history(world, karin, world.people.saba).empty());
    // The answer is that for a record that never was.
    QVERIFY(history(world, anna, world.people.saba).empty());
    QVERIFY(history(world, anna, world.newId()).empty());
}

void TestHubHistory::aTokenIsNeededAndGarbageIsRefused()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const auto statusOf = [](const hub::Effects &effects) {
        const auto *failure = std::get_if<hub::Failure>(&effects.front());
        return failure ? failure->status : hub::Failure::Status::InternalError;
    };
    const QByteArray frame =
        protocol::seal(protocol::encode(protocol::HistoryRequest{world.people.saba, karin.next.writer}));
    QCOMPARE(statusOf(world.step(hub::HistoryAsked{1, "nobody's", frame})),
             hub::Failure::Status::Unauthorised);
    QCOMPARE(statusOf(world.step(hub::HistoryAsked{1, karin.token, "garbage"})),
             hub::Failure::Status::BadRequest);
    QCOMPARE(statusOf(world.step(hub::HistoryAsked{1, karin.token, protocol::seal("\x82\x01")})),
             hub::Failure::Status::BadRequest);
}

void TestHubHistory::whatTheHubDecidesIsItsOwn()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    // What the import brought has no author on any tablet.
    const auto entries = history(world, karin, world.people.saba);
    QCOMPARE(entries.size(), size_t(1));
    QVERIFY(entries.front().created);
    QVERIFY(entries.front().actor.isNull());
    QVERIFY(entries.front().tablet.isEmpty());
}

void TestHubHistory::stampsRememberWhatTheyDisplaced()
{
    hub::FieldStamps stamps({1, 100, 7});
    for (int i = 2; i < 200; ++i)
        stamps.set(Phone, {i, i * 100, i % 2 + 1});
    stamps.set(Language, "sv", {200, 20'000, 1});
    const hub::FieldStamps read = hub::FieldStamps::parse(stamps.encoded());
    const std::vector<hub::StampedChange> history = read.history();
    QCOMPARE(history, stamps.history());
    // The present ones are whole; of the past, the latest are kept and the blob stays small.
    QCOMPARE(read.of(Phone), (hub::Stamp{199, 19'900, 2}));
    QCOMPARE(read.changedAfter(198), (std::vector<uint16_t>{Language, Phone}));
    QCOMPARE(history.front().stamp.revision, qint64(200));
    QCOMPARE(history[1].stamp.revision, qint64(199));
    QCOMPARE(history[2].stamp.revision, qint64(198));
    QVERIFY(history.back().isCreation);
    QVERIFY(history.size() < 60);
    QVERIFY(stamps.encoded().size() < 1500);
}

void TestHubHistory::messagesSurviveTheWire()
{
    const protocol::HistoryRequest request{Id::fromName({}, u"record"), Id::fromName({}, u"writer")};
    QCOMPARE(*protocol::decodeHistoryRequest(protocol::encode(request)), request);
    const protocol::HistoryReply reply{
        {{1'000, Id::fromName({}, u"karin"), QStringLiteral("Näs 2"), true, false, {1, 4}},
         {500, {}, {}, false, true, {}}}};
    const QByteArray encoded = protocol::encode(reply);
    QCOMPARE(*protocol::decodeHistoryReply(encoded), reply);
    for (qsizetype cut = 0; cut < encoded.size(); ++cut)
        QVERIFY(!protocol::decodeHistoryReply(encoded.left(cut)));
    QVERIFY(!protocol::decodeHistoryReply(encoded + '\0'));
}

QTEST_GUILESS_MAIN(TestHubHistory)
#include "test_hub_history.moc"
