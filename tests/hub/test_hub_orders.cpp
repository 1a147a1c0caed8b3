// SPDX-License-Identifier: MPL-2.0
#include "agency_world.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// The life of a booking that is ordered from an agency, through the hub's events.
class TestHubOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderHasItsNumberAndItsDeadline();
    void whatMayNotBeOrdered_data();
    void whatMayNotBeOrdered();
    void oneSessionIsNotOrderedTwice();
    void whatAgenciesHaveIsNotAskedOfThePool();
    void whatThePoolHoldsIsNotOrdered();
    void answersMoveAnOrder_data();
    void answersMoveAnOrder();
    void nothingIsConfirmedBeforeSomebodyIsNamed_data();
    void nothingIsConfirmedBeforeSomebodyIsNamed();
    void anAnswerToACancelledBookingIsKept();
    void theNextAgencyIsAskedWhenTheFirstCanNot();
    void aSilentAgencyIsPassedOverAfterItsDeadline();
    void anotherTimeIsOrderedAnew();
    void aCancellationTellsWhoAndWhen();
    void anAgencysInterpreterIsNotHeldHere();
    void anAssignmentEndsAfterItHasBegun();
    void aTabletCanNotWriteTheHubsFields();
};

namespace {

constexpr qint64 Hour = 3'600'000;

} // namespace

void TestHubOrders::anOrderHasItsNumberAndItsDeadline()
{
    AgencyWorld w;
    w.karin.madeAgo = Hour;
    const Booking booking = w.ordered();
    QCOMPARE(booking.state, BookingState::Ordered);
    QCOMPARE(booking.orderedAt, w.world.now - Hour);
    QVERIFY(booking.orderNumber.startsWith(QStringLiteral("SP-")));
    // Two working days ahead: by 15:00 on the next one.
    QCOMPARE(booking.replyDueAt, w.at(QDate(2026, 11, 25), 15));
    QCOMPARE(booking.requestedBy, w.world.people.karin);
    QVERIFY(!w.world.isSet(hub::Timer::Decide));
}

void TestHubOrders::whatMayNotBeOrdered_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<RefusalCode>("code");
    QTest::newRow("of nobody") << "nobody" << RefusalCode::AgencyNotValid;
    QTest::newRow("of an agency that is not there") << "unknown" << RefusalCode::AgencyNotValid;
    QTest::newRow("under an agreement that has ended") << "ended" << RefusalCode::AgencyNotValid;
    QTest::newRow("in a language that the agency lacks") << "language" << RefusalCode::AgencyNotValid;
    QTest::newRow("for a time that has passed") << "passed" << RefusalCode::StepNotPossible;
}

void TestHubOrders::whatMayNotBeOrdered()
{
    QFETCH(QString, what);
    QFETCH(RefusalCode, code);
    AgencyWorld w;
    w.world.administer([&](hub::Administration &administration) {
        auto agency = *administration.find<AgencyAgreement>(w.first);
        if (what == u"ended")
            agency.validUntil = QDate(2026, 11, 25);
        if (what == u"language")
            agency.languages = {QStringLiteral("so")};
        hub::Batch batch;
        batch.put(agency);
        QVERIFY(administration.apply(batch));
    });
    Booking booking = w.wanted(w.first);
    if (what == u"nobody")
        booking.agency = {};
    if (what == u"unknown")
        booking.agency = w.world.newId();
    if (what == u"passed")
        w.world.now = w.at(QDate(2026, 11, 26), 10);
    const auto reply = w.karin.sync({w.karin.intent(OrderBooking, booking)});
    QCOMPARE(refusalOf(reply), code);
    w.mats.pullAll();
    QVERIFY(!w.mats.find<Booking>(booking.id));
}

void TestHubOrders::oneSessionIsNotOrderedTwice()
{
    AgencyWorld w;
    const Booking standing = w.ordered();
    QCOMPARE(refusalOf(w.karin.sync({w.karin.intent(OrderBooking, standing)})), RefusalCode::AlreadyOrdered);
    w.mats.pullAll();
    Booking other = w.wanted(w.second);
    QCOMPARE(refusalOf(w.mats.sync({w.mats.intent(OrderBooking, other)})), RefusalCode::AlreadyOrdered);
    // Another language of the same session is another interpreter.
    other.language = QStringLiteral("so");
    QCOMPARE(w.mats.sync({w.mats.intent(OrderBooking, other)}).outcomes[0].operations[0].status,
             OutcomeStatus::Applied);
    w.karin.sync({w.karin.intent(CancelBooking, w.current(standing.id))});
    const Booking again = w.wanted(w.second);
    w.mats.pullAll();
    QCOMPARE(w.mats.sync({w.mats.intent(OrderBooking, again)}).outcomes[0].operations[0].status,
             OutcomeStatus::Applied);
}

