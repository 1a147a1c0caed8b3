// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_query.h"
#include "scheduling/order_text.h"

namespace samsprak::app {

/// What an agency is told of a booking: time, place and requirements. Nothing in it comes from a
/// participant's record, and `scheduling::orderText` refuses a text that a name has slipped into.
scheduling::OrderDetails orderDetails(const Booking &booking, const AgencyAgreement &agency,
                                      const BookingContents &contents);
/// The order in Swedish, the agencies' language. Errors as of `scheduling::orderText`.
Result<scheduling::OrderText> swedishOrder(const Booking &booking, const AgencyAgreement &agency,
                                           const BookingContents &contents);

} // namespace samsprak::app
