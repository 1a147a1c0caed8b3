// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/derived.h"
#include "domain/refusal.h"
#include "storage/mutation.h"

#include <functional>
#include <optional>
#include <vector>

/// What saving, moving, cancelling and booking write, and what takes it back. Values only: no reading, no
/// clock.
namespace samsprak::app {

/// A session with the records that belong to it, as far as the reader sees them.
struct SessionBundle
{
    Session session;
    std::vector<Attendance> attendances; ///< of those who are expected; what was marked is not among them
    std::vector<Booking> bookings;
};

/// One undoable step.
struct SessionChange
{
    storage::Mutation forward;
    storage::Mutation back;
    Id session; ///< the session afterwards: another one when an occurrence left its series
};

using NewId = std::function<Id()>;

/// The bookings that stand: not drafts, not cancelled.
bool stands(const Booking &booking);
/// Held by nobody any more: refused or unfilled.
bool isRefused(const Booking &booking);
/// Attendance ids follow from session and participant, so that two tablets that add the same one agree.
Attendance attendanceOf(const Id &session, const Id &participant);

/// Writes `session` and who takes part. `before` is empty for a new one. Its head count keeps those that the
/// reader can't see. Interpreters asked for at another time or place are asked again. An occurrence of a
/// series
/// (`occurrence`, the start it had) leaves its series.
SessionChange saveSession(const std::optional<SessionBundle> &before, const LocalTime &occurrence,
                          Session session, const IdSet &participants, const NewId &newId);
/// Moves one occurrence.
SessionChange moveSession(const SessionBundle &bundle, const LocalTime &occurrence, const LocalTime &to,
                          const NewId &newId);
/// Cancels one occurrence with its bookings, or takes that back.
SessionChange cancelSession(const SessionBundle &bundle, const LocalTime &occurrence, const NewId &newId);

/// Asks for an interpreter: a new booking, or the same one again after a refusal, which is then settled.
SessionChange requestBooking(const std::optional<Booking> &before, Booking wanted,
                             const std::optional<Refusal> &refusal);
/// Takes one alternative of a refusal: the same booking again with what differs; the session follows its
/// time.
SessionChange takeAlternative(const SessionBundle &bundle, const Booking &booking, const Refusal &refusal,
                              const Alternative &alternative);
/// Does without the interpreter.
SessionChange cancelBooking(const Booking &booking, const std::optional<Refusal> &refusal);

} // namespace samsprak::app
