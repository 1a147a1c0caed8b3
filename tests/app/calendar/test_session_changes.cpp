// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/session_changes.h"

#include "domain/replication.h"

#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

Id named(QStringView name) { return Id::fromName({}, name); }

Id fresh()
{
    static int count = 0;
    return Id::fromName(named(u"fresh"), QString::number(++count));
}

SessionBundle bundle()
{
    SessionBundle made;
    made.session.id = named(u"session");
    made.session.unit = named(u"unit");
    made.session.bucket = Declaration<Session>::home(made.session);
    made.session.title = TranslatedText::swedish(QStringLiteral("Samtal"));
    made.session.start = {QDate(2026, 11, 24), 600};
    made.session.zone = QStringLiteral("Europe/Stockholm");
    made.session.headCount = 3; // two of them nobody here may see
    Attendance attendance = attendanceOf(made.session.id, named(u"saba"));
    attendance.bucket = Declaration<Attendance>::home(attendance);
    made.attendances.push_back(attendance);
    Booking booking;
    booking.id = named(u"booking");
    booking.session = made.session.id;
    booking.unit = made.session.unit;
    booking.bucket = Declaration<Booking>::home(booking);
    booking.start = made.session.start;
    booking.interpreter = named(u"freweini");
    booking.state = BookingState::Confirmed;
    made.bookings.push_back(booking);
    return made;
}

/// "set session, intent booking request_booking", in the order written.
QStringList told(const storage::Mutation &mutation)
{
    static const QMap<OperationType, QString> types{
        {OperationType::Set, QStringLiteral("set")},       {OperationType::Add, QStringLiteral("add")},
        {OperationType::Remove, QStringLiteral("remove")}, {OperationType::Delete, QStringLiteral("delete")},
        {OperationType::Intent, QStringLiteral("intent")}, {OperationType::MapSet, QStringLiteral("map")}};
    QStringList lines;
    for (const Operation &operation : mutation.operations()) {
        QStringList parts{types.value(operation.type), QString::number(int(operation.kind))};
        if (!operation.intent.isEmpty())
            parts << operation.intent;
        lines << parts.join(u' ');
    }
    return lines;
}

template <class E>
E written(const storage::Mutation &mutation, OperationType type)
{
    for (const Operation &operation : mutation.operations())
        if (operation.kind == Declaration<E>::kind && operation.type == type)
            return decode<E>(*FieldMapView::parse(operation.fields));
    return {};
}

} // namespace

class TestSessionChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movingAsksTheInterpreterAgain();
    void movingAnOccurrenceLeavesTheSeries();
    void savingKeepsThoseWhoCannotBeSeen();
    void aNewSessionIsTakenBackWhole();
    void cancellingTellsTheInterpreter();
    void aRefusedBookingIsAskedAgainAndSettled();
    void anAlternativeAtAnotherTimeMovesTheSession();
};

void TestSessionChanges::movingAsksTheInterpreterAgain()
{
    const SessionBundle before = bundle();
    const LocalTime to{QDate(2026, 11, 25), 615};
    const SessionChange change = moveSession(before, before.session.start, to, fresh);
    QCOMPARE(change.session, before.session.id);
    QCOMPARE(told(change.forward),
             (QStringList{QStringLiteral("set 11"), QStringLiteral("intent 15 request_booking")}));
    QCOMPARE(written<Session>(change.forward, OperationType::Set).start.toString(), to.toString());
    const auto asked = written<Booking>(change.forward, OperationType::Intent);
    QCOMPARE(asked.start.toString(), to.toString());
    QCOMPARE(asked.state, BookingState::Tentative);
    QCOMPARE(written<Session>(change.back, OperationType::Set).start.toString(),
             before.session.start.toString());
}

