// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/agency_query.h"

#include "storage/record_reader.h"

#include <algorithm>

namespace samsprak::app {

namespace {

using scheduling::AgencyOrder;
using scheduling::OrderOutcome;

/// How an order ended; nothing while it is still open.
std::optional<OrderOutcome> outcomeOf(const Booking &booking, qint64 now)
{
    const bool isLate = booking.replyDueAt != 0 && booking.decidedAt > booking.replyDueAt;
    switch (booking.state) {
    case BookingState::Confirmed:
    case BookingState::Performed:
    case BookingState::NoShow:
    case BookingState::Reviewed:
        return isLate ? OrderOutcome::FilledLate : OrderOutcome::Filled;
    case BookingState::Cancelled:
        return OrderOutcome::WithdrawnByUs;
    case BookingState::Ordered:
    case BookingState::Received:
        return booking.replyDueAt != 0 && booking.replyDueAt < now ? std::optional(OrderOutcome::Unanswered)
                                                                   : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::vector<AgencyOrder> ordersAmong(const std::vector<Booking> &bookings, qint64 now)
{
    std::vector<AgencyOrder> orders;
    for (const Booking &booking : bookings) {
        for (const Id &agency : booking.agenciesAsked)
            orders.push_back({agency, booking.language, OrderOutcome::Declined});
        if (const auto outcome = booking.agency.isNull() ? std::nullopt : outcomeOf(booking, now))
            orders.push_back({booking.agency, booking.language, *outcome});
    }
    return orders;
}

} // namespace

AgencyContents loadAgencies(const storage::RecordReader &reader, const AgencyQuestion &question)
{
    AgencyContents contents;
    const auto unit = reader.find<Unit>(question.session.unit).valueOr(std::nullopt);
    const Id buyer = unit ? unit->organisation : Id{};
    std::vector<scheduling::AgencyRank> ranks;
    for (const AgencyAgreement &agency : reader.all<AgencyAgreement>().list().valueOr({})) {
        if (agency.organisation != buyer)
            continue;
        contents.agreements.emplace(agency.id, agency);
        if (agency.languages.empty() || agency.languages.contains(question.language))
            ranks.push_back({agency.id, agency.rank, agency.validFrom, agency.validUntil});
    }
    if (contents.agreements.empty())
        return contents;
    const std::vector<Booking> bookings = reader.all<Booking>().list().valueOr({});
    std::vector<Id> asked;
    if (question.booking)
        asked.assign(question.booking->agenciesAsked.begin(), question.booking->agenciesAsked.end());
    contents.choices = scheduling::rankAgencies(ranks, question.start.date, question.language,
                                                ordersAmong(bookings, question.now), asked);
    for (const Booking &booking : bookings)
        if (!booking.orderNumber.isEmpty() && booking.state != BookingState::Cancelled)
            contents.openOrders.push_back({booking.orderNumber, booking.agencyNumber});
    if (const auto organisation = reader.find<Organisation>(buyer).valueOr(std::nullopt))
        contents.buyer = organisation->name;
    contents.contact = reader.find<Person>(question.actor).valueOr(std::nullopt).value_or(Person{});
    for (const Participant &participant : question.participants)
        contents.participantNames << participant.givenName + u' ' + participant.familyName;
    contents.participants = std::max(question.headCount, int(question.participants.size()));
    if (question.booking)
        for (const Requisition &requisition :
             reader.all<Requisition>().where(&Requisition::booking, question.booking->id).list().valueOr({}))
            contents.requisition = requisition;
    return contents;
}

} // namespace samsprak::app
