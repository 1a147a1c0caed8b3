// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"

namespace samsprak {

/// The record of what is marked about a participant at one occurrence of a session. Its id follows from the
/// three, so that whoever marks the same thing, on two tablets or on a page, writes to the same record; at a
/// single session it stays the same when the session is moved.
Attendance attendanceMark(const Session &session, const LocalTime &occurrence, const Id &participant);

} // namespace samsprak
