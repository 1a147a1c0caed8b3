// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// Arbitration of interpreters and the cards that follow from it, through the hub's events.
class TestHubBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsTentativeUntilDecided();
    void twoWhoAskForOneInterpreter_data();
    void twoWhoAskForOneInterpreter();
    void whatIsHeldIsNotTakenBack();
    void legalRightGoesFirst();
    void anAlternativeIsTakenWithOneRequest();
    void whatTheInterpreterCanNotDoIsRefused_data();
    void whatTheInterpreterCanNotDoIsRefused();
    void anAgencyHasToConfirm();
    void cancellingFreesTheTime();
    void anotherTimeAsksAnew();
    void aTabletCanNotConfirmItself();
    void requestsOutliveARestart();
    void theParticipantSeesTheSessionAndLaterTheInterpreter();
    void cardsTellNoMoreThanTheyMay();
    void cardsFollowTheirSources();
    void aSessionThatGoesTakesItsCardsAlong();
};

namespace {

BookingState stateOf(const FakeTablet &tablet, const Id &booking)
{
    return tablet.find<Booking>(booking)->state;
}

std::vector<Refusal> openRefusals(const FakeTablet &tablet)
{
    std::vector<Refusal> open = tablet.all<Refusal>();
    std::erase_if(open, [](const Refusal &refusal) { return refusal.settled; });
    return open;
}

Attendance attendanceOf(const Id &participant, const Session &session)
{
    Attendance attendance;
    attendance.id = Id::fromName(session.id, participant.toString());
    attendance.session = session.id;
    attendance.participant = participant;
    return attendance;
}

/// Two people of one unit with a session and a booking of the same interpreter each.
struct Contest
{
    HubWorld world;
    FakeTablet karin{world, world.people.karin};
    FakeTablet mats{world, world.people.mats};
    Session first = sessionAt(world, world.people.bjork, 10);
    Session second = sessionAt(world, world.people.bjork, 10, 30);
    Booking early = bookingOf(world, first, world.people.freweini);
    Booking late = bookingOf(world, second, world.people.freweini);

    Contest()
    {
        karin.pullAll();
        mats.pullAll();
    }
    void askKarin() { karin.sync({karin.create(first), karin.intent(RequestBooking, early)}); }
    void askMats() { mats.sync({mats.create(second), mats.intent(RequestBooking, late)}); }
    void decide()
    {
        QVERIFY(world.fire(hub::Timer::Decide));
        karin.pullAll();
        mats.pullAll();
    }
};

} // namespace

void TestHubBookings::aRequestIsTentativeUntilDecided()
{
    Contest contest;
    contest.askKarin();
    contest.mats.pullAll();
    QCOMPARE(stateOf(contest.mats, contest.early.id), BookingState::Tentative);
    QVERIFY(contest.mats.all<Card>().empty());
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Confirmed);
    QVERIFY(contest.karin.find<Booking>(contest.early.id)->decidedAt > 0);
    QVERIFY(!contest.world.isSet(hub::Timer::Decide));
}

void TestHubBookings::twoWhoAskForOneInterpreter_data()
{
    QTest::addColumn<bool>("karinFirst");
    QTest::addColumn<bool>("sameWindow");
    QTest::addColumn<bool>("karinGetsIt");
    QTest::newRow("one window, earlier session asked first") << true << true << true;
    QTest::newRow("one window, earlier session asked last") << false << true << true;
    QTest::newRow("earlier session a window before") << true << false << true;
    QTest::newRow("later session a window before") << false << false << false;
}

void TestHubBookings::twoWhoAskForOneInterpreter()
{
    QFETCH(bool, karinFirst);
    QFETCH(bool, sameWindow);
    QFETCH(bool, karinGetsIt);
    Contest contest;
    karinFirst ? contest.askKarin() : contest.askMats();
    if (!sameWindow)
        contest.decide();
    karinFirst ? contest.askMats() : contest.askKarin();
    contest.decide();
    const Id won = karinGetsIt ? contest.early.id : contest.late.id;
    const Id lost = karinGetsIt ? contest.late.id : contest.early.id;
    const FakeTablet &loser = karinGetsIt ? contest.mats : contest.karin;
    const FakeTablet &winner = karinGetsIt ? contest.karin : contest.mats;
    QCOMPARE(stateOf(loser, won), BookingState::Confirmed);
    QCOMPARE(stateOf(loser, lost), BookingState::Refused);
    QVERIFY(openRefusals(winner).empty());
    QCOMPARE(openRefusals(loser).size(), size_t(1));
    const Refusal refusal = openRefusals(loser).front();
    QCOMPARE(refusal.code, RefusalCode::InterpreterBusy);
    QCOMPARE(refusal.record, lost);
    QVERIFY(!refusal.alternatives.empty() && refusal.alternatives.size() <= 3);
    // What was entered stays.
    QCOMPARE(loser.find<Booking>(lost)->interpreter, contest.world.people.freweini);
}

