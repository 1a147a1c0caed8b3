// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_contents.h"

#include "app/calendar/record_lookup.h"
#include "app/calendar/session_words.h"
#include "domain/derived.h"
#include "scheduling/overlap_layout.h"
#include "scheduling/recurrence.h"
#include "scheduling/zone.h"
#include "storage/record_reader.h"

#include <algorithm>
#include <map>

namespace samsprak::app {

namespace {

constexpr int MinutesADay = 24 * 60;
/// A block needs this much height for its first line, so it also takes this much room beside others.
constexpr int ShortestShown = 20;

/// Builds the rows of one request; lives for one query.
class WeekLoader
{
public:
    WeekLoader(const storage::RecordReader &reader, const WeekRequest &request)
        : m_reader(reader)
        , m_request(request)
        , m_lookup(reader)
    {
    }

    Result<WeekContents> load()
    {
        const auto units = unitsOf(m_reader, m_request.actor, m_request.first);
        if (!units)
            return units.error();
        const auto range = scheduling::toInterval(LocalTime{m_request.first, 0}, m_request.days * MinutesADay,
                                                  m_request.zone);
        if (!range)
            return Error{ErrorCode::InvalidInput, QStringLiteral("week: range")};
        readRefusals();
        auto sessions = candidates();
        if (!sessions)
            return sessions.error();
        for (const Session &session : *sessions)
            if (units->contains(session.unit))
                add(session, *range);
        sortAndLayOut();
        return std::move(m_contents);
    }

private:
    /// Single sessions near the range (one may begin on the day before, or in another zone) and every series
    /// that has begun.
    Result<std::vector<Session>> candidates() const
    {
        const LocalTime from{m_request.first.addDays(-1), 0};
        const LocalTime until{m_request.first.addDays(m_request.days + 1), 0};
        auto found =
            m_reader.all<Session>().from(&Session::start, from).before(&Session::start, until).list();
        if (!found)
            return found;
        auto earlier = m_reader.all<Session>()
                           .before(&Session::start, from)
                           .whereNot(&Session::recurrence, QString())
                           .list();
        if (!earlier)
            return earlier;
        found->insert(found->end(), earlier->begin(), earlier->end());
        return found;
    }

    void readRefusals()
    {
        const auto refusals = m_reader.all<Refusal>().list();
        if (!refusals)
            return;
        for (const Refusal &refusal : *refusals)
            if (!refusal.settled && refusal.recordKind == Kind::Booking)
                m_refusals.insert_or_assign(refusal.record, refusal);
    }

    void add(const Session &session, const scheduling::Interval &range)
    {
        const auto times = scheduling::occurrences(session, range);
        if (!times || times->empty())
            return;
        const auto bookings = standingBookings(session);
        SessionRow common = describe(session);
        const SessionFacts facts = factsOf(session, common);
        for (const scheduling::Occurrence &occurrence : *times) {
            SessionRow row = common;
            SessionFacts own = facts;
            addBooking(bookings, session, occurrence, own, row);
            row.people = sessionPeople(own);
            row.line = sessionLine(own);
            row.detail = sessionDetail(own);
            row.facesNote = facesNote(own, int(row.faces.size()));
            place(std::move(row), occurrence);
        }
    }

    /// What all occurrences of a session share.
    SessionRow describe(const Session &session) const
    {
        SessionRow row;
        row.session = session.id;
        row.area = session.area;
        row.cancelled = session.cancelled;
        row.repeats = !session.recurrence.isEmpty();
        const auto title = session.title.choose(m_request.language);
        row.title = title.text;
        row.titleLanguage = title.language;
        row.titleIsFallback = title.isFallback;
        row.pending = m_reader.isPending<Session>(session.id);
        if (session.cancelled)
            row.bookingState = codeOf(BookingState::Cancelled);
        return row;
    }

    SessionFacts factsOf(const Session &session, SessionRow &row)
    {
        constexpr int FacesAtMost = 3;
        SessionFacts facts;
        auto attendances =
            m_reader.all<Attendance>().where(&Attendance::session, session.id).list().valueOr({});
        std::erase_if(attendances, [](const Attendance &a) { return a.occurrence.isValid(); });
        for (const Attendance &attendance : attendances) {
            row.pending = row.pending || m_reader.isPending<Attendance>(attendance.id);
            const Participant *participant = m_lookup.participant(attendance.participant);
            if (!participant)
                continue;
            facts.givenNames << participant->givenName;
            if (row.faces.size() < FacesAtMost)
                row.faces << participant->face;
        }
        facts.headCount = std::max(session.headCount, int(attendances.size()));
        if (const Place *place = m_lookup.place(session.place))
            facts.place = shortPlace(*place);
        if (!session.leaders.contains(m_request.actor) && !session.leaders.empty())
            if (const Person *leader = m_lookup.person(*session.leaders.begin()))
                facts.otherLeader = givenName(leader->name);
        return facts;
    }

