// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_assignment_query.h"

#include "app/calendar/session_changes.h"
#include "domain/cards.h"
#include "domain/derived.h"
#include "storage/record_reader.h"

namespace samsprak::app {

namespace {

constexpr int DaysAWeek = 7;

/// How often somebody interpreted for a participant before the week.
using Earlier = std::map<Id, std::map<Id, int>>;

void addEarlier(Earlier &earlier, const Booking &booking, const QDate &monday)
{
    if (!booking.participant.isNull() && !booking.interpreter.isNull() && booking.start.date < monday &&
        (booking.state == BookingState::Confirmed || booking.state == BookingState::Performed))
        ++earlier[booking.participant][booking.interpreter];
}

Id mostUsed(const Earlier &earlier, const Id &participant)
{
    const auto known = earlier.find(participant);
    if (known == earlier.end())
        return {};
    const auto most = std::max_element(known->second.begin(), known->second.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->first;
}

/// What keeps the pool busy besides the bookings of the week.
Result<std::vector<scheduling::BusyInterval>>
otherBusy(const storage::RecordReader &reader, const std::map<Id, Booking> &bookings, const QDate &monday)
{
    const auto cards = reader.all<Card>()
                           .from(&Card::start, {monday.addDays(-1), 0})
                           .before(&Card::start, {monday.addDays(DaysAWeek + 1), 0})
                           .list();
    if (!cards)
        return cards.error();
    IdSet own;
    for (const auto &[id, booking] : bookings)
        own.insert(busyCardId(booking.interpreter, id));
    std::vector<scheduling::BusyInterval> busy;
    for (const Card &card : *cards)
        if (card.cardKind == CardKind::Busy && !own.contains(card.id))
            busy.push_back(scheduling::BusyInterval::of(card));
    return busy;
}

} // namespace

Result<WeekAssignmentContents> loadWeekAssignment(const storage::RecordReader &reader, const QDate &monday,
                                                  const QString &zone, const QString &language)
{
    WeekAssignmentContents contents;
    contents.question.monday = monday;
    contents.question.zone = zone;
    const auto bookings = reader.all<Booking>().list();
    if (!bookings)
        return bookings.error();
    Earlier earlier;
    for (const Booking &booking : *bookings) {
        addEarlier(earlier, booking, monday);
        const bool ofThisWeek =
            booking.start.date >= monday && booking.start.date < monday.addDays(DaysAWeek);
        if (!ofThisWeek || !booking.agency.isNull() || !stands(booking))
            continue;
        const auto session = reader.find<Session>(booking.session);
        if (!session)
            return session.error();
        if (!*session || (*session)->cancelled)
            continue;
        contents.titles.emplace(booking.id, (*session)->title.choose(language).text);
        contents.bookings.emplace(booking.id, booking);
        contents.question.bookings.push_back(booking);
    }
    for (const auto &[id, booking] : contents.bookings)
        if (const Id known = mostUsed(earlier, booking.participant); !known.isNull())
            contents.question.earlier.emplace(id, known);

    scheduling::Market &market = contents.question.market;
    market.interpreters = reader.all<Interpreter>().list().valueOr({});
    market.windows = reader.all<Availability>().list().valueOr({});
    auto busy = otherBusy(reader, contents.bookings, monday);
    if (!busy)
        return busy.error();
    market.busy = std::move(*busy);
    for (const Interpreter &interpreter : market.interpreters)
        contents.interpreters.emplace(interpreter.id, interpreter);
    return contents;
}

} // namespace samsprak::app
