// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/booking_wish.h"

namespace samsprak::app {

Booking wantedBooking(const BookingContents &contents, const Id &newId, const Id &actor)
{
    const Session &session = contents.bundle.session;
    Booking booking = contents.booking.value_or(Booking());
    if (booking.id.isNull())
        booking.id = newId;
    booking.session = session.id;
    booking.unit = session.unit;
    booking.interpreter = {};
    booking.agency = {};
    booking.language = contents.wishes.language;
    booking.mode = contents.wishes.mode;
    booking.minimumLevel = contents.wishes.minimumLevel;
    booking.wishedGender = contents.wishes.wishedGender;
    booking.start = contents.request.start;
    booking.durationMinutes = session.durationMinutes;
    booking.zone = session.zone;
    booking.place = session.place;
    booking.requestedBy = actor;
    booking.participant = contents.request.participant;
    return booking;
}

} // namespace samsprak::app
