// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/derived.h"

#include <map>
#include <optional>
#include <vector>

namespace samsprak {

/// What the cards of one session follow from.
struct CardSources
{
    struct Leader
    {
        Person person;
        Role role = Role::None; ///< in the session's unit
    };

    Session session;
    std::vector<LocalTime> starts; ///< of a series: the times that get cards; of a single session: its own
    std::vector<Attendance> attendances;
    std::vector<Booking> bookings;
    std::optional<Place> place;
    std::vector<Leader> leaders; ///< in the order of Session::leaders
    std::map<Id, Interpreter> interpreters;
    std::map<Id, Place> otherPlaces; ///< of bookings that name another place than the session
};

/// Whether an interpreter's time is given to the booking.
bool takesTime(BookingState state);

/// The cards of one session, each in its reader's bucket: an appointment for each participant, an assignment
/// and a busy time for each interpreter who is held. Only allow-listed fields are set: an interpreter learns
/// time, place, language and how to connect, and a busy card tells nothing but the time. Hub and the author's
/// tablet ask the same function.
std::vector<Card> cardsOf(const CardSources &sources);

/// The ids of cards, which follow from what they are about.
Id appointmentCardId(const Id &participant, const Id &session);
/// For one time of a series.
Id appointmentCardId(const Id &participant, const Id &session, const LocalTime &start);
Id assignmentCardId(const Id &interpreter, const Id &booking);
Id busyCardId(const Id &interpreter, const Id &booking);

} // namespace samsprak
