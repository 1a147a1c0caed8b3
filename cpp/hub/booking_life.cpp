// SPDX-License-Identifier: MPL-2.0
#include "hub/booking_life.h"

#include "scheduling/order_number.h"
#include "scheduling/reply_deadline.h"
#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::hub {

namespace {

bool isOver(BookingState state)
{
    return state == BookingState::Performed || state == BookingState::NoShow ||
           state == BookingState::Reviewed;
}

bool waitsForAnswer(BookingState state)
{
    return state == BookingState::Ordered || state == BookingState::Received;
}

std::optional<scheduling::Interval> timeOf(const Booking &booking)
{
    return scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
}

/// An agency that is silent past its deadline, or that had none, can be passed over.
bool mayPassOver(const Booking &before, qint64 madeAt)
{
    return waitsForAnswer(before.state) && (before.replyDueAt == 0 || before.replyDueAt <= madeAt);
}

/// Why what was given can't be asked of somebody else instead.
std::optional<RefusalCode> objectionTo(const Booking &wanted, const Booking *before, qint64 madeAt)
{
    if (!before)
        return std::nullopt;
    if (isOver(before->state))
        return RefusalCode::StepNotPossible;
    if (!isGiven(before->state))
        return std::nullopt;
    const bool changed = !sameSlot(wanted, *before);
    if (wanted.agency == before->agency)
        return changed ? std::nullopt : std::optional(RefusalCode::AlreadyOrdered);
    if (!before->agency.isNull() && mayPassOver(*before, madeAt))
        return std::nullopt;
    return RefusalCode::AlreadyOrdered;
}

bool isValid(const OrderFacts &facts, const Booking &booking)
{
    const auto &agency = facts.agency;
    return agency && agency->organisation == facts.buyer && agency->holdsOn(booking.start.date) &&
           (agency->languages.empty() || agency->languages.contains(booking.language));
}

void forgetAnswer(Booking &booking, const Booking *before)
{
    booking.answer = CounterpartAnswer::None;
    booking.interpreterName.clear();
    booking.connectionPhone.clear();
    booking.connectionCode.clear();
    booking.connectionLink.clear();
    if (before && before->agency == booking.agency)
        return;
    booking.agencyNumber.clear();
    booking.answerText.clear();
    if (before && !before->agency.isNull())
        booking.agenciesAsked.insert(before->agency);
}

void forgetCancellation(Booking &booking)
{
    booking.cancelledBy = {};
    booking.cancelledAt = 0;
    booking.cancellationReason.clear();
    booking.cancellationAmount = 0;
}

/// Nobody comes who has no name, and nobody is reached by phone or video without a way to connect.
bool tellsWhoComes(const Booking &booking)
{
    if (booking.agency.isNull())
        return true;
    const bool connects = !booking.connectionPhone.isEmpty() || !booking.connectionLink.isEmpty();
    return !booking.interpreterName.trimmed().isEmpty() && (booking.mode == BookingMode::OnSite || connects);
}

qint64 deadlineOf(const Booking &booking, const OrderFacts &facts, qint64 start)
{
    const scheduling::Agreement *rules =
        facts.agency ? scheduling::agreementOn(facts.rules, facts.agency->agreement, booking.start.date)
                     : nullptr;
    if (!rules)
        return 0;
    const auto deadline = scheduling::replyDeadline(*rules, booking.orderedAt, start);
    return deadline ? deadline->confirmBy.value_or(0) : 0;
}

} // namespace

bool isGiven(BookingState state)
{
    return state == BookingState::Held || state == BookingState::Ordered || state == BookingState::Received ||
           state == BookingState::Confirmed;
}

bool sameSlot(const Booking &a, const Booking &b)
{
    return a.interpreter == b.interpreter && a.agency == b.agency && a.start == b.start &&
           a.durationMinutes == b.durationMinutes && a.zone == b.zone && a.mode == b.mode &&
           a.place == b.place && a.language == b.language;
}

const Booking *standingOrder(const Booking &booking, const std::vector<Booking> &others)
{
    const auto time = timeOf(booking);
    const auto found = std::find_if(others.begin(), others.end(), [&](const Booking &other) {
        const auto taken = timeOf(other);
        return other.id != booking.id && other.language == booking.language && isGiven(other.state) && time &&
               taken && time->overlaps(*taken);
    });
    return found != others.end() ? &*found : nullptr;
}

