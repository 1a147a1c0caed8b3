// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"
#include "sync/protocol/frame.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// Push, rights, pull and hints of the hub, through its events.
class TestHubSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshTabletGetsItsScopeAndNothingElse();
    void whatOneTabletPushesTheOtherPulls();
    void anExactRowIsNotSentBack();
    void aLostReplyIsAnsweredTheSameAndAppliesNothingTwice();
    void aSequenceWithAnotherIdIsAClone();
    void aStaleLineageIsAClone();
    void whatIsOutOfScopeIsNotThere();
    void anotherAuthorIsRefused();
    void aRecordOutOfItsPlaceIsRefused();
    void anEndBeforeItsStartIsRefused();
    void onlyTheHubMakesCards();
    void aWithdrawnRightPurgesAndANewOneBackfills();
    void pagesEndAtARevision();
    void aForeignCursorStartsAnew();
    void hintsGoToWhoseScopeChanged();
    void aDamagedFrameChangesNothing();
    void nothingNewIsSmall();
    void everythingIsThereAfterARestart();
};

namespace {

Participant renamedPhone(Participant participant, const QString &phone)
{
    participant.phone = phone;
    return participant;
}

} // namespace

void TestHubSync::aFreshTabletGetsItsScopeAndNothingElse()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    QVERIFY(karin.find<Participant>(world.people.saba));
    QVERIFY(!karin.find<Participant>(world.people.olena));
    QVERIFY(karin.find<Interpreter>(world.people.freweini));
    FakeTablet saba(world, world.people.saba);
    saba.pullAll();
    QCOMPARE(saba.rows.size(), size_t(1));
    QVERIFY(saba.find<Participant>(world.people.saba));
}

void TestHubSync::whatOneTabletPushesTheOtherPulls()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats),
        anna(world, world.people.anna);
    mats.pullAll();
    anna.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    const auto reply = karin.sync({karin.create(session)});
    QCOMPARE(reply.outcomes.size(), size_t(1));
    QCOMPARE(reply.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    mats.pullAll();
    anna.pullAll();
    QCOMPARE(mats.find<Session>(session.id)->start, session.start);
    QVERIFY(!anna.find<Session>(session.id));
}

void TestHubSync::anExactRowIsNotSentBack()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    Session session = sessionAt(world, world.people.bjork, 10);
    const auto reply = karin.sync({karin.create(session)});
    QVERIFY(reply.outcomes[0].operations[0].exact);
    QVERIFY(reply.outcomes[0].revision > 0);
    QVERIFY(reply.rows.empty());
    const auto later = karin.sync();
    QVERIFY(!later.more);
    QVERIFY(later.rows.empty());
}

void TestHubSync::aLostReplyIsAnsweredTheSameAndAppliesNothingTwice()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    const auto first = karin.sync({karin.create(session)});
    const auto second = karin.sendAgain();
    QCOMPARE(second.status, protocol::SyncStatus::Ok);
    QCOMPARE(second.outcomes, first.outcomes);
    QCOMPARE(second.cursor.revision, first.cursor.revision);
}

void TestHubSync::aSequenceWithAnotherIdIsAClone()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.sync({karin.create(sessionAt(world, world.people.bjork, 10))});
    protocol::SyncRequest forged = karin.last;
    forged.lineage = karin.next.lineage;
    const Session other = sessionAt(world, world.people.bjork, 12);
    forged.transactions[0].id = world.newId();
    forged.transactions[0].operations = {karin.create(other)};
    const auto reply = karin.send(forged);
    QCOMPARE(reply.status, protocol::SyncStatus::CloneDetected);
    QVERIFY(reply.outcomes.empty());
    QVERIFY(world.show(other.id).isEmpty());
}

void TestHubSync::aStaleLineageIsAClone()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.sync({karin.create(sessionAt(world, world.people.bjork, 9))});
    const QByteArray old = karin.next.lineage;
    karin.sync({karin.create(sessionAt(world, world.people.bjork, 10))});
    karin.sync({karin.create(sessionAt(world, world.people.bjork, 11))});
    karin.next.lineage = old;
    const Session copied = sessionAt(world, world.people.bjork, 12);
    QCOMPARE(karin.sync({karin.create(copied)}).status, protocol::SyncStatus::CloneDetected);
    QVERIFY(world.show(copied.id).isEmpty());
    // With a new writer id the same work is taken.
    karin.next.writer = world.newId();
    karin.next.lineage.clear();
    QCOMPARE(karin.sync({karin.create(copied)}).status, protocol::SyncStatus::Ok);
    QVERIFY(!world.show(copied.id).isEmpty());
}

