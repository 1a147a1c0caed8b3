// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/consent.h"
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

/// What the card of one consent follows from.
struct ConsentSources
{
    Consent consent;
    Organisation organisation;   ///< whose records are shared
    bool hasParticipant = false; ///< the participant is still there
    bool protectedIdentity = false;
};

/// What the cards that tell one participant who follows them follow from.
struct StaffSources
{
    Id participant;
    std::vector<CardSources::Leader> staff; ///< with their role in the participant's organisation
};

/// Whether an interpreter's time is given to the booking.
bool takesTime(BookingState state);

/// The cards of one session, each in its reader's bucket: an appointment for each participant, an assignment
/// and a busy time for each interpreter who is held. Only allow-listed fields are set: an interpreter learns
/// time, place, language and how to connect, and a busy card tells nothing but the time. Hub and the author's
/// tablet ask the same function.
std::vector<Card> cardsOf(const CardSources &sources);
/// One card for the receiver, who may not read the consent itself: what is shared, for what, until when. It
/// stays when the consent ends, to say why the records are gone. None about a person with protected identity.
std::vector<Card> cardsOf(const ConsentSources &sources);
/// One card for each member of staff: name, face, role and telephone, for the participant who can't read the
/// directory.
std::vector<Card> cardsOf(const StaffSources &sources);

/// The numbers of the fields that a card of the kind may have, ascending; it has no others.
const std::vector<uint16_t> &allowedFields(CardKind kind);

/// The ids of cards, which follow from what they are about.
Id appointmentCardId(const Id &participant, const Id &session);
/// For one time of a series.
Id appointmentCardId(const Id &participant, const Id &session, const LocalTime &start);
Id assignmentCardId(const Id &interpreter, const Id &booking);
Id busyCardId(const Id &interpreter, const Id &booking);
Id consentCardId(const Id &receiver, const Id &consent);
Id staffCardId(const Id &participant, const Id &person);

} // namespace samsprak
