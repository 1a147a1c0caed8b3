// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/bundle_query.h"

#include "storage/record_reader.h"

namespace samsprak::app {

Result<SessionBundle> loadBundle(const storage::RecordReader &reader, const Id &session)
{
    SessionBundle bundle;
    auto found = reader.find<Session>(session);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, session.toString()};
    bundle.session = std::move(**found);
    auto attendances = reader.all<Attendance>().where(&Attendance::session, session).list();
    if (!attendances)
        return attendances.error();
    bundle.attendances = std::move(*attendances);
    std::erase_if(bundle.attendances, [](const Attendance &a) { return a.occurrence.isValid(); });
    auto bookings = reader.all<Booking>().where(&Booking::session, session).list();
    if (!bookings)
        return bookings.error();
    bundle.bookings = std::move(*bookings);
    return bundle;
}

} // namespace samsprak::app
