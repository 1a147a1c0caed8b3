// SPDX-License-Identifier: MPL-2.0
#include "domain/cards.h"

#include <algorithm>

namespace samsprak {

namespace {

/// How near a booking is to somebody really coming; the nearest one is shown.
int rank(BookingState state)
{
    switch (state) {
    case BookingState::Confirmed:
    case BookingState::Performed:
    case BookingState::NoShow:
    case BookingState::Reviewed:
        return 6;
    case BookingState::Received:
    case BookingState::Ordered:
    case BookingState::Held:
        return 5;
    case BookingState::Tentative:
        return 4;
    case BookingState::Unfilled:
    case BookingState::Refused:
        return 2;
    case BookingState::Cancelled:
        return 1;
    case BookingState::Draft:
        return 0;
    }
    return 0;
}

/// The booking that a participant meets: one for the participant before one for the group, the nearest first.
/// In a series a booking is for one time.
const Booking *bookingFor(const CardSources &sources, const Id &participant, const LocalTime &start)
{
    const bool isSeries = !sources.session.recurrence.isEmpty();
    const Booking *best = nullptr;
    const auto weight = [&](const Booking &b) {
        return std::tuple(rank(b.state) > 1, b.participant == participant, rank(b.state), b.id);
    };
    for (const Booking &booking : sources.bookings) {
        const bool forAll = booking.participant.isNull() || booking.participant == participant;
        const bool meant = forAll && (!isSeries || booking.start == start);
        if (meant && rank(booking.state) > 0 && (!best || weight(booking) > weight(*best)))
            best = &booking;
    }
    return best;
}

Card appointment(const CardSources &sources, const Attendance &attendance, const LocalTime &start)
{
    const Session &session = sources.session;
    Card card;
    card.id = session.recurrence.isEmpty() ? appointmentCardId(attendance.participant, session.id)
                                           : appointmentCardId(attendance.participant, session.id, start);
    card.bucket = Bucket::participant(attendance.participant, BucketSection::Calendar);
    card.cardKind = CardKind::Appointment;
    card.reader = attendance.participant;
    card.session = session.id;
    card.area = session.area;
    card.title = session.title;
    card.start = start;
    card.durationMinutes = session.durationMinutes;
    card.zone = session.zone;
    card.cancelled = session.cancelled;
    if (sources.place) {
        card.placeName = sources.place->name;
        card.room = sources.place->room;
    }
    if (!sources.leaders.empty()) {
        const CardSources::Leader &leader = sources.leaders.front();
        card.leaderName = leader.person.name;
        card.leaderRole = leader.role;
        card.leaderFace = leader.person.face;
    }
    return card;
}

void addBooking(Card &card, const CardSources &sources, const Booking &booking)
{
    card.hasBooking = true;
    card.bookingState = booking.state;
    card.mode = booking.mode;
    card.language = booking.language;
    // Nobody is named before the hub holds them: a tentative name may turn out to be another one.
    // Of an agency a certain interpreter is only wished for until it has said who comes.
    const auto interpreter =
        booking.agency.isNull() ? sources.interpreters.find(booking.interpreter) : sources.interpreters.end();
    if (takesTime(booking.state) && interpreter != sources.interpreters.end()) {
        card.interpreterName = interpreter->second.name;
        card.interpreterFace = interpreter->second.face;
    } else if (takesTime(booking.state)) {
        card.interpreterName = booking.interpreterName;
    }
}

Card timeOf(const Booking &booking)
{
    Card card;
    card.reader = booking.interpreter;
    card.start = booking.start;
    card.durationMinutes = booking.durationMinutes;
    card.zone = booking.zone;
    return card;
}

Card busy(const Booking &booking)
{
    Card card = timeOf(booking);
    card.id = busyCardId(booking.interpreter, booking.id);
    card.bucket = Bucket::interpreter(booking.interpreter, BucketSection::Busy);
    card.cardKind = CardKind::Busy;
    return card;
}

Card assignment(const CardSources &sources, const Booking &booking)
{
    Card card = timeOf(booking);
    card.id = assignmentCardId(booking.interpreter, booking.id);
    card.bucket = Bucket::interpreter(booking.interpreter, BucketSection::Calendar);
    card.cardKind = CardKind::Assignment;
    card.session = booking.session;
    card.mode = booking.mode;
    card.language = booking.language;
    card.hasBooking = true;
    card.bookingState = booking.state;
    card.cancelled = sources.session.cancelled || booking.state == BookingState::Cancelled;
    const auto other = sources.otherPlaces.find(booking.place);
    const Place *place = other != sources.otherPlaces.end() ? &other->second
                         : sources.place                    ? &*sources.place
                                                            : nullptr;
    if (place) {
        card.placeName = place->name;
        card.room = place->room;
    }
    return card;
}

} // namespace

Id appointmentCardId(const Id &participant, const Id &session)
{
    return Id::fromName(participant, QLatin1String("appointment/") + session.toString());
}

Id appointmentCardId(const Id &participant, const Id &session, const LocalTime &start)
{
    return Id::fromName(participant, QLatin1String("appointment/") + session.toString() + QLatin1Char('/') +
                                         start.toString());
}

Id assignmentCardId(const Id &interpreter, const Id &booking)
{
    return Id::fromName(interpreter, QLatin1String("assignment/") + booking.toString());
}

Id busyCardId(const Id &interpreter, const Id &booking)
{
    return Id::fromName(interpreter, QLatin1String("busy/") + booking.toString());
}

Id consentCardId(const Id &receiver, const Id &consent)
{
    return Id::fromName(receiver, QLatin1String("consent/") + consent.toString());
}

Id staffCardId(const Id &participant, const Id &person)
{
    return Id::fromName(participant, QLatin1String("staff/") + person.toString());
}

const std::vector<uint16_t> &allowedFields(CardKind kind)
{
    static const std::vector<uint16_t> none;
    static const std::map<CardKind, std::vector<uint16_t>> lists{
        // kind, reader, session, area, title, time, place, leader, interpreter, booking
        {CardKind::Appointment, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}},
        // kind, reader, session, time, place, booking state, mode, language: how to connect
        {CardKind::Assignment, {1, 2, 3, 6, 7, 8, 9, 10, 16, 17, 18, 19, 20}},
        // kind, reader, time
        {CardKind::Busy, {1, 2, 6, 7, 8}},
        // kind, reader, withdrawn, consent, participant, organisation, sections, purpose, from, until
        {CardKind::Consent, {1, 2, 19, 21, 22, 23, 24, 25, 26, 27, 28}},
        // kind, reader, name, role, face, person, telephone
        {CardKind::Staff, {1, 2, 11, 12, 13, 21, 29}},
    };
    const auto found = lists.find(kind);
    return found == lists.end() ? none : found->second;
}

