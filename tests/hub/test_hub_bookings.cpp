// SPDX-License-Identifier: MPL-2.0
#include "contest.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// Arbitration of interpreters, through the hub's events.
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

QTEST_GUILESS_MAIN(TestHubBookings)
#include "test_hub_bookings.moc"
