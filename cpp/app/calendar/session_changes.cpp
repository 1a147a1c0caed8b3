// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/session_changes.h"

#include "app/calendar/change_step.h"
#include "domain/replication.h"

#include <algorithm>

namespace samsprak::app {

namespace {

void settle(SessionChange &step, const std::optional<Refusal> &refusal)
{
    if (!refusal || refusal->settled)
        return;
    Refusal settled = *refusal;
    settled.settled = true;
    change(step, *refusal, settled);
}

/// Interpreters asked for at the old time or place are asked for the new one.
void bookingsFollow(SessionChange &step, const std::vector<Booking> &bookings, const Session &session)
{
    for (const Booking &booking : bookings) {
        if (!stands(booking) || isRefused(booking))
            continue;
        Booking wanted = booking;
        wanted.start = session.start;
        wanted.durationMinutes = session.durationMinutes;
        wanted.zone = session.zone;
        wanted.place = session.place;
        if (wanted.start != booking.start || wanted.durationMinutes != booking.durationMinutes ||
            wanted.place != booking.place)
            askAgain(step, booking, wanted);
    }
}

/// The occurrence becomes a session of its own: the series leaves it out, and its bookings go along.
SessionBundle leaveSeries(SessionChange &step, const SessionBundle &bundle, const LocalTime &occurrence,
                          const NewId &newId)
{
    Session series = bundle.session;
    series.exceptions.insert(occurrence.toString());
    change(step, bundle.session, series);

    SessionBundle single;
    single.session = bundle.session;
    single.session.id = newId();
    single.session.unknownFields.clear();
    single.session.recurrence.clear();
    single.session.exceptions.clear();
    single.session.importReference.clear();
    single.session.start = occurrence;
    for (const Booking &booking : bundle.bookings)
        if (booking.start == occurrence && stands(booking)) {
            Booking moved = booking;
            moved.session = single.session.id;
            change(step, booking, moved);
            single.bookings.push_back(moved);
        }
    for (const Attendance &mark : bundle.attendances)
        if (mark.occurrence == occurrence)
            single.attendances.push_back(mark);
    return single;
}

/// An agency gets an order, the own pool a request.
QLatin1String askingOf(const Booking &booking)
{
    return booking.agency.isNull() ? RequestBooking : OrderBooking;
}

} // namespace

void askAgain(SessionChange &step, const Booking &booking, Booking wanted)
{
    wanted.state = BookingState::Tentative;
    step.forward.intent(askingOf(wanted), booking, wanted);
    if (stands(booking) && !isRefused(booking)) {
        Booking back = booking;
        back.state = BookingState::Tentative;
        step.back.intent(askingOf(back), wanted, back);
    } else {
        Booking cancelled = wanted;
        cancelled.state = BookingState::Cancelled;
        step.back.intent(CancelBooking, wanted, cancelled);
    }
}

void callOff(SessionChange &step, const Booking &booking)
{
    Booking off = booking;
    off.state = BookingState::Cancelled;
    step.forward.intent(CancelBooking, booking, off);
    Booking again = booking;
    again.state = BookingState::Tentative;
    step.back.intent(askingOf(again), off, again);
}

IdSet participantsOf(const SessionBundle &bundle)
{
    IdSet all;
    for (const Attendance &attendance : bundle.attendances)
        if (!attendance.occurrence.isValid())
            all.insert(attendance.participant);
    return all;
}

int hiddenHeads(const SessionBundle &bundle)
{
    return std::max(0, bundle.session.headCount - int(participantsOf(bundle).size()));
}

void writeParticipants(SessionChange &step, const Id &session, const std::vector<Attendance> &before,
                       const IdSet &wanted)
{
    IdSet missing = wanted;
    for (const Attendance &attendance : before) {
        if (!attendance.occurrence.isValid() && missing.erase(attendance.participant) == 0)
            removeIn(step, attendance);
    }
    for (const Id &participant : missing) {
        Attendance attendance = attendanceOf(session, participant);
        createIn(step, attendance);
    }
}

void moveMark(SessionChange &step, const Attendance &mark, const Id &session, const LocalTime &start)
{
    Attendance moved = mark;
    moved.session = session;
    moved.occurrence = start;
    change(step, mark, moved);
}

bool stands(const Booking &booking)
{
    return booking.state != BookingState::Draft && booking.state != BookingState::Cancelled;
}

bool isRefused(const Booking &booking)
{
    return booking.state == BookingState::Refused || booking.state == BookingState::Unfilled;
}

Attendance attendanceOf(const Id &session, const Id &participant)
{
    Attendance attendance;
    attendance.id = Id::fromName(session, participant.toString());
    attendance.session = session;
    attendance.participant = participant;
    return attendance;
}

SessionChange saveSession(const std::optional<SessionBundle> &before, const LocalTime &occurrence,
                          Session session, const IdSet &participants, const NewId &newId)
{
    SessionChange step;
    if (!before) {
        session.headCount = int(participants.size());
        createIn(step, session);
        writeParticipants(step, session.id, {}, participants);
        step.session = session.id;
        return step;
    }
    session.headCount = hiddenHeads(*before) + int(participants.size());
    if (before->session.recurrence.isEmpty()) {
        change(step, before->session, session);
        writeParticipants(step, session.id, before->attendances, participants);
        bookingsFollow(step, before->bookings, session);
        for (const Attendance &mark : before->attendances)
            if (mark.occurrence.isValid() && mark.occurrence == before->session.start)
                moveMark(step, mark, session.id, session.start);
        step.session = session.id;
        return step;
    }
    const SessionBundle single = leaveSeries(step, *before, occurrence, newId);
    session.id = single.session.id;
    session.recurrence.clear();
    session.exceptions.clear();
    session.importReference.clear();
    createIn(step, session);
    writeParticipants(step, session.id, {}, participants);
    bookingsFollow(step, single.bookings, session);
    for (const Attendance &mark : single.attendances)
        moveMark(step, mark, session.id, session.start);
    step.session = session.id;
    return step;
}

SessionChange moveSession(const SessionBundle &bundle, const LocalTime &occurrence, const LocalTime &to,
                          const NewId &newId)
{
    Session moved = bundle.session;
    moved.start = to;
    return saveSession(bundle, occurrence, moved, participantsOf(bundle), newId);
}

SessionChange cancelSession(const SessionBundle &bundle, const LocalTime &occurrence, const NewId &newId)
{
    Session cancelled = bundle.session;
    cancelled.cancelled = true;
    if (!cancelled.recurrence.isEmpty())
        cancelled.start = occurrence;
    SessionChange step = saveSession(bundle, occurrence, cancelled, participantsOf(bundle), newId);
    for (const Booking &booking : bundle.bookings) {
        const bool ofThis = bundle.session.recurrence.isEmpty() || booking.start == occurrence;
        if (!ofThis || !stands(booking) || isRefused(booking))
            continue;
        Booking own = booking;
        own.session = step.session;
        callOff(step, own);
    }
    return step;
}

SessionChange requestBooking(const std::optional<Booking> &before, Booking wanted,
                             const std::optional<Refusal> &refusal)
{
    SessionChange step;
    step.session = wanted.session;
    askAgain(step, before.value_or(Booking{}), std::move(wanted));
    settle(step, refusal);
    return step;
}

SessionChange takeAlternative(const SessionBundle &bundle, const Booking &booking, const Refusal &refusal,
                              const Alternative &alternative)
{
    Booking wanted = booking;
    wanted.interpreter = alternative.interpreter;
    wanted.mode = alternative.mode;
    if (alternative.start.isValid())
        wanted.start = alternative.start;
    if (alternative.durationMinutes > 0)
        wanted.durationMinutes = alternative.durationMinutes;

    SessionChange step;
    step.session = bundle.session.id;
    if (wanted.start != booking.start && bundle.session.recurrence.isEmpty()) {
        Session moved = bundle.session;
        moved.start = wanted.start;
        change(step, bundle.session, moved);
    }
    askAgain(step, booking, wanted);
    settle(step, refusal);
    return step;
}

SessionChange cancelBooking(const Booking &booking, const std::optional<Refusal> &refusal)
{
    SessionChange step;
    step.session = booking.session;
    callOff(step, booking);
    settle(step, refusal);
    return step;
}

} // namespace samsprak::app