void TestHubOrders::whatAgenciesHaveIsNotAskedOfThePool()
{
    AgencyWorld w;
    w.ordered();
    const Booking own = bookingOf(w.world, w.session, w.world.people.freweini);
    w.mats.sync({w.mats.intent(RequestBooking, own)});
    QVERIFY(w.world.fire(hub::Timer::Decide));
    w.mats.pullAll();
    QCOMPARE(w.mats.find<Booking>(own.id)->state, BookingState::Refused);
    QCOMPARE(w.mats.all<Refusal>().front().code, RefusalCode::AlreadyOrdered);
}

void TestHubOrders::whatThePoolHoldsIsNotOrdered()
{
    AgencyWorld w;
    Booking own = bookingOf(w.world, w.session, w.world.people.freweini);
    w.mats.sync({w.mats.intent(RequestBooking, own)});
    QVERIFY(w.world.fire(hub::Timer::Decide));
    w.mats.pullAll();
    QCOMPARE(w.mats.find<Booking>(own.id)->state, BookingState::Confirmed);
    const Booking booking = w.wanted(w.first);
    QCOMPARE(refusalOf(w.karin.sync({w.karin.intent(OrderBooking, booking)})), RefusalCode::AlreadyOrdered);
    own = *w.mats.find<Booking>(own.id);
    own.agency = w.first;
    QCOMPARE(refusalOf(w.mats.sync({w.mats.intent(OrderBooking, own)})), RefusalCode::AlreadyOrdered);
}

void TestHubOrders::answersMoveAnOrder_data()
{
    using Answer = CounterpartAnswer;
    using State = BookingState;
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<BookingState>("state");
    QTest::addColumn<RefusalCode>("refusal");
    const auto row = [](const char *name, std::initializer_list<Answer> answers, State state,
                        RefusalCode refusal = RefusalCode::Unknown) {
        QList<int> numbers;
        for (const Answer answer : answers)
            numbers.append(int(answer));
        QTest::newRow(name) << numbers << state << refusal;
    };
    row("received", {Answer::Received}, State::Received);
    row("confirmed", {Answer::Confirmed}, State::Confirmed);
    row("received, then confirmed", {Answer::Received, Answer::Confirmed}, State::Confirmed);
    row("unfilled", {Answer::Unfilled}, State::Unfilled);
    row("confirmed, then withdrawn", {Answer::Confirmed, Answer::Unfilled}, State::Unfilled);
    row("unfilled, then found after all", {Answer::Unfilled, Answer::Confirmed}, State::Confirmed);
    row("an older answer that comes late", {Answer::Confirmed, Answer::Received}, State::Confirmed,
        RefusalCode::StepNotPossible);
    row("nothing said", {Answer::None}, State::Ordered, RefusalCode::InvalidRequest);
}

void TestHubOrders::answersMoveAnOrder()
{
    QFETCH(QList<int>, answers);
    QFETCH(BookingState, state);
    QFETCH(RefusalCode, refusal);
    AgencyWorld w;
    const Id id = w.ordered().id;
    RefusalCode last = RefusalCode::Unknown;
    for (const int answer : answers) {
        Booking told = AgencyWorld::confirmed(w.current(id));
        told.answer = CounterpartAnswer(answer);
        last = refusalOf(w.karin.sync({w.karin.intent(RecordAnswer, told)}));
    }
    QCOMPARE(last, refusal);
    w.mats.pullAll();
    const Booking booking = *w.mats.find<Booking>(id);
    QCOMPARE(booking.state, state);
    QVERIFY(booking.decidedAt >= booking.orderedAt);
    QCOMPARE(booking.interpreterName.isEmpty(), state == BookingState::Unfilled || answers.contains(0));
}

