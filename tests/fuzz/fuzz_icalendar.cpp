// SPDX-License-Identifier: MPL-2.0
#include "scheduling/icalendar.h"
#include "scheduling/recurrence.h"
#include "scheduling/zone.h"

using namespace samsprak;

namespace {

constexpr qint64 Weeks = 8 * 7 * 24 * 60 * 60 * 1000LL;

} // namespace

/// A timetable from somewhere else; what is read of it is also laid out over eight weeks, as the hub does for
/// cards.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto timetable = scheduling::readTimetable(text, QStringLiteral("Europe/Stockholm"));
    for (const scheduling::TimetableEvent &event : timetable.events) {
        const auto start = scheduling::toUtc(event.session.start, event.session.zone);
        if (!start || event.session.durationMinutes <= 0)
            std::abort();
        static_cast<void>(scheduling::occurrences(event.session, {*start, *start + Weeks}));
    }
    return 0;
}
