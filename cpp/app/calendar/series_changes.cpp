// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/series_changes.h"

#include "app/calendar/change_step.h"

namespace samsprak::app {

namespace {

bool isSingle(const SessionBundle &bundle, SeriesScope scope)
{
    return bundle.session.recurrence.isEmpty() || scope == SeriesScope::This;
}

/// Each booking follows its time into the session where that is now.
void bookingsFollow(SessionChange &step, const SessionBundle &bundle, const scheduling::SeriesEdit &edit,
                    const Session &touched)
{
    for (const Booking &booking : bundle.bookings) {
        const auto place = edit.placeOf(booking.start);
        if (!place) {
            if (stands(booking) && !isRefused(booking))
                callOff(step, booking);
            continue;
        }
        Booking wanted = booking;
        wanted.start = place->start;
        if (place->inAdded || !edit.added) {
            wanted.session = touched.id;
            wanted.durationMinutes = touched.durationMinutes;
            wanted.zone = touched.zone;
            wanted.place = touched.place;
        }
        const bool other = wanted.start != booking.start || wanted.place != booking.place ||
                           wanted.durationMinutes != booking.durationMinutes;
        if (other && stands(booking) && !isRefused(booking))
            askAgain(step, booking, wanted);
        else
            change(step, booking, wanted);
    }
}

void marksFollow(SessionChange &step, const SessionBundle &bundle, const scheduling::SeriesEdit &edit,
                 const Session &touched)
{
    for (const Attendance &mark : bundle.attendances)
        if (mark.occurrence.isValid())
            if (const auto place = edit.placeOf(mark.occurrence))
                moveMark(step, mark, place->inAdded ? touched.id : mark.session, place->start);
}

} // namespace

Result<SessionChange> saveOccurrences(const SessionBundle &before, const LocalTime &occurrence,
                                      SeriesScope scope, const Session &edited, const IdSet &participants,
                                      const NewId &newId)
{
    if (isSingle(before, scope))
        return saveSession(before, occurrence, edited, participants, newId);
    const auto edit = scheduling::editOccurrences(before.session, occurrence, scope, edited);
    if (!edit)
        return edit.error();
    SessionChange step;
    Session touched = edit->added ? *edit->added : *edit->series;
    touched.headCount = hiddenHeads(before) + int(participants.size());
    if (edit->added) {
        if (edit->series)
            change(step, before.session, *edit->series);
        touched.id = newId();
        touched.unknownFields.clear();
        createIn(step, touched);
        writeParticipants(step, touched.id, {}, participants);
    } else {
        change(step, before.session, touched);
        writeParticipants(step, touched.id, before.attendances, participants);
    }
    bookingsFollow(step, before, *edit, touched);
    marksFollow(step, before, *edit, touched);
    step.session = touched.id;
    return step;
}

Result<SessionChange> moveOccurrences(const SessionBundle &bundle, const LocalTime &occurrence,
                                      SeriesScope scope, const LocalTime &to, int durationMinutes,
                                      const NewId &newId)
{
    Session moved = bundle.session;
    moved.start = to;
    if (durationMinutes > 0)
        moved.durationMinutes = durationMinutes;
    return saveOccurrences(bundle, occurrence, scope, moved, participantsOf(bundle), newId);
}

Result<SessionChange> cancelOccurrences(const SessionBundle &bundle, const LocalTime &occurrence,
                                        SeriesScope scope, const NewId &newId)
{
    if (isSingle(bundle, scope))
        return cancelSession(bundle, occurrence, newId);
    Session cancelled = bundle.session;
    cancelled.cancelled = true;
    cancelled.start = occurrence;
    auto step = saveOccurrences(bundle, occurrence, scope, cancelled, participantsOf(bundle), newId);
    if (!step)
        return step;
    for (Booking booking : bundle.bookings) {
        const bool touched = scope == SeriesScope::All || booking.start >= occurrence;
        if (!touched || !stands(booking) || isRefused(booking))
            continue;
        booking.session = step->session;
        callOff(*step, booking);
    }
    return step;
}

} // namespace samsprak::app
