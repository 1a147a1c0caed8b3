// SPDX-License-Identifier: MPL-2.0
#include "hub/cards_desk.h"

#include "domain/planted_bugs.h"
#include "hub/days.h"
#include "scheduling/recurrence.h"

namespace samsprak::hub {

namespace {

/// The role in the unit, else the first one.
Role roleIn(const std::vector<Membership> &memberships, const Id &unit)
{
    Role role = Role::None;
    for (const Membership &membership : memberships)
        if (role == Role::None || membership.unit == unit)
            role = membership.role;
    return role;
}

constexpr qint64 Day = 24 * 60 * 60 * 1000LL;
constexpr qint64 SeriesAhead = 28 * Day;

/// A series has cards for the weeks to come; the hub moves the window on every day.
std::vector<LocalTime> startsOf(const Session &session, qint64 now)
{
    if (session.recurrence.isEmpty())
        return {session.start};
    std::vector<LocalTime> starts;
    if (const auto times = scheduling::occurrences(session, {now - Day, now + SeriesAhead}))
        for (const scheduling::Occurrence &occurrence : *times)
            starts.push_back(occurrence.start);
    return starts;
}

/// What hangs on a session, a consent or a participant, but for what is gone.
std::vector<Head> linkedTo(Ledger &ledger, const Id &target)
{
    const std::vector<Id> sources = ledger.store().linkedTo(target);
    ledger.store().expect(sources);
    std::vector<Head> heads;
    for (const Id &source : sources)
        if (std::optional<Head> head = ledger.find(source); head && !head->deleted)
            heads.push_back(std::move(*head));
    return heads;
}

std::optional<CardSources> sourcesOf(Ledger &ledger, const Id &id, const std::vector<Head> &linked)
{
    const auto session = ledger.read<Session>(id);
    CardSources sources;
    for (const Head &head : linked) {
        if (head.kind == Kind::Attendance)
            sources.attendances.push_back(recordOf<Attendance>(head));
        else if (head.kind == Kind::Booking)
            sources.bookings.push_back(recordOf<Booking>(head));
    }
    if (!session)
        return std::nullopt;
    sources.session = *session;
    sources.starts = startsOf(*session, ledger.origin().receipt);
    std::erase_if(sources.attendances, [&](const Attendance &a) { return a.session != id; });
    std::erase_if(sources.bookings, [&](const Booking &b) { return b.session != id; });
    sources.place = ledger.read<Place>(session->place);
    for (const Id &leader : session->leaders)
        if (const auto person = ledger.read<Person>(leader))
            sources.leaders.push_back(
                {*person, roleIn(ledger.facts().membershipsOf(leader, dayOf(ledger.origin().receipt)),
                                 session->unit)});
    for (const Booking &booking : sources.bookings) {
        if (const auto interpreter = ledger.read<Interpreter>(booking.interpreter))
            sources.interpreters[booking.interpreter] = *interpreter;
        if (const auto place =
                booking.place == session->place ? std::nullopt : ledger.read<Place>(booking.place))
            sources.otherPlaces[booking.place] = *place;
    }
    return sources;
}

/// What one refresh puts and what it leaves over. A card may pass from one target to another, as a booking
/// does from session to session: only what nothing puts in the end is withdrawn.
struct Refreshed
{
    std::set<Id> put;
    std::map<Id, Head> outdated;
};

/// Puts the cards that follow from `target` in place of those among `linked`, which did.
void publish(Ledger &ledger, const Id &target, const std::vector<Card> &cards, std::vector<Head> linked,
             Refreshed &refreshed)
{
    std::erase_if(linked, [](const Head &head) { return head.kind != Kind::Card; });
    for (const Card &card : cards) {
        std::erase_if(linked, [&](const Head &head) { return head.id == card.id; });
        ledger.put(card);
        ledger.store().link(target, card.id);
        refreshed.put.insert(card.id);
    }
    for (Head &head : linked) {
        ledger.store().unlink(target, head.id);
        const Id id = head.id;
        refreshed.outdated.insert_or_assign(id, std::move(head));
    }
}

void refreshCardsOfSession(Ledger &ledger, const Id &session, Refreshed &refreshed)
{
    std::vector<Head> linked = linkedTo(ledger, session);
    if (linked.empty())
        return;
    const auto sources = sourcesOf(ledger, session, linked);
    publish(ledger, session, sources ? cardsOf(*sources) : std::vector<Card>{}, std::move(linked), refreshed);
}

void refreshCardOfConsent(Ledger &ledger, const Id &id, Refreshed &refreshed)
{
    std::vector<Card> cards;
    if (const auto consent = ledger.read<Consent>(id)) {
        ConsentSources sources{*consent,
                               ledger.read<Organisation>(consent->organisation).value_or(Organisation{})};
        if (const auto *participant = ledger.facts().participant(consent->participant)) {
            sources.hasParticipant = true;
            sources.protectedIdentity = participant->protectedIdentity;
        }
        cards = cardsOf(sources);
    }
    publish(ledger, id, cards, linkedTo(ledger, id), refreshed);
}

/// Those who are assigned and still work there.
StaffSources staffOf(Ledger &ledger, const Id &participant)
{
    StaffSources sources{participant, {}};
    const auto *facts = ledger.facts().participant(participant);
    if (!facts)
        return sources;
    const QDate today = dayOf(ledger.origin().receipt);
    for (const Id &id : ledger.facts().assignedTo(participant, today)) {
        std::vector<Membership> memberships = ledger.facts().membershipsOf(id, today);
        std::erase_if(memberships,
                      [&](const Membership &m) { return m.organisation != facts->organisation; });
        const auto person = memberships.empty() ? std::nullopt : ledger.read<Person>(id);
        if (person)
            sources.staff.push_back({*person, roleIn(memberships, facts->unit)});
    }
    return sources;
}

void refreshCardsOfParticipant(Ledger &ledger, const Id &participant, Refreshed &refreshed)
{
    publish(ledger, participant, cardsOf(staffOf(ledger, participant)), linkedTo(ledger, participant),
            refreshed);
}

} // namespace

void refreshCards(Ledger &ledger)
{
    const Ledger::Stale stale = ledger.takeStale();
    Refreshed refreshed;
    for (const Id &session : stale.sessions)
        refreshCardsOfSession(ledger, session, refreshed);
    for (const Id &consent : stale.consents)
        refreshCardOfConsent(ledger, consent, refreshed);
    for (const Id &participant : stale.participants)
        refreshCardsOfParticipant(ledger, participant, refreshed);
    for (const auto &[id, head] : refreshed.outdated)
        if (!refreshed.put.contains(id) && !SAMSPRAK_PLANTED(StaleCard))
            ledger.remove(head);
}

} // namespace samsprak::hub
