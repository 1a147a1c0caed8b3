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
#include <unordered_map>
#include <unordered_set>

namespace samsprak::app {

namespace {

constexpr int MinutesADay = 24 * 60;
/// A block needs this much height for its first line, so it also takes this much room beside others.
constexpr int ShortestShown = 20;
/// How far back what lasts several days is looked for.
constexpr int LongestInDays = 31;
/// SQLite's limit on values in a statement is far above this.
constexpr size_t IdsAQuery = 1000;

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
        std::vector<Timed> shown;
        for (Session &session : *sessions) {
            if (!units->contains(session.unit))
                continue;
            auto times = scheduling::occurrences(session, *range);
            if (times && !times->empty())
                shown.push_back({std::move(session), std::move(*times)});
        }
        readCompany(shown);
        for (const Timed &one : shown)
            add(one.session, one.times);
        sortAndLayOut();
        return std::move(m_contents);
    }

private:
    struct Timed
    {
        Session session;
        std::vector<scheduling::Occurrence> times;
    };

    /// Single sessions near the range (one may begin on the day before, or in another zone), long ones that
    /// began weeks before, and every series that has begun.
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
        const auto lasting = m_reader.all<Session>()
                                 .from(&Session::start, {from.date.addDays(-LongestInDays), 0})
                                 .before(&Session::start, from)
                                 .where(&Session::recurrence, QString())
                                 .from(&Session::durationMinutes, MinutesADay)
                                 .list();
        if (!lasting)
            return lasting.error();
        found->insert(found->end(), lasting->begin(), lasting->end());
        return found;
    }

    /// Who takes part and what is booked, for all sessions shown at once: a query each would cost more than
    /// all the rest.
    void readCompany(const std::vector<Timed> &shown)
    {
        for (size_t first = 0; first < shown.size(); first += IdsAQuery) {
            std::vector<Id> ids;
            for (size_t i = first; i < std::min(shown.size(), first + IdsAQuery); ++i)
                ids.push_back(shown[i].session.id);
            for (Attendance &attendance :
                 m_reader.all<Attendance>().whereAnyOf(&Attendance::session, ids).list().valueOr({}))
                if (!attendance.occurrence.isValid())
                    m_attendances[attendance.session].push_back(std::move(attendance));
            for (Booking &booking :
                 m_reader.all<Booking>().whereAnyOf(&Booking::session, ids).list().valueOr({}))
                if (booking.state != BookingState::Cancelled)
                    m_bookings[booking.session].push_back(std::move(booking));
        }
        for (auto &[session, bookings] : m_bookings)
            std::sort(bookings.begin(), bookings.end(),
                      [](const Booking &a, const Booking &b) { return a.id > b.id; });
        for (const storage::PendingTransaction &transaction : m_reader.pending().valueOr({}))
            m_pending.insert(transaction.records.begin(), transaction.records.end());
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

    void add(const Session &session, const std::vector<scheduling::Occurrence> &times)
    {
        const std::vector<Booking> &bookings = m_bookings[session.id];
        SessionRow common = describe(session);
        const SessionFacts facts = factsOf(session, common);
        for (const scheduling::Occurrence &occurrence : times) {
            SessionRow row = common;
            SessionFacts own = facts;
            addBooking(bookings, session, occurrence, own, row);
            row.people = sessionPeople(own);
            row.line = sessionLine(own);
            row.detail = sessionDetail(own);
            row.facesNote = facesNote(own, int(row.faces.size()));
            place(std::move(row), occurrence, session);
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
        row.pending = m_pending.contains(session.id);
        row.place = session.place;
        row.leaders = session.leaders;
        row.groups = session.groups;
        if (session.cancelled)
            row.bookingState = codeOf(BookingState::Cancelled);
        return row;
    }

    SessionFacts factsOf(const Session &session, SessionRow &row)
    {
        constexpr int FacesAtMost = 3;
        SessionFacts facts;
        const std::vector<Attendance> &attendances = m_attendances[session.id];
        for (const Attendance &attendance : attendances) {
            row.pending = row.pending || m_pending.contains(attendance.id);
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
        row.interpreter = found->interpreter;
        row.pending = row.pending || m_pending.contains(found->id);
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
        if (found->state != BookingState::Confirmed)
            return;
        if (!found->agency.isNull()) {
            facts.interpreterName = found->interpreterName;
            return;
        }
        const Interpreter *interpreter = m_lookup.interpreter(found->interpreter);
        if (!interpreter)
            return;
        facts.interpreterName = interpreter->name;
        if (row.faces.size() == 1)
            row.faces << interpreter->face;
    }

    void place(SessionRow row, const scheduling::Occurrence &occurrence, const Session &session)
    {
        const auto start = scheduling::toLocal(occurrence.time.start, m_request.zone);
        const auto end = scheduling::toLocal(occurrence.time.end, m_request.zone);
        if (!start || !end)
            return;
        const int day = int(m_request.first.daysTo(start->date));
        row.allDay = session.durationMinutes >= MinutesADay;
        // What ends at midnight does not touch the day that begins then.
        row.days = row.allDay ? int(start->date.daysTo(end->date)) + (end->minute > 0 ? 1 : 0) : 1;
        if (day + row.days <= 0 || day >= m_request.days)
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
            if (row.allDay) { // lies in the strip over the hours, where it takes whole days
                constexpr int Strip = -1'000'000;
                events.push_back({Strip + row.day * MinutesADay, Strip + (row.day + row.days) * MinutesADay});
                continue;
            }
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
    std::map<Id, Refusal> m_refusals;                              ///< unsettled, by booking
    std::unordered_map<Id, std::vector<Attendance>> m_attendances; ///< planned, by session
    std::unordered_map<Id, std::vector<Booking>> m_bookings;       ///< not cancelled, the last made first
    std::unordered_set<Id> m_pending; ///< records with changes that the hub has not answered
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