void TestHubOrders::nothingIsConfirmedBeforeSomebodyIsNamed_data()
{
    QTest::addColumn<BookingMode>("mode");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<BookingState>("state");
    const QString someone = QStringLiteral("Amanuel Tesfay"), number = QStringLiteral("010-1"), none;
    QTest::newRow("on site, named") << BookingMode::OnSite << someone << none << BookingState::Confirmed;
    QTest::newRow("on site, nobody named") << BookingMode::OnSite << none << number << BookingState::Received;
    QTest::newRow("phone, no number") << BookingMode::Phone << someone << none << BookingState::Received;
    QTest::newRow("phone, number") << BookingMode::Phone << someone << number << BookingState::Confirmed;
}

void TestHubOrders::nothingIsConfirmedBeforeSomebodyIsNamed()
{
    QFETCH(BookingMode, mode);
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(BookingState, state);
    AgencyWorld w;
    Booking booking = w.wanted(w.first);
    booking.mode = mode;
    w.karin.sync({w.karin.intent(OrderBooking, booking)});
    Booking told = w.current(booking.id);
    told.answer = CounterpartAnswer::Confirmed;
    told.interpreterName = name;
    told.connectionPhone = phone;
    w.world.now += Hour;
    w.karin.sync({w.karin.intent(RecordAnswer, told)});
    QCOMPARE(w.current(booking.id).state, state);
    QCOMPARE(w.current(booking.id).decidedAt, w.world.now);
    // What was missing is told later.
    w.karin.sync({w.karin.intent(RecordAnswer, AgencyWorld::confirmed(w.current(booking.id)))});
    QCOMPARE(w.current(booking.id).state, BookingState::Confirmed);
}

void TestHubOrders::anAnswerToACancelledBookingIsKept()
{
    AgencyWorld w;
    const Booking booking = w.ordered();
    w.mats.pullAll();
    w.mats.sync({w.mats.intent(CancelBooking, *w.mats.find<Booking>(booking.id))});
    const auto reply = w.karin.sync({w.karin.intent(RecordAnswer, AgencyWorld::confirmed(booking))});
    QCOMPARE(refusalOf(reply), RefusalCode::BookingCancelled);
    QCOMPARE(w.current(booking.id).state, BookingState::Cancelled);
    const std::vector<Refusal> refusals = w.karin.all<Refusal>();
    QCOMPARE(refusals.size(), 1u);
    const auto kept = FieldMapView::parse(refusals.front().refusedFields);
    QVERIFY(kept);
    QCOMPARE(decode<Booking>(*kept).interpreterName, QStringLiteral("Amanuel Tesfay"));
}

void TestHubOrders::theNextAgencyIsAskedWhenTheFirstCanNot()
{
    AgencyWorld w;
    Booking booking = w.ordered();
    const QString firstNumber = booking.orderNumber;
    booking.answer = CounterpartAnswer::Unfilled;
    booking.answerText = QStringLiteral("Vi kan tyvärr inte tillsätta uppdraget.");
    w.karin.sync({w.karin.intent(RecordAnswer, booking)});
    booking = w.current(booking.id);
    QCOMPARE(booking.agenciesAsked, IdSet{w.first});
    booking.agency = w.second;
    w.karin.sync({w.karin.intent(OrderBooking, booking)});
    booking = w.current(booking.id);
    QCOMPARE(booking.state, BookingState::Ordered);
    QCOMPARE(booking.agenciesAsked, IdSet{w.first});
    QCOMPARE(booking.answer, CounterpartAnswer::None);
    QVERIFY(booking.answerText.isEmpty());
    QVERIFY(booking.orderNumber != firstNumber);
}

void TestHubOrders::aSilentAgencyIsPassedOverAfterItsDeadline()
{
    AgencyWorld w;
    Booking booking = w.ordered();
    booking.agency = w.second;
    QCOMPARE(refusalOf(w.karin.sync({w.karin.intent(OrderBooking, booking)})), RefusalCode::AlreadyOrdered);
    w.world.now = w.current(booking.id).replyDueAt + 1;
    w.karin.sync({w.karin.intent(OrderBooking, booking)});
    booking = w.current(booking.id);
    QCOMPARE(booking.state, BookingState::Ordered);
    QCOMPARE(booking.agency, w.second);
    QCOMPARE(booking.agenciesAsked, IdSet{w.first});
}