    /// Those not cancelled, the last made first.
    std::vector<Booking> standingBookings(const Session &session) const
    {
        auto bookings = m_reader.all<Booking>().where(&Booking::session, session.id).list().valueOr({});
        std::erase_if(bookings, [](const Booking &b) { return b.state == BookingState::Cancelled; });
        std::sort(bookings.begin(), bookings.end(),
                  [](const Booking &a, const Booking &b) { return a.id > b.id; });
        return bookings;
    }

    /// The last booking that stands says how the block looks; in a series each occurrence has its own.
    void addBooking(const std::vector<Booking> &bookings, const Session &session,
                    const scheduling::Occurrence &occurrence, SessionFacts &facts, SessionRow &row)
    {
        const auto found = std::find_if(bookings.begin(), bookings.end(), [&](const Booking &b) {
            return session.recurrence.isEmpty() || b.start == occurrence.start;
        });
        if (found == bookings.end())
            return;
        row.booking = found->id;
        row.pending = row.pending || m_reader.isPending<Booking>(found->id);
        if (!session.cancelled)
            row.bookingState = shownState(found->state);
        if (row.bookingState == codeOf(BookingState::Refused)) {
            const auto refusal = m_refusals.find(found->id);
            const bool known = refusal != m_refusals.end();
            const RefusalCode code = known ? refusal->second.code : RefusalCode::Unknown;
            row.shortSentence = refusalNote(code);
            row.sentence = refusalNote(code, known ? int(refusal->second.alternatives.size()) : 0);
            return;
        }
        facts.interpreterLanguage = found->language;
        facts.mode = found->mode;
        const Interpreter *interpreter = m_lookup.interpreter(found->interpreter);
        if (!interpreter || found->state != BookingState::Confirmed)
            return;
        facts.interpreterName = interpreter->name;
        if (row.faces.size() == 1)
            row.faces << interpreter->face;
    }

    void place(SessionRow row, const scheduling::Occurrence &occurrence)
    {
        const auto start = scheduling::toLocal(occurrence.time.start, m_request.zone);
        const auto end = scheduling::toLocal(occurrence.time.end, m_request.zone);
        if (!start || !end)
            return;
        const int day = int(m_request.first.daysTo(start->date));
        if (day < 0 || day >= m_request.days)
            return;
        row.start = occurrence.start;
        row.key = row.session.toString();
        if (row.repeats)
            row.key += u'@' + occurrence.start.toString();
        row.day = day;
        row.startMinute = start->minute;
        row.endMinute = end->date == start->date ? end->minute : MinutesADay;
        m_contents.rows.push_back(std::move(row));
    }

    void sortAndLayOut()
    {
        auto &rows = m_contents.rows;
        std::sort(rows.begin(), rows.end(), [](const SessionRow &a, const SessionRow &b) {
            return std::tie(a.day, a.startMinute, a.title, a.key) <
                   std::tie(b.day, b.startMinute, b.title, b.key);
        });
        std::vector<scheduling::Interval> events;
        events.reserve(rows.size());
        for (const SessionRow &row : rows) {
            const int begin = row.day * MinutesADay + row.startMinute;
            events.push_back({begin, begin + std::max(ShortestShown, row.endMinute - row.startMinute)});
        }
        const auto lanes = scheduling::layOut(events);
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].column = lanes[i].column;
            rows[i].columns = lanes[i].columns;
            rows[i].span = lanes[i].span;
        }
    }

    const storage::RecordReader &m_reader;
    const WeekRequest &m_request;
    RecordLookup m_lookup;
    std::map<Id, Refusal> m_refusals; ///< unsettled, by booking
    WeekContents m_contents;
};

} // namespace

Result<IdSet> unitsOf(const storage::RecordReader &reader, const Id &actor, const QDate &today)
{
    const auto memberships = reader.all<Membership>().where(&Membership::person, actor).list();
    if (!memberships)
        return memberships.error();
    IdSet units;
    for (const Membership &membership : *memberships) {
        if (membership.until.isValid() && membership.until < today)
            continue;
        if (!membership.unit.isNull()) {
            units.insert(membership.unit);
            continue;
        }
        const auto all = reader.all<Unit>().list();
        if (!all)
            return all.error();
        for (const Unit &unit : *all)
            if (unit.organisation == membership.organisation)
                units.insert(unit.id);
    }
    return units;
}

Result<WeekContents> loadWeek(const storage::RecordReader &reader, const WeekRequest &request)
{
    return WeekLoader(reader, request).load();
}

} // namespace samsprak::app
