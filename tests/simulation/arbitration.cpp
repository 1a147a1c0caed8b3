// SPDX-License-Identifier: MPL-2.0
#include "domain/cards.h"
#include "invariants.h"
#include "scheduling/zone.h"

namespace samsprak::simulation {

namespace {

struct Taken
{
    Id interpreter;
    qint64 start = 0;
    qint64 end = 0;
    Id booking;

    auto operator<=>(const Taken &) const = default;
};

} // namespace

Finding noOverlap(hub::SqliteStore &store)
{
    std::vector<Taken> taken;
    store.forEach(Kind::Booking, [&](const hub::Head &head) {
        const auto booking = hub::recordOf<Booking>(head);
        const auto time = scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
        if (takesTime(booking.state) && time)
            taken.push_back({booking.interpreter, time->start, time->end, booking.id});
    });
    std::sort(taken.begin(), taken.end());
    for (size_t i = 1; i < taken.size(); ++i)
        if (taken[i].interpreter == taken[i - 1].interpreter && taken[i].start < taken[i - 1].end)
            return QStringLiteral("bookings %1 and %2 hold one interpreter at once")
                .arg(taken[i - 1].booking.toString(), taken[i].booking.toString());
    for (const Taken &slot : taken)
        if (!store.holdOf(slot.booking))
            return QStringLiteral("booking %1 has no slot").arg(slot.booking.toString());
    return std::nullopt;
}

} // namespace samsprak::simulation