bool takesTime(BookingState state) { return rank(state) >= 5; }

std::vector<Card> cardsOf(const CardSources &sources)
{
    std::vector<Card> cards;
    for (const Attendance &attendance : sources.attendances) {
        // What was marked at one occurrence says who came, not who is expected.
        if (attendance.participant.isNull() || attendance.occurrence.isValid())
            continue;
        for (const LocalTime &start : sources.starts) {
            Card card = appointment(sources, attendance, start);
            if (const Booking *booking = bookingFor(sources, attendance.participant, start))
                addBooking(card, sources, *booking);
            cards.push_back(std::move(card));
        }
    }
    for (const Booking &booking : sources.bookings) {
        if (booking.interpreter.isNull() || !booking.agency.isNull())
            continue;
        const bool calledOff = booking.state == BookingState::Cancelled && booking.decidedAt != 0;
        if (takesTime(booking.state))
            cards.push_back(busy(booking));
        if (takesTime(booking.state) || calledOff)
            cards.push_back(assignment(sources, booking));
    }
    return cards;
}

std::vector<Card> cardsOf(const ConsentSources &sources)
{
    const Consent &consent = sources.consent;
    if (!sources.hasParticipant || sources.protectedIdentity)
        return {};
    const bool forPerson = consent.receivingOrganisation.isNull();
    Card card;
    card.cardKind = CardKind::Consent;
    card.reader = forPerson ? consent.receivingPerson : consent.receivingOrganisation;
    card.id = consentCardId(card.reader, consent.id);
    card.bucket = forPerson ? Bucket::own(card.reader) : Bucket::directory(card.reader);
    card.cancelled = consent.withdrawnAt != 0;
    card.source = consent.id;
    card.participant = consent.participant;
    card.organisation = consent.organisation;
    card.organisationName = sources.organisation.name;
    card.sections = consent.sections;
    card.purpose = consent.purpose;
    card.from = consent.from;
    card.until = consent.until;
    return {card};
}

std::vector<Card> cardsOf(const StaffSources &sources)
{
    std::vector<Card> cards;
    for (const CardSources::Leader &member : sources.staff) {
        Card card;
        card.id = staffCardId(sources.participant, member.person.id);
        card.bucket = Bucket::participant(sources.participant, BucketSection::Core);
        card.cardKind = CardKind::Staff;
        card.reader = sources.participant;
        card.source = member.person.id;
        card.leaderName = member.person.name;
        card.leaderRole = member.role;
        card.leaderFace = member.person.face;
        card.phone = member.person.phone;
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace samsprak