void TestHubBookings::whatIsHeldIsNotTakenBack()
{
    Contest contest;
    contest.askMats();
    contest.decide();
    contest.early.legalRight = true;
    contest.askKarin();
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.late.id), BookingState::Confirmed);
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Refused);
    QVERIFY(!openRefusals(contest.karin).front().otherHadLegalRight);
}

void TestHubBookings::legalRightGoesFirst()
{
    Contest contest;
    contest.late.legalRight = true;
    contest.askKarin();
    contest.askMats();
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.late.id), BookingState::Confirmed);
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Refused);
    QVERIFY(openRefusals(contest.karin).front().otherHadLegalRight);
}

void TestHubBookings::anAlternativeIsTakenWithOneRequest()
{
    Contest contest;
    contest.askKarin();
    contest.askMats();
    contest.decide();
    Refusal refusal = openRefusals(contest.mats).front();
    const auto other =
        std::find_if(refusal.alternatives.begin(), refusal.alternatives.end(),
                     [](const Alternative &a) { return a.kind == AlternativeKind::OtherInterpreter; });
    QVERIFY(other != refusal.alternatives.end());
    QCOMPARE(other->interpreter, contest.world.people.senait);
    Booking taken = *contest.mats.find<Booking>(contest.late.id);
    taken.interpreter = other->interpreter;
    Refusal settled = refusal;
    settled.settled = true;
    const auto reply =
        contest.mats.sync({contest.mats.intent(RequestBooking, taken), contest.mats.edit(refusal, settled)});
    QCOMPARE(reply.outcomes[0].operations[1].status, OutcomeStatus::Applied);
    contest.decide();
    QCOMPARE(stateOf(contest.mats, contest.late.id), BookingState::Confirmed);
    QVERIFY(contest.world.show(refusal.id)[QStringLiteral("fields")][QStringLiteral("settled")].toBool());
}

void TestHubBookings::whatTheInterpreterCanNotDoIsRefused_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<InterpreterLevel>("level");
    QTest::addColumn<int>("hour");
    QTest::addColumn<RefusalCode>("code");
    QTest::newRow("language") << QStringLiteral("ar") << InterpreterLevel::None << 10
                              << RefusalCode::LanguageMissing;
    QTest::newRow("level") << QStringLiteral("ti") << InterpreterLevel::Court << 10
                           << RefusalCode::LevelTooLow;
    QTest::newRow("evening") << QStringLiteral("ti") << InterpreterLevel::None << 19
                             << RefusalCode::OutsideAvailability;
}

void TestHubBookings::whatTheInterpreterCanNotDoIsRefused()
{
    QFETCH(QString, language);
    QFETCH(InterpreterLevel, level);
    QFETCH(int, hour);
    QFETCH(RefusalCode, code);
    Contest contest;
    contest.first.start.minute = hour * 60;
    contest.early.start = contest.first.start;
    contest.early.language = language;
    contest.early.minimumLevel = level;
    contest.askKarin();
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Refused);
    QCOMPARE(openRefusals(contest.karin).front().code, code);
}

void TestHubBookings::anAgencyHasToConfirm()
{
    Contest contest;
    contest.world.administer([&](hub::Administration &administration) {
        auto pool = *administration.find<Organisation>(contest.world.people.organisation);
        pool.autoAcceptsOrders = false;
        hub::Batch batch;
        batch.put(pool);
        QVERIFY(administration.apply(batch));
    });
    contest.askKarin();
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Ordered);
    contest.askMats();
    contest.decide();
    QCOMPARE(stateOf(contest.mats, contest.late.id), BookingState::Refused);
}

void TestHubBookings::cancellingFreesTheTime()
{
    Contest contest;
    contest.askKarin();
    contest.decide();
    const Booking confirmed = *contest.karin.find<Booking>(contest.early.id);
    contest.karin.sync({contest.karin.intent(CancelBooking, confirmed)});
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Cancelled);
    contest.askMats();
    contest.decide();
    QCOMPARE(stateOf(contest.mats, contest.late.id), BookingState::Confirmed);
}

void TestHubBookings::anotherTimeAsksAnew()
{
    Contest contest;
    contest.askKarin();
    contest.decide();
    Booking moved = *contest.karin.find<Booking>(contest.early.id);
    moved.start.minute = 14 * 60;
    contest.karin.sync({contest.karin.edit(*contest.karin.find<Booking>(contest.early.id), moved)});
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Tentative);
    contest.askMats();
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Confirmed);
    QCOMPARE(stateOf(contest.mats, contest.late.id), BookingState::Confirmed);
}

