// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_changes.h"
#include "domain/result.h"
#include "scheduling/series_edit.h"

/// What changing one, some or all times of a series writes, and what takes it back. A single session is
/// changed whatever the scope. Values only: no reading, no clock. Errors are those of
/// scheduling::editOccurrences.
namespace samsprak::app {

using scheduling::SeriesScope;

/// The time `occurrence` becomes as `edited` says, its start included, and the others follow as far as
/// `scope` goes: a part that changes alone becomes a session of its own. Bookings and roll calls go with
/// their times; interpreters asked for at another time or place are asked again, and told when their time is
/// no more.
Result<SessionChange> saveOccurrences(const SessionBundle &before, const LocalTime &occurrence,
                                      SeriesScope scope, const Session &edited, const IdSet &participants,
                                      const NewId &newId);
/// The same with a new start and length only; `durationMinutes` 0 keeps the length.
Result<SessionChange> moveOccurrences(const SessionBundle &bundle, const LocalTime &occurrence,
                                      SeriesScope scope, const LocalTime &to, int durationMinutes,
                                      const NewId &newId);
/// Cancels them with their bookings; they stay to be seen.
Result<SessionChange> cancelOccurrences(const SessionBundle &bundle, const LocalTime &occurrence,
                                        SeriesScope scope, const NewId &newId);

} // namespace samsprak::app
