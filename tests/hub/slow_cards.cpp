// SPDX-License-Identifier: MPL-2.0
#include "slow_cards.h"

#include "hub/days.h"
#include "hub/ledger.h"
#include "scheduling/recurrence.h"

namespace samsprak::test {

namespace {

constexpr qint64 Day = 24 * 60 * 60 * 1000LL;

/// All that lives, in plain lists.
struct Everything
{
    template <class E>
    static std::map<Id, E> all(const hub::HubStore &store)
    {
        std::map<Id, E> records;
        store.forEach(Declaration<E>::kind,
                      [&](const hub::Head &head) { records[head.id] = hub::recordOf<E>(head); });
        return records;
    }
    template <class E>
    static std::optional<E> find(const std::map<Id, E> &records, const Id &id)
    {
        const auto found = records.find(id);
        return found == records.end() ? std::nullopt : std::optional(found->second);
    }

    explicit Everything(const hub::HubStore &store, qint64 time)
        : sessions(all<Session>(store))
        , attendances(all<Attendance>(store))
        , bookings(all<Booking>(store))
        , places(all<Place>(store))
        , persons(all<Person>(store))
        , memberships(all<Membership>(store))
        , interpreters(all<Interpreter>(store))
        , participants(all<Participant>(store))
        , assignments(all<Assignment>(store))
        , consents(all<Consent>(store))
        , organisations(all<Organisation>(store))
        , now(time)
        , today(hub::dayOf(time))
    {
    }

    std::map<Id, Session> sessions;
    std::map<Id, Attendance> attendances;
    std::map<Id, Booking> bookings;
    std::map<Id, Place> places;
    std::map<Id, Person> persons;
    std::map<Id, Membership> memberships;
    std::map<Id, Interpreter> interpreters;
    std::map<Id, Participant> participants;
    std::map<Id, Assignment> assignments;
    std::map<Id, Consent> consents;
    std::map<Id, Organisation> organisations;
    qint64 now;
    QDate today;

    std::vector<Membership> rolesOf(const Id &person) const;
    CardSources ofSession(const Session &session) const;
    StaffSources ofParticipant(const Participant &participant) const;
};

std::vector<Membership> Everything::rolesOf(const Id &person) const
{
    std::vector<Membership> found;
    for (const auto &[id, membership] : memberships)
        if (membership.person == person && (membership.until.isNull() || today <= membership.until))
            found.push_back(membership);
    return found;
}

Role roleIn(const std::vector<Membership> &memberships, const Id &unit)
{
    Role role = memberships.empty() ? Role::None : memberships.front().role;
    for (const Membership &membership : memberships)
        if (membership.unit == unit)
            role = membership.role;
    return role;
}

CardSources Everything::ofSession(const Session &session) const
{
    CardSources sources;
    sources.session = session;
    if (session.recurrence.isEmpty())
        sources.starts = {session.start};
    else if (const auto times = scheduling::occurrences(session, {now - Day, now + 28 * Day}))
        for (const scheduling::Occurrence &occurrence : *times)
            sources.starts.push_back(occurrence.start);
    for (const auto &[id, attendance] : attendances)
        if (attendance.session == session.id)
            sources.attendances.push_back(attendance);
    sources.place = find(places, session.place);
    for (const Id &leader : session.leaders)
        if (const auto person = find(persons, leader))
            sources.leaders.push_back({*person, roleIn(rolesOf(leader), session.unit)});
    for (const auto &[id, booking] : bookings) {
        if (booking.session != session.id)
            continue;
        sources.bookings.push_back(booking);
        if (const auto interpreter = find(interpreters, booking.interpreter))
            sources.interpreters[booking.interpreter] = *interpreter;
        if (const auto place = find(places, booking.place); place && booking.place != session.place)
            sources.otherPlaces[booking.place] = *place;
    }
    return sources;
}

StaffSources Everything::ofParticipant(const Participant &participant) const
{
    StaffSources sources{participant.id, {}};
    IdSet followers = participant.assignedStaff;
    for (const auto &[id, assignment] : assignments)
        if (assignment.participant == participant.id && isWithin(assignment.from, assignment.until, today))
            followers.insert(assignment.person);
    for (const Id &follower : followers) {
        std::vector<Membership> there = rolesOf(follower);
        std::erase_if(there, [&](const Membership &m) { return m.organisation != participant.organisation; });
        if (const auto person = find(persons, follower); person && !there.empty())
            sources.staff.push_back({*person, roleIn(there, participant.unit)});
    }
    return sources;
}

} // namespace

std::map<Id, Card> slowlyDerivedCards(const hub::HubStore &store, qint64 now)
{
    const Everything everything(store, now);
    std::map<Id, Card> cards;
    const auto add = [&](const std::vector<Card> &found) {
        for (const Card &card : found)
            cards[card.id] = card;
    };
    for (const auto &[id, session] : everything.sessions)
        add(cardsOf(everything.ofSession(session)));
    for (const auto &[id, participant] : everything.participants)
        add(cardsOf(everything.ofParticipant(participant)));
    for (const auto &[id, consent] : everything.consents) {
        const auto participant = Everything::find(everything.participants, consent.participant);
        const auto organisation = Everything::find(everything.organisations, consent.organisation);
        add(cardsOf(ConsentSources{consent, organisation.value_or(Organisation{}), participant.has_value(),
                                   participant && participant->protectedIdentity}));
    }
    return cards;
}

std::map<Id, Card> storedCards(const hub::HubStore &store) { return Everything::all<Card>(store); }

} // namespace samsprak::test