void TestHubBookings::aTabletCanNotConfirmItself()
{
    Contest contest;
    Booking forged = contest.early;
    forged.state = BookingState::Confirmed;
    forged.decidedAt = 1;
    const auto reply =
        contest.karin.sync({contest.karin.create(contest.first), contest.karin.create(forged)});
    QVERIFY(!reply.outcomes[0].operations[1].exact);
    QCOMPARE(stateOf(contest.karin, forged.id), BookingState::Draft);
    Booking confirmed = *contest.karin.find<Booking>(forged.id);
    confirmed.state = BookingState::Confirmed;
    const auto edit =
        contest.karin.sync({contest.karin.edit(*contest.karin.find<Booking>(forged.id), confirmed)});
    QCOMPARE(edit.outcomes[0].operations[0].code, RefusalCode::NotPermitted);
}

void TestHubBookings::requestsOutliveARestart()
{
    Contest contest;
    contest.askKarin();
    contest.world.restart();
    contest.decide();
    QCOMPARE(stateOf(contest.karin, contest.early.id), BookingState::Confirmed);
    contest.world.restart();
    QVERIFY(!contest.world.isSet(hub::Timer::Decide));
}

void TestHubBookings::theParticipantSeesTheSessionAndLaterTheInterpreter()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    saba.pullAll();
    contest.askKarin();
    contest.karin.sync({contest.karin.create(attendanceOf(world.people.saba, contest.first))});
    saba.pullAll();
    const Id id = appointmentCardId(world.people.saba, contest.first.id);
    const auto tentative = saba.find<Card>(id);
    QVERIFY(tentative);
    QCOMPARE(tentative->start, contest.first.start);
    QCOMPARE(tentative->placeName, QStringLiteral("Björkhuset"));
    QCOMPARE(tentative->leaderName, QStringLiteral("Karin"));
    QCOMPARE(tentative->leaderRole, Role::LanguagePedagogue);
    QCOMPARE(tentative->bookingState, BookingState::Tentative);
    QVERIFY(tentative->interpreterName.isEmpty());
    contest.decide();
    saba.pullAll();
    QCOMPARE(saba.find<Card>(id)->interpreterName, QStringLiteral("Freweini"));
    QCOMPARE(saba.find<Card>(id)->bookingState, BookingState::Confirmed);
    QVERIFY(!saba.find<Session>(contest.first.id));
    QVERIFY(saba.all<Interpreter>().empty());
}

void TestHubBookings::cardsTellNoMoreThanTheyMay()
{
    Contest contest;
    contest.askKarin();
    contest.karin.sync({contest.karin.create(attendanceOf(contest.world.people.saba, contest.first))});
    contest.decide();
    FakeTablet anna(contest.world, contest.world.people.anna);
    anna.pullAll();
    QCOMPARE(anna.all<Card>().size(), size_t(1));
    const Card busy = anna.all<Card>().front();
    Card nothingElse;
    nothingElse.id = busyCardId(contest.world.people.freweini, contest.early.id);
    nothingElse.bucket = Bucket::interpreter(contest.world.people.freweini, BucketSection::Busy);
    nothingElse.cardKind = CardKind::Busy;
    nothingElse.reader = contest.world.people.freweini;
    nothingElse.start = contest.early.start;
    nothingElse.durationMinutes = 60;
    nothingElse.zone = contest.early.zone;
    QCOMPARE(busy, nothingElse);
}

void TestHubBookings::cardsFollowTheirSources()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    contest.askKarin();
    contest.karin.sync({contest.karin.create(attendanceOf(world.people.saba, contest.first))});
    contest.karin.pullAll();
    contest.mats.pullAll();
    Session moved = *contest.mats.find<Session>(contest.first.id);
    moved.start.minute += 30;
    contest.mats.sync({contest.mats.edit(*contest.mats.find<Session>(contest.first.id), moved)});
    world.administer([&](hub::Administration &administration) {
        auto karin = *administration.find<Person>(world.people.karin);
        karin.name = QStringLiteral("Karin Ek");
        auto room = *administration.find<Place>(world.people.room);
        room.room = QStringLiteral("7");
        hub::Batch batch;
        batch.put(karin);
        batch.put(room);
        QVERIFY(administration.apply(batch));
    });
    saba.pullAll();
    const auto card = saba.find<Card>(appointmentCardId(world.people.saba, contest.first.id));
    QCOMPARE(card->start, moved.start);
    QCOMPARE(card->leaderName, QStringLiteral("Karin Ek"));
    QCOMPARE(card->room, QStringLiteral("7"));
}

void TestHubBookings::aSessionThatGoesTakesItsCardsAlong()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    contest.askKarin();
    const Attendance attendance = attendanceOf(world.people.saba, contest.first);
    contest.karin.sync({contest.karin.create(attendance)});
    saba.pullAll();
    QCOMPARE(saba.all<Card>().size(), size_t(1));
    contest.karin.sync(
        {{OperationType::Delete, Kind::Session, contest.first.id, contest.first.bucket, 0, {}, {}, {}}});
    saba.pullAll();
    QVERIFY(saba.all<Card>().empty());
}

QTEST_GUILESS_MAIN(TestHubBookings)
#include "test_hub_bookings.moc"
