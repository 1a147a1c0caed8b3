// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_query.h"

namespace samsprak::app {

/// The booking that stands, asked again with what is wished now, or a new one under `newId`: of nobody yet.
Booking wantedBooking(const BookingContents &contents, const Id &newId, const Id &actor);

} // namespace samsprak::app
