// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/clash_query.h"

#include "app/calendar/record_lookup.h"
#include "app/calendar/session_words.h"
#include "app/wording/date_words.h"
#include "domain/casework.h"
#include "scheduling/zone.h"
#include "storage/record_reader.h"

#include <QCoreApplication>

#include <map>

namespace samsprak::app {

namespace {

using scheduling::ClashKind;
using scheduling::PeopledSession;
using scheduling::SessionClash;

constexpr int MinutesADay = 24 * 60;
constexpr int DaysOfSeries = 8 * 7;
constexpr int DaysOfAlternatives = 5;

struct Clashes
{
    Q_DECLARE_TR_FUNCTIONS(Clashes)
};

/// Which of the planned participants are expected at which other session.
Result<std::map<Id, IdSet>> sessionsOf(const storage::RecordReader &reader, const IdSet &participants)
{
    std::map<Id, IdSet> sessions;
    for (const Id &participant : participants) {
        const auto attendances = reader.all<Attendance>().where(&Attendance::participant, participant).list();
        if (!attendances)
            return attendances.error();
        for (const Attendance &attendance : *attendances)
            if (!attendance.occurrence.isValid())
                sessions[attendance.session].insert(participant);
    }
    return sessions;
}

Result<std::vector<Session>> sessionsAround(const storage::RecordReader &reader, const LocalTime &from,
                                            const LocalTime &until)
{
    auto found = reader.all<Session>().from(&Session::start, from).before(&Session::start, until).list();
    if (!found)
        return found;
    auto series =
        reader.all<Session>().before(&Session::start, from).whereNot(&Session::recurrence, QString()).list();
    if (!series)
        return series;
    found->insert(found->end(), std::make_move_iterator(series->begin()),
                  std::make_move_iterator(series->end()));
    return found;
}

/// A course or what another authority has in its timetable: not to be moved by us.
bool isOthersActivity(const Session &session)
{
    return session.area == Area::Studies || !session.importReference.isEmpty();
}

class ClashWords
{
public:
    ClashWords(const storage::RecordReader &reader, const QString &language)
        : m_lookup(reader)
        , m_language(language)
        , m_dates(language)
    {
    }

    QString note(const SessionClash &clash, const Session &other)
    {
        const QString what = DateWords::isolated(other.title.choose(m_language).text);
        const int start = clash.otherStart.minute;
        QString when = DateWords::timeRange(start, start + other.durationMinutes);
        if (clash.otherStart.date != clash.start.date || clash.times > 1)
            when = m_dates.weekdayDayAndMonth(clash.otherStart.date) + u' ' + when;
        const QString words = sentence(clash, what, when);
        return clash.times < 2 ? words : words + u' ' + Clashes::tr("(%n times)", nullptr, clash.times);
    }

    QString startWords(const LocalTime &start, const QDate &planned) const
    {
        const QString time = DateWords::isolated(DateWords::time(start.minute));
        return start.date == planned ? time : m_dates.weekdayShort(start.date) + u' ' + time;
    }

private:
    QString sentence(const SessionClash &clash, const QString &what, const QString &when)
    {
        switch (clash.kind) {
        case ClashKind::Leader: {
            const Person *leader = m_lookup.person(clash.who);
            return Clashes::tr("%1 leads %2 %3")
                .arg(DateWords::isolated(leader ? givenName(leader->name) : Clashes::tr("Somebody")), what,
                     when);
        }
        case ClashKind::Participant: {
            const Participant *participant = m_lookup.participant(clash.who);
            return Clashes::tr("%1 has %2 %3")
                .arg(DateWords::isolated(participant ? participant->givenName : Clashes::tr("Somebody")),
                     what, when);
        }
        case ClashKind::Place: {
            const Place *place = m_lookup.place(clash.who);
            return Clashes::tr("%1 is taken: %2 %3")
                .arg(DateWords::isolated(place ? shortPlace(*place) : Clashes::tr("The place")), what, when);
        }
        }
        return {};
    }

    RecordLookup m_lookup;
    QString m_language;
    DateWords m_dates;
};

} // namespace

Result<ClashContents> loadClashes(const storage::RecordReader &reader, const PeopledSession &planned,
                                  const QString &language)
{
    const Session &session = planned.session;
    const int days = session.recurrence.isEmpty() ? 1 : DaysOfSeries;
    const auto range =
        scheduling::toInterval(LocalTime{session.start.date, 0}, days * MinutesADay, session.zone);
    if (!range)
        return Error{ErrorCode::InvalidInput, QStringLiteral("clashes: range")};
    const auto sessions =
        sessionsAround(reader, {session.start.date.addDays(-1), 0},
                       {session.start.date.addDays(std::max(days, DaysOfAlternatives) + 1), 0});
    if (!sessions)
        return sessions.error();
    const auto expected = sessionsOf(reader, planned.participants);
    if (!expected)
        return expected.error();
    std::vector<PeopledSession> others;
    std::map<Id, const Session *> byId;
    for (const Session &other : *sessions) {
        const auto people = expected->find(other.id);
        others.push_back({other, people != expected->end() ? people->second : IdSet()});
        byId.emplace(other.id, &other);
    }
    const auto found = scheduling::clashes(planned, others, *range);
    if (!found)
        return found.error();

    ClashContents contents;
    ClashWords words(reader, language);
    for (const SessionClash &clash : *found) {
        const Session &other = *byId.at(clash.session);
        ChoiceRow row;
        row.key = codeOf(other.area) + u'/' + clash.session.toString() + u'/' + clash.who.toString();
        row.text = words.note(clash, other);
        contents.notes.push_back(std::move(row));
        contents.needsReason =
            contents.needsReason || (clash.kind == ClashKind::Participant && isOthersActivity(other));
    }
    if (found->empty() || !session.recurrence.isEmpty())
        return contents;
    for (const LocalTime &start : scheduling::freeStarts(planned, others, {DaysOfAlternatives, 3})) {
        ChoiceRow row;
        row.key = start.toString();
        row.text = words.startWords(start, session.start.date);
        contents.freeStarts.push_back(std::move(row));
    }
    return contents;
}

} // namespace samsprak::app