void TestHubOrders::anotherTimeIsOrderedAnew()
{
    AgencyWorld w;
    const Id id = w.ordered().id;
    w.karin.sync({w.karin.intent(RecordAnswer, AgencyWorld::confirmed(w.current(id)))});
    const Booking confirmed = w.current(id);
    QCOMPARE(confirmed.state, BookingState::Confirmed);
    Booking moved = confirmed;
    moved.start.minute = 14 * 60;
    w.karin.sync({w.karin.edit(confirmed, moved)});
    const Booking booking = w.current(id);
    QCOMPARE(booking.state, BookingState::Ordered);
    QVERIFY(booking.interpreterName.isEmpty());
    QCOMPARE(booking.orderNumber, confirmed.orderNumber);
    QCOMPARE(booking.agencyNumber, confirmed.agencyNumber);
}

void TestHubOrders::aCancellationTellsWhoAndWhen()
{
    AgencyWorld w;
    Booking booking = w.ordered();
    booking.cancellationReason = QStringLiteral("Sjuk");
    booking.cancellationAmount = 52'500;
    w.mats.pullAll();
    w.mats.madeAgo = 60'000;
    w.world.now += Hour;
    w.mats.sync({w.mats.intent(CancelBooking, booking)});
    const Booking cancelled = w.current(booking.id);
    QCOMPARE(cancelled.state, BookingState::Cancelled);
    QCOMPARE(cancelled.cancelledBy, w.world.people.mats);
    QCOMPARE(cancelled.cancelledAt, w.world.now - 60'000);
    QCOMPARE(cancelled.cancellationAmount, 52'500);
    // Ordered once more, it isn't cancelled any longer.
    w.karin.sync({w.karin.intent(OrderBooking, cancelled)});
    const Booking again = w.current(booking.id);
    QCOMPARE(again.state, BookingState::Ordered);
    QVERIFY(again.cancelledBy.isNull());
    QVERIFY(again.cancellationReason.isEmpty());
}

void TestHubOrders::anAgencysInterpreterIsNotHeldHere()
{
    AgencyWorld w;
    Booking booking = w.wanted(w.first);
    booking.interpreter = w.world.people.freweini;
    w.karin.sync({w.karin.intent(OrderBooking, booking)});
    QCOMPARE(w.current(booking.id).state, BookingState::Ordered);
    QVERIFY(!w.world.store().holdOf(booking.id));
    QVERIFY(w.karin.all<Card>().empty());
}

void TestHubOrders::anAssignmentEndsAfterItHasBegun()
{
    AgencyWorld w;
    const Id id = w.ordered().id;
    w.karin.sync({w.karin.intent(RecordAnswer, AgencyWorld::confirmed(w.current(id)))});
    QCOMPARE(refusalOf(w.karin.sync({w.karin.intent(CloseBooking, w.current(id))})),
             RefusalCode::StepNotPossible);
    w.world.now = w.at(QDate(2026, 11, 26), 11);
    Booking absent = w.current(id);
    absent.absentParty = AbsentParty::Interpreter;
    w.karin.sync({w.karin.intent(CloseBooking, absent)});
    QCOMPARE(w.current(id).state, BookingState::NoShow);
    QCOMPARE(refusalOf(w.karin.sync({w.karin.intent(CancelBooking, w.current(id))})),
             RefusalCode::StepNotPossible);
    // Came late after all.
    Booking late = w.current(id);
    late.absentParty = AbsentParty::Nobody;
    Operation correction = w.karin.edit(w.current(id), late);
    correction.type = OperationType::Intent;
    correction.intent = CloseBooking;
    w.karin.sync({correction});
    QCOMPARE(w.current(id).state, BookingState::Performed);
    w.mats.pullAll();
    w.mats.sync({w.mats.intent(ReviewBooking, w.current(id))});
    QCOMPARE(w.current(id).state, BookingState::Reviewed);
}

void TestHubOrders::aTabletCanNotWriteTheHubsFields()
{
    AgencyWorld w;
    const Booking booking = w.ordered();
    Booking forged = booking;
    forged.state = BookingState::Confirmed;
    forged.replyDueAt = 0;
    forged.agenciesAsked = {w.second};
    QCOMPARE(refusalOf(w.karin.sync({w.karin.edit(booking, forged)})), RefusalCode::NotPermitted);
    w.mats.pullAll();
    QCOMPARE(w.mats.find<Booking>(booking.id)->state, BookingState::Ordered);
    QCOMPARE(w.mats.find<Booking>(booking.id)->replyDueAt, booking.replyDueAt);
}

QTEST_GUILESS_MAIN(TestHubOrders)
#include "test_hub_orders.moc"
