// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/series_changes.h"

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

LocalTime on(int day, int month = 11) { return {QDate(2026, month, day), 9 * 60}; }

/// Tuesdays at 09:00 from 3 November to 15 December, of whose three heads the reader sees one.
SessionBundle series()
{
    SessionBundle made;
    Session &session = made.session;
    session.id = named(u"session");
    session.unit = named(u"unit");
    session.bucket = Declaration<Session>::home(session);
    session.start = on(3);
    session.zone = QStringLiteral("Europe/Stockholm");
    session.recurrence = QStringLiteral("FREQ=WEEKLY;UNTIL=20261215T225900Z;BYDAY=TU");
    session.headCount = 3;
    made.attendances.push_back(attendanceOf(session.id, named(u"saba")));
    for (const LocalTime &start : {on(10), on(24)}) {
        Attendance mark = attendanceOf(session.id, named(u"saba"));
        mark.id = Id::fromName(mark.id, start.toString());
        mark.occurrence = start;
        mark.state = AttendanceState::Late;
        made.attendances.push_back(mark);
        Booking booking;
        booking.id = Id::fromName(session.id, start.toString());
        booking.session = session.id;
        booking.unit = session.unit;
        booking.start = start;
        booking.zone = session.zone;
        booking.state = BookingState::Confirmed;
        made.bookings.push_back(booking);
    }
    return made;
}

template <class E>
std::vector<E> written(const storage::Mutation &mutation, OperationType type)
{
    std::vector<E> found;
    for (const Operation &operation : mutation.operations())
        if (operation.kind == Declaration<E>::kind && operation.type == type) {
            found.push_back(decode<E>(*FieldMapView::parse(operation.fields)));
            found.back().id = operation.record;
        }
    return found;
}

} // namespace

class TestSeriesChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followingTimesBecomeASeriesOfTheirOwn();
    void bookingsAndMarksGoWithTheirTimes();
    void aTimeThatIsNoMoreCallsTheInterpreterOff();
    void allMoveTogether();
    void oneTimeTakesItsMarkAlong();
    void cancellingTheRestLeavesWhatWas();
    void aTimeOutsideTheSeriesIsRefused();
};

void TestSeriesChanges::followingTimesBecomeASeriesOfTheirOwn()
{
    const auto change = moveOccurrences(series(), on(24), SeriesScope::ThisAndFollowing,
                                        {QDate(2026, 11, 25), 600}, 90, fresh);
    QVERIFY(change);
    QVERIFY(change->session != named(u"session"));
    const auto sessions = written<Session>(change->forward, OperationType::Set);
    QCOMPARE(sessions.size(), size_t(2));
    QCOMPARE(sessions[0].id, named(u"session"));
    QCOMPARE(sessions[1].id, change->session);
    QCOMPARE(sessions[1].start.toString(), QStringLiteral("2026-11-25T10:00"));
    QCOMPARE(sessions[1].durationMinutes, 90);
    QCOMPARE(sessions[1].headCount, 3); // those nobody here may see come along
    QVERIFY(sessions[1].recurrence.contains(QStringLiteral("BYDAY=WE")));
    const auto planned = written<Attendance>(change->forward, OperationType::Set);
    QVERIFY(std::any_of(planned.begin(), planned.end(), [&](const Attendance &a) {
        return a.session == change->session && a.participant == named(u"saba") && !a.occurrence.isValid();
    }));
}

void TestSeriesChanges::bookingsAndMarksGoWithTheirTimes()
{
    const auto change = moveOccurrences(series(), on(17), SeriesScope::ThisAndFollowing,
                                        {QDate(2026, 11, 17), 600}, 0, fresh);
    QVERIFY(change);
    const auto asked = written<Booking>(change->forward, OperationType::Intent);
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(asked[0].start.toString(), QStringLiteral("2026-11-24T10:00"));
    QCOMPARE(asked[0].session, change->session);
    QCOMPARE(asked[0].state, BookingState::Tentative);
    QVERIFY(written<Booking>(change->forward, OperationType::Set).empty()); // the tenth's stays as it is
    const auto marks = written<Attendance>(change->forward, OperationType::Set);
    const auto moved =
        std::find_if(marks.begin(), marks.end(), [](const Attendance &a) { return a.occurrence.isValid(); });
    QVERIFY(moved != marks.end());
    QCOMPARE(moved->occurrence.toString(), QStringLiteral("2026-11-24T10:00"));
    QCOMPARE(moved->session, change->session);
    QVERIFY(written<Attendance>(change->forward, OperationType::Delete).empty());
}

void TestSeriesChanges::aTimeThatIsNoMoreCallsTheInterpreterOff()
{
    const SessionBundle before = series();
    Session shorter = before.session;
    shorter.start = on(17);
    shorter.recurrence = QStringLiteral("FREQ=WEEKLY;UNTIL=20261117T225900Z;BYDAY=TU");
    const auto change =
        saveOccurrences(before, on(17), SeriesScope::ThisAndFollowing, shorter, {named(u"saba")}, fresh);
    QVERIFY(change);
    const auto told = written<Booking>(change->forward, OperationType::Intent);
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told[0].state, BookingState::Cancelled);
    QCOMPARE(told[0].id, before.bookings[1].id);
}

void TestSeriesChanges::allMoveTogether()
{
    const auto change =
        moveOccurrences(series(), on(24), SeriesScope::All, {QDate(2026, 11, 24), 615}, 0, fresh);
    QVERIFY(change);
    QCOMPARE(change->session, named(u"session"));
    const auto sessions = written<Session>(change->forward, OperationType::Set);
    QCOMPARE(sessions.size(), size_t(1));
    QCOMPARE(sessions[0].start.toString(), QStringLiteral("2026-11-03T10:15"));
    QCOMPARE(written<Booking>(change->forward, OperationType::Intent).size(), size_t(2));
    QCOMPARE(written<Session>(change->back, OperationType::Set)[0].start.toString(), on(3).toString());
}

void TestSeriesChanges::oneTimeTakesItsMarkAlong()
{
    const auto change =
        moveOccurrences(series(), on(24), SeriesScope::This, {QDate(2026, 11, 26), 540}, 0, fresh);
    QVERIFY(change);
    const auto marks = written<Attendance>(change->forward, OperationType::Set);
    const auto moved =
        std::find_if(marks.begin(), marks.end(), [](const Attendance &a) { return a.occurrence.isValid(); });
    QVERIFY(moved != marks.end());
    QCOMPARE(moved->session, change->session);
    QCOMPARE(moved->occurrence.toString(), QStringLiteral("2026-11-26T09:00"));
    const auto sessions = written<Session>(change->forward, OperationType::Set);
    QCOMPARE(sessions.back().headCount, 3);
}

void TestSeriesChanges::cancellingTheRestLeavesWhatWas()
{
    const auto change = cancelOccurrences(series(), on(17), SeriesScope::ThisAndFollowing, fresh);
    QVERIFY(change);
    const auto sessions = written<Session>(change->forward, OperationType::Set);
    QVERIFY(!sessions[0].cancelled);
    QVERIFY(sessions[1].cancelled);
    QCOMPARE(sessions[1].start.toString(), on(17).toString());
    const auto told = written<Booking>(change->forward, OperationType::Intent);
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told[0].state, BookingState::Cancelled);
}

void TestSeriesChanges::aTimeOutsideTheSeriesIsRefused()
{
    const auto change = moveOccurrences(series(), on(25), SeriesScope::ThisAndFollowing, on(26), 0, fresh);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestSeriesChanges)
#include "test_series_changes.moc"