std::optional<RefusalCode> order(Booking &booking, const Booking *before, const OrderFacts &facts,
                                 const Step &step)
{
    if (!isValid(facts, booking))
        return RefusalCode::AgencyNotValid;
    if (const auto objection = objectionTo(booking, before, step.madeAt))
        return objection;
    if (standingOrder(booking, facts.others))
        return RefusalCode::AlreadyOrdered;
    const auto time = timeOf(booking);
    if (!time || time->start <= step.madeAt)
        return RefusalCode::StepNotPossible;
    forgetAnswer(booking, before);
    forgetCancellation(booking);
    booking.agenciesAsked.erase(booking.agency);
    booking.state = BookingState::Ordered;
    booking.orderNumber = scheduling::orderNumber(booking.id, booking.agency);
    booking.orderedAt = step.madeAt;
    booking.replyDueAt = deadlineOf(booking, facts, time->start);
    booking.decidedAt = step.madeAt;
    booking.requestedBy = step.person;
    return std::nullopt;
}

std::optional<RefusalCode> askOwnPool(Booking &booking, const Booking *before, const Step &step)
{
    const bool leavesAgency = before && !before->agency.isNull();
    if (leavesAgency) {
        if (const auto objection = objectionTo(booking, before, step.madeAt))
            return objection;
        forgetAnswer(booking, before);
        booking.orderNumber.clear();
        booking.orderedAt = 0;
        booking.replyDueAt = 0;
    }
    if (before && before->state == BookingState::Cancelled)
        forgetCancellation(booking);
    booking.state = BookingState::Tentative;
    booking.decidedAt = 0;
    booking.requestedBy = step.person;
    return std::nullopt;
}

std::optional<RefusalCode> recordAnswer(Booking &booking, const Booking *before, const Step &step)
{
    if (!before)
        return RefusalCode::StepNotPossible;
    if (before->state == BookingState::Cancelled)
        return RefusalCode::BookingCancelled;
    const bool waits = waitsForAnswer(before->state);
    const bool answered = before->state == BookingState::Confirmed || before->state == BookingState::Unfilled;
    // The hub's: when the counterpart's word was written down.
    booking.decidedAt = step.madeAt;
    switch (booking.answer) {
    case CounterpartAnswer::Received:
        if (!waits)
            return RefusalCode::StepNotPossible;
        booking.state = BookingState::Received;
        return std::nullopt;
    case CounterpartAnswer::Confirmed:
        if (!waits && !answered)
            return RefusalCode::StepNotPossible;
        booking.state = tellsWhoComes(booking) ? BookingState::Confirmed : BookingState::Received;
        return std::nullopt;
    case CounterpartAnswer::Unfilled:
        if (!waits && !answered)
            return RefusalCode::StepNotPossible;
        booking.state = BookingState::Unfilled;
        booking.interpreterName.clear();
        booking.connectionPhone.clear();
        booking.connectionCode.clear();
        booking.connectionLink.clear();
        if (!booking.agency.isNull())
            booking.agenciesAsked.insert(booking.agency);
        return std::nullopt;
    case CounterpartAnswer::None:
        break;
    }
    return RefusalCode::InvalidRequest;
}

std::optional<RefusalCode> cancel(Booking &booking, const Booking *before, const Step &step)
{
    if (before && isOver(before->state))
        return RefusalCode::StepNotPossible;
    if (!before || before->state != BookingState::Cancelled) {
        booking.cancelledBy = step.person;
        booking.cancelledAt = step.madeAt;
    }
    booking.state = BookingState::Cancelled;
    return std::nullopt;
}

std::optional<RefusalCode> close(Booking &booking, const Booking *before, const Step &step)
{
    const bool canEnd = before && (isGiven(before->state) || before->state == BookingState::Performed ||
                                   before->state == BookingState::NoShow);
    const auto time = timeOf(booking);
    if (!canEnd || !time || step.madeAt < time->start)
        return before && before->state == BookingState::Cancelled ? RefusalCode::BookingCancelled
                                                                  : RefusalCode::StepNotPossible;
    booking.state =
        booking.absentParty == AbsentParty::Nobody ? BookingState::Performed : BookingState::NoShow;
    return std::nullopt;
}

std::optional<RefusalCode> review(Booking &booking, const Booking *before)
{
    if (!before || !isOver(before->state))
        return RefusalCode::StepNotPossible;
    booking.state = BookingState::Reviewed;
    return std::nullopt;
}

} // namespace samsprak::hub
