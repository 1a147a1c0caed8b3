// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/order_changes.h"

#include "domain/replication.h"
#include "scheduling/order_number.h"

namespace samsprak::app {

namespace {

void settle(SessionChange &step, const std::optional<Refusal> &refusal)
{
    if (!refusal || refusal->settled)
        return;
    Refusal settled = *refusal;
    settled.settled = true;
    step.forward.update(*refusal, settled);
}

} // namespace

SessionChange orderBooking(const std::optional<Booking> &before, Booking wanted,
                           const std::optional<Refusal> &refusal)
{
    SessionChange step;
    step.session = wanted.session;
    wanted.state = BookingState::Tentative;
    wanted.orderNumber = scheduling::orderNumber(wanted.id, wanted.agency);
    wanted.orderedAt = 0;
    wanted.replyDueAt = 0;
    step.forward.intent(OrderBooking, before.value_or(Booking{}), wanted);
    settle(step, refusal);
    return step;
}

SessionChange recordAnswer(const Booking &booking, const WrittenAnswer &answer)
{
    SessionChange step;
    step.session = booking.session;
    Booking told = booking;
    told.answer = answer.answer;
    told.answerText = answer.text;
    // What an answer leaves out was told before and still holds.
    const auto take = [](QString &field, const QString &value) {
        if (!value.trimmed().isEmpty())
            field = value.trimmed();
    };
    take(told.agencyNumber, answer.agencyNumber);
    take(told.interpreterName, answer.interpreterName);
    take(told.connectionPhone, answer.phone);
    take(told.connectionCode, answer.code);
    take(told.connectionLink, answer.link);
    step.forward.intent(RecordAnswer, booking, told);
    return step;
}

SessionChange cancelOrder(const Booking &booking, const QString &reason, qint64 amount,
                          const std::optional<Refusal> &refusal)
{
    SessionChange step;
    step.session = booking.session;
    Booking off = booking;
    off.state = BookingState::Cancelled;
    off.cancellationReason = reason.trimmed();
    off.cancellationAmount = amount;
    step.forward.intent(CancelBooking, booking, off);
    settle(step, refusal);
    return step;
}

SessionChange closeBooking(const Booking &booking, AbsentParty absent)
{
    SessionChange step;
    step.session = booking.session;
    Booking closed = booking;
    closed.absentParty = absent;
    step.forward.intent(CloseBooking, booking, closed);
    return step;
}

SessionChange reviewBooking(const Booking &booking)
{
    SessionChange step;
    step.session = booking.session;
    step.forward.intent(ReviewBooking, booking, booking);
    return step;
}

} // namespace samsprak::app
