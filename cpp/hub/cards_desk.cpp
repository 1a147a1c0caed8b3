// SPDX-License-Identifier: MPL-2.0
#include "hub/cards_desk.h"

#include "hub/days.h"
#include "scheduling/recurrence.h"

namespace samsprak::hub {

namespace {

Role roleIn(const Ledger &ledger, const Id &person, const Id &unit)
{
    Role role = Role::None;
    for (const Membership &membership : ledger.facts().membershipsOf(person, dayOf(ledger.origin().receipt)))
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

/// Everything that hangs on the session; the cards that exist go to `cards`.
std::optional<CardSources> sourcesOf(Ledger &ledger, const Id &id, const std::vector<Id> &linked,
                                     std::vector<Head> &cards)
{
    const auto session = ledger.read<Session>(id);
    CardSources sources;
    for (const Id &source : linked) {
        const std::optional<Head> head = ledger.find(source);
        if (!head || head->deleted)
            continue;
        if (head->kind == Kind::Card)
            cards.push_back(*head);
        else if (head->kind == Kind::Attendance)
            sources.attendances.push_back(recordOf<Attendance>(*head));
        else if (head->kind == Kind::Booking)
            sources.bookings.push_back(recordOf<Booking>(*head));
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
            sources.leaders.push_back({*person, roleIn(ledger, leader, session->unit)});
    for (const Booking &booking : sources.bookings) {
        if (const auto interpreter = ledger.read<Interpreter>(booking.interpreter))
            sources.interpreters[booking.interpreter] = *interpreter;
        if (const auto place =
                booking.place == session->place ? std::nullopt : ledger.read<Place>(booking.place))
            sources.otherPlaces[booking.place] = *place;
    }
    return sources;
}

void refreshCardsOf(Ledger &ledger, const Id &session)
{
    const std::vector<Id> linked = ledger.store().linkedTo(session);
    if (linked.empty())
        return;
    std::vector<Head> outdated;
    const auto sources = sourcesOf(ledger, session, linked, outdated);
    for (const Card &card : sources ? cardsOf(*sources) : std::vector<Card>{}) {
        std::erase_if(outdated, [&](const Head &head) { return head.id == card.id; });
        ledger.put(card);
        ledger.store().link(session, card.id);
    }
    for (const Head &head : outdated)
        ledger.remove(head);
}

} // namespace

void refreshCards(Ledger &ledger)
{
    for (const Id &session : ledger.takeStaleSessions())
        refreshCardsOf(ledger, session);
}

} // namespace samsprak::hub
