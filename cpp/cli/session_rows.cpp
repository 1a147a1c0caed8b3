// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

#include "domain/booking.h"
#include "scheduling/recurrence.h"
#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::cli {
namespace {

constexpr int MinutesOfDay = 24 * 60;

QString column(const char *name) { return QString::fromLatin1(name); }

LocalTime start(RowReader &row)
{
    row.required(column("date"));
    const QDate date = row.date(column("date"));
    const int minute = row.timeOfDay(column("time"));
    return {date, std::max(minute, 0)};
}

QString zone(const ImportContext &context, RowReader &row)
{
    const QString named = row.text(column("zone"));
    if (named.isEmpty())
        return context.options.zone;
    if (!scheduling::isKnownZone(named))
        row.problem(column("zone"),
                    QStringLiteral("there is no time zone '%1'; write it as Europe/Stockholm").arg(named));
    return named;
}

/// Those who take part: named one by one, or as members of a group.
IdSet everybody(const ImportContext &context, const IdSet &participants, const IdSet &groups)
{
    IdSet all = participants;
    for (const Id &id : groups)
        if (const auto group = context.draft.find<Group>(id))
            all.insert(group->members.begin(), group->members.end());
    return all;
}

void setTime(ImportContext &context, RowReader &row, RecordDraft<Session> &draft)
{
    draft.set(&Session::start, start(row));
    draft.set(&Session::zone, zone(context, row));
    row.required(column("minutes"));
    draft.set(&Session::durationMinutes, row.integer(column("minutes"), 5, MinutesOfDay - 1, 60));
    if (!row.has(column("recurrence")))
        return;
    const QString rule = row.text(column("recurrence")).toUpper();
    if (!rule.isEmpty())
        if (const QString problem = scheduling::recurrenceProblem(rule); !problem.isEmpty())
            row.problem(column("recurrence"),
                        problem + QLatin1String(
                                      "; write it as in calendars: FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261211"));
    draft.set(&Session::recurrence, rule);
}

void addAttendances(ImportContext &context, const Id &session, const IdSet &participants)
{
    for (const Id &participant : participants) {
        RecordDraft<Attendance> draft(Id::fromName(session, participant.toString()));
        draft.set(&Attendance::session, session);
        draft.set(&Attendance::participant, participant);
        context.draft.add(draft);
    }
}

BookingState bookingState(RowReader &row)
{
    const BookingState state = row.code<BookingState>(column("booking_state"), BookingState::Confirmed);
    const bool allowed =
        state == BookingState::Confirmed || state == BookingState::Held || state == BookingState::Cancelled;
    if (!allowed)
        row.problem(column("booking_state"),
                    QStringLiteral("an import takes bookings that are held, confirmed or "
                                   "cancelled; leave the interpreter out otherwise"));
    return state;
}

/// What the booking needs besides the session's own facts.
RecordDraft<Booking> readBooking(ImportContext &context, RowReader &row, const Session &session,
                                 const IdSet &participants)
{
    RecordDraft<Booking> draft(Id::fromName(session.id, u"booking"));
    draft.set(&Booking::session, session.id);
    draft.set(&Booking::unit, session.unit);
    draft.set(&Booking::start, session.start);
    draft.set(&Booking::durationMinutes, session.durationMinutes);
    draft.set(&Booking::zone, session.zone);
    draft.set(&Booking::place, session.place);
    draft.set(&Booking::interpreter, context.reference(row, column("interpreter"), Kind::Interpreter));
    row.required(column("language"));
    draft.set(&Booking::language, row.languageTag(column("language")));
    draft.set(&Booking::mode, row.code<BookingMode>(column("mode"), BookingMode::OnSite));
    draft.set(&Booking::minimumLevel,
              row.code<InterpreterLevel>(column("minimum_level"), InterpreterLevel::None));
    draft.set(&Booking::wishedGender, row.code<Gender>(column("wished_gender"), Gender::Unstated));
    draft.set(&Booking::state, bookingState(row));
    draft.set(&Booking::legalRight, row.boolean(column("legal_right")));
    Id requestedBy = context.reference(row, column("requested_by"), Kind::Person);
    if (requestedBy.isNull() && !session.leaders.empty())
        requestedBy = *session.leaders.begin();
    draft.set(&Booking::requestedBy, requestedBy);
    if (participants.size() == 1)
        draft.set(&Booking::participant, *participants.begin());
    if (!row.failed() && !context.takeTime(draft.record))
        row.problem(column("interpreter"),
                    QStringLiteral("the interpreter is booked at that time already; correct "
                                   "the time or name another interpreter"));
    if (!session.recurrence.isEmpty())
        row.problem(column("interpreter"),
                    QStringLiteral("an interpreter is booked for one time, not for a series; "
                                   "give each time a row of its own"));
    return draft;
}

} // namespace

void readSession(ImportContext &context, RowReader &row)
{
    RecordDraft<Session> draft(context.ownId(row, Kind::Session));
    row.required(column("unit"));
    draft.set(&Session::unit, context.reference(row, column("unit"), Kind::Unit));
    draft.set(&Session::area, row.code<Area>(column("area"), Area::None));
    draft.set(&Session::title, row.translated(column("title")));
    setTime(context, row, draft);
    draft.set(&Session::place, context.reference(row, column("place"), Kind::Place));
    draft.set(&Session::leaders, context.references(row, column("leaders"), Kind::Person));
    draft.set(&Session::groups, context.references(row, column("groups"), Kind::Group));
    if (row.has(column("cancelled")))
        draft.set(&Session::cancelled, row.boolean(column("cancelled")));
    const IdSet participants = context.references(row, column("participants"), Kind::Participant);
    const IdSet all = everybody(context, participants, draft.record.groups);
    draft.set(&Session::headCount, int(all.size()));
    std::optional<RecordDraft<Booking>> booking;
    if (!row.text(column("interpreter")).isEmpty())
        booking = readBooking(context, row, draft.record, all);
    if (row.failed())
        return;
    context.draft.add(draft);
    addAttendances(context, draft.record.id, all);
    if (booking)
        context.draft.add(*booking);
}

} // namespace samsprak::cli