void TestHubSync::whatIsOutOfScopeIsNotThere()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), anna(world, world.people.anna);
    anna.pullAll();
    karin.pullAll();
    const Participant olena = *anna.find<Participant>(world.people.olena);
    Operation guess = anna.edit(olena, renamedPhone(olena, QStringLiteral("070-stolen")));
    Operation nobody = guess;
    nobody.record = world.newId();
    const auto reply = karin.sync({guess, nobody, karin.create(sessionAt(world, world.people.nas, 10))});
    QCOMPARE(reply.outcomes[0].operations[0].code, RefusalCode::RecordGone);
    QCOMPARE(reply.outcomes[0].operations[2].code, RefusalCode::NotPermitted);
    QCOMPARE(reply.outcomes[0].revision, 0);
    anna.pullAll();
    QCOMPARE(anna.find<Participant>(world.people.olena)->phone, QStringLiteral("070-1"));
    // What was entered under a right that is not there stays on the hub, not on the tablet.
    QVERIFY(karin.find<Refusal>(reply.outcomes[0].operations[0].refusal)->refusedFields.isEmpty());
}

void TestHubSync::anotherAuthorIsRefused()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.author = world.people.mats;
    const Session session = sessionAt(world, world.people.bjork, 10);
    const auto reply = karin.sync({karin.create(session)});
    QCOMPARE(reply.outcomes[0].operations[0].code, RefusalCode::NotPermitted);
    QVERIFY(world.show(session.id).isEmpty());
    karin.token = "guessed";
    karin.sync();
    QCOMPARE(karin.lastFailure.status, hub::Failure::Status::Unauthorised);
}

void TestHubSync::aRecordOutOfItsPlaceIsRefused()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    Session misplaced = sessionAt(world, world.people.nas, 10);
    Operation create = karin.create(misplaced);
    create.bucket = Bucket::unitCalendar(world.people.bjork);
    Operation wrongShape = karin.create(sessionAt(world, world.people.bjork, 10));
    wrongShape.bucket = Bucket::own(world.people.karin);
    const auto reply = karin.sync({create, wrongShape});
    for (const OperationOutcome &outcome : reply.outcomes[0].operations)
        QCOMPARE(outcome.code, RefusalCode::InvalidRequest);
}

void TestHubSync::anEndBeforeItsStartIsRefused()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    Session session = sessionAt(world, world.people.bjork, 10);
    session.durationMinutes = -30;
    Session nowhere = sessionAt(world, world.people.bjork, 10);
    nowhere.zone = QStringLiteral("Europe/Atlantis");
    const auto reply = karin.sync({karin.create(session), karin.create(nowhere)});
    for (const OperationOutcome &outcome : reply.outcomes[0].operations)
        QCOMPARE(outcome.code, RefusalCode::InvalidRequest);
    QVERIFY(world.show(session.id).isEmpty());
}

void TestHubSync::onlyTheHubMakesCards()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    Card card;
    card.id = world.newId();
    card.bucket = Bucket::participant(world.people.saba, BucketSection::Calendar);
    Conflict conflict;
    conflict.id = world.newId();
    conflict.bucket = card.bucket;
    const auto reply = karin.sync({karin.create(card), karin.create(conflict)});
    for (const OperationOutcome &outcome : reply.outcomes[0].operations)
        QCOMPARE(outcome.code, RefusalCode::NotPermitted);
}

void TestHubSync::aWithdrawnRightPurgesAndANewOneBackfills()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), anna(world, world.people.anna);
    karin.pullAll();
    anna.pullAll();
    QVERIFY(!anna.find<Participant>(world.people.saba));
    const Participant saba = *karin.find<Participant>(world.people.saba);
    Participant moved = saba;
    moved.unit = world.people.nas;
    karin.sync({karin.edit(saba, moved)});
    karin.pullAll();
    QVERIFY(!karin.find<Participant>(world.people.saba));
    anna.pullAll();
    QVERIFY(anna.find<Participant>(world.people.saba));
}