void TestSessionChanges::movingAnOccurrenceLeavesTheSeries()
{
    SessionBundle before = bundle();
    before.bookings.clear();
    before.session.recurrence = QStringLiteral("FREQ=WEEKLY");
    const LocalTime occurrence{QDate(2026, 12, 1), 600};
    const LocalTime to{QDate(2026, 12, 2), 600};
    const SessionChange change = moveSession(before, occurrence, to, fresh);
    QVERIFY(change.session != before.session.id);
    const auto series = written<Session>(change.forward, OperationType::Add);
    QCOMPARE(series.exceptions, TextSet{occurrence.toString()});
    const auto single = written<Session>(change.forward, OperationType::Set);
    QCOMPARE(single.start.toString(), to.toString());
    QVERIFY(single.recurrence.isEmpty());
    QCOMPARE(written<Attendance>(change.forward, OperationType::Set).participant, named(u"saba"));
    QVERIFY(told(change.back).contains(QStringLiteral("delete 11")));
    QVERIFY(told(change.back).contains(QStringLiteral("remove 11")));
}

void TestSessionChanges::savingKeepsThoseWhoCannotBeSeen()
{
    const SessionBundle before = bundle();
    const SessionChange change =
        saveSession(before, before.session.start, before.session, {named(u"saba"), named(u"huda")}, fresh);
    QCOMPARE(written<Session>(change.forward, OperationType::Set).headCount, 4);
    QCOMPARE(written<Attendance>(change.forward, OperationType::Set).participant, named(u"huda"));
    const SessionChange empty = saveSession(before, before.session.start, before.session, {}, fresh);
    QCOMPARE(written<Session>(empty.forward, OperationType::Set).headCount, 2);
    QVERIFY(told(empty.forward).contains(QStringLiteral("delete 12")));
}

void TestSessionChanges::aNewSessionIsTakenBackWhole()
{
    Session session = bundle().session;
    const SessionChange change = saveSession({}, {}, session, {named(u"saba"), named(u"huda")}, fresh);
    QCOMPARE(written<Session>(change.forward, OperationType::Set).headCount, 2);
    QCOMPARE(told(change.back), (QStringList{QStringLiteral("delete 11"), QStringLiteral("delete 12"),
                                             QStringLiteral("delete 12")}));
}

void TestSessionChanges::cancellingTellsTheInterpreter()
{
    const SessionBundle before = bundle();
    const SessionChange change = cancelSession(before, before.session.start, fresh);
    QVERIFY(written<Session>(change.forward, OperationType::Set).cancelled);
    QCOMPARE(written<Booking>(change.forward, OperationType::Intent).state, BookingState::Cancelled);
    QCOMPARE(told(change.forward).last(), QStringLiteral("intent 15 cancel_booking"));
    QCOMPARE(told(change.back).last(), QStringLiteral("intent 15 request_booking"));
}

void TestSessionChanges::aRefusedBookingIsAskedAgainAndSettled()
{
    Booking refused = bundle().bookings.front();
    refused.state = BookingState::Refused;
    Refusal refusal;
    refusal.id = named(u"refusal");
    refusal.person = named(u"karin");
    refusal.record = refused.id;
    Booking wanted = refused;
    wanted.interpreter = named(u"senait");
    const SessionChange change = requestBooking(refused, wanted, refusal);
    const auto asked = written<Booking>(change.forward, OperationType::Intent);
    QCOMPARE(asked.interpreter, named(u"senait"));
    QCOMPARE(asked.state, BookingState::Tentative);
    QVERIFY(written<Refusal>(change.forward, OperationType::Set).settled);
    QCOMPARE(written<Booking>(change.back, OperationType::Intent).state, BookingState::Cancelled);
}

void TestSessionChanges::anAlternativeAtAnotherTimeMovesTheSession()
{
    const SessionBundle before = bundle();
    Booking refused = before.bookings.front();
    refused.state = BookingState::Refused;
    Refusal refusal;
    refusal.id = named(u"refusal");
    refusal.person = named(u"karin");
    const LocalTime later{QDate(2026, 11, 24), 795};
    const Alternative alternative{AlternativeKind::OtherTime, refused.interpreter, later, 60,
                                  BookingMode::OnSite};
    const SessionChange change = takeAlternative(before, refused, refusal, alternative);
    QCOMPARE(written<Session>(change.forward, OperationType::Set).start.toString(), later.toString());
    QCOMPARE(written<Booking>(change.forward, OperationType::Intent).start.toString(), later.toString());
    QVERIFY(written<Refusal>(change.forward, OperationType::Set).settled);
}

QTEST_GUILESS_MAIN(TestSessionChanges)
#include "test_session_changes.moc"
