// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_changes.h"

/// What the steps with an agency write. Values only: no reading, no clock. The hub judges each step; until
/// then the tablet shows an order as tentative, and an answer moves nothing.
namespace samsprak::app {

/// What was said about an order, as a person has checked it.
struct WrittenAnswer
{
    CounterpartAnswer answer = CounterpartAnswer::None;
    QString agencyNumber;
    QString interpreterName;
    QString phone;
    QString code;
    QString link;
    QString text; ///< as it stood
};

/// Orders `wanted`, which names its agency, and gives it its number. Can't be undone: it may be sent already.
SessionChange orderBooking(const std::optional<Booking> &before, Booking wanted,
                           const std::optional<Refusal> &refusal);
SessionChange recordAnswer(const Booking &booking, const WrittenAnswer &answer);
/// `amount` in öre, as it was shown.
SessionChange cancelOrder(const Booking &booking, const QString &reason, qint64 amount,
                          const std::optional<Refusal> &refusal);
/// The assignment is over: `absent` did not come, or it was carried out.
SessionChange closeBooking(const Booking &booking, AbsentParty absent);
/// Somebody has looked through what it came to.
SessionChange reviewBooking(const Booking &booking);

} // namespace samsprak::app
