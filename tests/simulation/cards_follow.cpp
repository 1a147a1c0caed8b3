// SPDX-License-Identifier: MPL-2.0
#include "domain/cards.h"
#include "invariants.h"

namespace samsprak::simulation {

namespace {

template <class E>
std::map<Id, E> allOf(const std::map<Id, hub::Head> &heads)
{
    std::map<Id, E> records;
    for (const auto &[id, head] : heads)
        if (head.kind == Declaration<E>::kind)
            records.emplace(id, hub::recordOf<E>(head));
    return records;
}

/// From scratch, by looking through everything: slow, and nothing to forget.
std::map<Id, Card> derived(const std::map<Id, hub::Head> &heads)
{
    const auto persons = allOf<Person>(heads);
    const auto interpreters = allOf<Interpreter>(heads);
    const auto places = allOf<Place>(heads);
    const auto attendances = allOf<Attendance>(heads);
    const auto bookings = allOf<Booking>(heads);
    std::map<Id, Card> cards;
    for (const auto &[id, session] : allOf<Session>(heads)) {
        CardSources sources;
        sources.session = session;
        sources.starts = {session.start};
        for (const auto &[key, attendance] : attendances)
            if (attendance.session == id)
                sources.attendances.push_back(attendance);
        for (const auto &[key, booking] : bookings)
            if (booking.session == id)
                sources.bookings.push_back(booking);
        if (places.contains(session.place))
            sources.place = places.at(session.place);
        for (const Id &leader : session.leaders)
            if (persons.contains(leader))
                sources.leaders.push_back({persons.at(leader), Role::None});
        sources.interpreters = interpreters;
        sources.otherPlaces = places;
        for (const Card &card : cardsOf(sources))
            cards[card.id] = card;
    }
    return cards;
}

} // namespace

Finding cardsFollow(hub::SqliteStore &store)
{
    std::map<Id, hub::Head> heads;
    forEachHead(store, [&](const hub::Head &head) { heads[head.id] = head; });
    std::map<Id, Card> wanted = derived(heads);
    for (auto [id, card] : allOf<Card>(heads)) {
        if (card.cardKind == CardKind::Consent || card.cardKind == CardKind::Staff)
            continue; // they follow from other records than a session's
        const auto found = wanted.find(id);
        if (found == wanted.end())
            return QStringLiteral("card %1 follows from nothing").arg(id.toString());
        // A role ends with a day; the card says what it was when it was made.
        card.leaderRole = Role::None;
        if (encode(card) != encode(found->second) || card.bucket != found->second.bucket)
            return QStringLiteral("card %1 is stale").arg(id.toString());
        wanted.erase(found);
    }
    return wanted.empty() ? Finding()
                          : QStringLiteral("card %1 is missing").arg(wanted.begin()->first.toString());
}

} // namespace samsprak::simulation