void TestHubSync::pagesEndAtARevision()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    mats.pullAll();
    for (int pair = 0; pair < 60; ++pair)
        karin.sync({karin.create(sessionAt(world, world.people.bjork, 9)),
                    karin.create(sessionAt(world, world.people.bjork, 10))});
    mats.next.pullBytes = 1;
    int frames = 0;
    bool more = true;
    size_t total = 0;
    while (more) {
        const auto reply = mats.sync();
        more = reply.more;
        ++frames;
        QVERIFY(reply.rows.size() % 2 == 0);
        for (const RowChange &row : reply.rows)
            QVERIFY(row.revision <= reply.cursor.revision);
        total += reply.rows.size();
    }
    QVERIFY(frames > 2);
    QCOMPARE(total, size_t(120));
    FakeTablet late(world, world.people.mats);
    late.next.pullBytes = 1;
    late.pullAll();
    QCOMPARE(late.all<Session>().size(), size_t(120));
}

void TestHubSync::aForeignCursorStartsAnew()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const size_t held = karin.rows.size();
    karin.next.cursor.epoch = world.newId();
    const auto reply = karin.sync();
    QCOMPARE(reply.status, protocol::SyncStatus::CursorTooOld);
    QVERIFY(reply.cursor.epoch.isNull());
    karin.rows.clear();
    karin.pullAll();
    QCOMPARE(karin.rows.size(), held);
}

void TestHubSync::hintsGoToWhoseScopeChanged()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats),
        anna(world, world.people.anna);
    for (FakeTablet *tablet : {&karin, &mats, &anna})
        tablet->pullAll();
    while (world.fire(hub::Timer::Hints)) {
    }
    hub::ConnectionId connection = 1;
    for (const FakeTablet *tablet : {&karin, &mats, &anna})
        world.step(hub::ListenerJoined{connection++, tablet->token});
    const hub::Effects refused = world.step(hub::ListenerJoined{9, "guessed"});
    QVERIFY(std::holds_alternative<hub::Failure>(refused.front()));
    karin.sync({karin.create(sessionAt(world, world.people.bjork, 10))});
    QVERIFY(world.isSet(hub::Timer::Hints));
    std::set<hub::ConnectionId> hinted;
    for (const hub::Effect &effect : world.step(hub::TimerFired{hub::Timer::Hints}))
        if (const auto *hint = std::get_if<hub::Hint>(&effect))
            hinted.insert(hint->connection);
    QCOMPARE(hinted, (std::set<hub::ConnectionId>{2}));
}

void TestHubSync::aDamagedFrameChangesNothing()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    protocol::SyncRequest request = karin.next;
    request.transactions = {
        {world.newId(), 1, world.people.karin, karin.membership, request.now, {karin.create(session)}}};
    const QByteArray whole = protocol::encode(request);
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const hub::Effects effects =
            world.step(hub::SyncReceived{1, karin.token, protocol::seal(whole.left(length))});
        QVERIFY(std::holds_alternative<hub::Failure>(effects.front()));
    }
    const auto cut = world.step(hub::SyncReceived{1, karin.token, protocol::seal(whole).chopped(3)});
    QCOMPARE(std::get<hub::Failure>(cut.front()).code, QByteArray("malformed"));
    QVERIFY(world.show(session.id).isEmpty());
}

void TestHubSync::nothingNewIsSmall()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const auto reply = karin.sync();
    QVERIFY(reply.rows.empty());
    QVERIFY(!reply.scope);
    QVERIFY(protocol::seal(protocol::encode(karin.last)).size() +
                protocol::seal(protocol::encode(reply)).size() <
            1024);
}

void TestHubSync::everythingIsThereAfterARestart()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    const auto first = karin.sync({karin.create(session)});
    world.restart();
    QCOMPARE(karin.sendAgain().outcomes, first.outcomes);
    mats.pullAll();
    QVERIFY(mats.find<Session>(session.id));
}

QTEST_GUILESS_MAIN(TestHubSync)
#include "test_hub_sync.moc"
