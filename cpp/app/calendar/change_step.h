// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_changes.h"

/// The parts of which the calendar's changes are made: each writes an edit and its opposite.
namespace samsprak::app {

template <class E>
void change(SessionChange &step, const E &before, const E &after)
{
    step.forward.update(before, after);
    step.back.update(after, before);
}

template <class E>
void createIn(SessionChange &step, E &record)
{
    step.forward.create(record);
    step.back.remove(record);
}

template <class E>
void removeIn(SessionChange &step, E record)
{
    step.forward.remove(record);
    step.back.create(record);
}

/// `wanted` is asked for in place of what `booking` stands for.
void askAgain(SessionChange &step, const Booking &booking, Booking wanted);
/// The interpreter is told that `booking` is off.
void callOff(SessionChange &step, const Booking &booking);
/// Those planned for the whole session, roll calls of single times aside.
IdSet participantsOf(const SessionBundle &bundle);
/// How many of the session's heads the reader can't see.
int hiddenHeads(const SessionBundle &bundle);
/// Makes `wanted` those who are planned; what was marked in a roll call stays.
void writeParticipants(SessionChange &step, const Id &session, const std::vector<Attendance> &before,
                       const IdSet &wanted);
/// What was marked for one start of a session is marked for `start` of `session` instead.
void moveMark(SessionChange &step, const Attendance &mark, const Id &session, const LocalTime &start);

} // namespace samsprak::app
