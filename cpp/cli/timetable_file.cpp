// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

#include "scheduling/icalendar.h"

namespace samsprak::cli {
namespace {

using scheduling::Timetable;
using scheduling::TimetableEvent;
using scheduling::TimetableFault;
using scheduling::TimetableProblem;

/// What is wrong and what to do, for a person who has the file before them.
QString sentence(const TimetableProblem &problem)
{
    switch (problem.fault) {
    case TimetableFault::NotACalendar:
        return QStringLiteral("this is not a calendar; export it again as iCalendar (.ics)");
    case TimetableFault::NotUtf8:
        return QStringLiteral("the text is not UTF-8; export it again as iCalendar (.ics)");
    case TimetableFault::Unclosed:
        return QStringLiteral("%1 begins here and never ends; the file is cut off, export it again")
            .arg(problem.text);
    case TimetableFault::Malformed:
        return QStringLiteral("the line %1 has a value that is not allowed there; correct it")
            .arg(problem.text);
    case TimetableFault::MissingUid:
        return QStringLiteral("the entry has no UID; add one, so that the next import finds it again");
    case TimetableFault::MissingStart:
        return QStringLiteral("the entry has no DTSTART; add when it begins");
    case TimetableFault::MissingEnd:
        return QStringLiteral("the entry has neither DTEND nor DURATION; add when it ends");
    case TimetableFault::WrongLength:
        return QStringLiteral("the entry lasts %1 minutes; it must end after it begins and within a day")
            .arg(problem.text);
    case TimetableFault::AllDay:
        return QStringLiteral("%1 is a date without a time; give the entry a time of day").arg(problem.text);
    case TimetableFault::UnknownZone:
        return QStringLiteral("there is no time zone '%1'; write TZID=Europe/Stockholm").arg(problem.text);
    case TimetableFault::WrongRule:
        return QStringLiteral("'%1' is not a rule of repetition that can be followed; correct it")
            .arg(problem.text);
    case TimetableFault::RepeatedUid:
        return QStringLiteral("the UID %1 stands in the file twice; give each entry its own")
            .arg(problem.text);
    case TimetableFault::Unsupported:
        return QStringLiteral("%1 is not read; write such dates as entries of their own").arg(problem.text);
    }
    return {};
}

/// Finds out what an entry's words mean here.
class EntryPlacer
{
public:
    EntryPlacer(ImportContext &context, const QString &file)
        : m_context(context)
        , m_file(file)
    {
    }

    void place(const TimetableEvent &event)
    {
        const std::set<Id> organisations = m_context.draft.organisations();
        if (organisations.size() != 1) {
            complain(event, {},
                     QStringLiteral("a timetable needs exactly one organisation; import it first"));
            return;
        }
        const Id organisation = *organisations.begin();
        const std::optional<Place> room = placeNamed(event.location, organisation);
        const Id unit = room ? room->unit : unitByOption(event, organisation);
        const Group group = groupOf(event, organisation);
        if (m_failed)
            return;
        RecordDraft<Session> draft(
            referencedId(organisation, Kind::Session, QLatin1String("ics/") + event.session.importReference));
        draft.set(&Session::unit, unit);
        draft.set(&Session::place, room ? room->id : Id{});
        draft.set(&Session::area, fromCode<Area>(event.category.toLower()));
        if (!group.id.isNull())
            draft.set(&Session::groups, IdSet{group.id});
        draft.set(&Session::headCount, int(group.members.size()));
        if (const Id leader = leaderByEmail(event.organizerEmail); !leader.isNull())
            draft.set(&Session::leaders, IdSet{leader});
        setTimes(draft, event.session);
        m_context.draft.add(draft);
    }

private:
    static void setTimes(RecordDraft<Session> &draft, const Session &read)
    {
        draft.set(&Session::title, read.title);
        draft.set(&Session::start, read.start);
        draft.set(&Session::durationMinutes, read.durationMinutes);
        draft.set(&Session::zone, read.zone);
        draft.set(&Session::recurrence, read.recurrence);
        draft.set(&Session::exceptions, read.exceptions);
        draft.set(&Session::cancelled, read.cancelled);
        draft.set(&Session::importReference, read.importReference);
    }

    void complain(const TimetableEvent &event, const QString &property, const QString &text)
    {
        m_failed = true;
        m_context.problems.push_back({m_file, event.line, property, text});
    }

    /// A LOCATION is a place's reference, its name, or name and room.
    std::optional<Place> placeNamed(const QString &location, const Id &organisation) const
    {
        if (location.isEmpty())
            return {};
        if (auto known = m_context.draft.find<Place>(referencedId(organisation, Kind::Place, location)))
            return known;
        std::optional<Place> found;
        m_context.draft.forEach<Place>([&](const Place &place) {
            const QString both =
                place.room.isEmpty() ? place.name : place.name + QLatin1String(", ") + place.room;
            if (location.compare(both, Qt::CaseInsensitive) == 0)
                found = place;
        });
        return found;
    }

    Id unitByOption(const TimetableEvent &event, const Id &organisation)
    {
        const Id unit = referencedId(organisation, Kind::Unit, m_context.options.unit);
        if (!m_context.options.unit.isEmpty() && m_context.draft.contains(unit))
            return unit;
        complain(
            event, QStringLiteral("LOCATION"),
            QStringLiteral("there is no place '%1', so the unit is unknown; add the place to places.csv, or "
                           "name the unit with --unit")
                .arg(event.location));
        return {};
    }

    Group groupOf(const TimetableEvent &event, const Id &organisation)
    {
        if (event.group.isEmpty())
            return {};
        if (const auto group =
                m_context.draft.find<Group>(referencedId(organisation, Kind::Group, event.group)))
            return *group;
        complain(event, QStringLiteral("X-SAMSPRAK-GROUP"),
                 QStringLiteral("there is no group '%1'; add it to groups.csv").arg(event.group));
        return {};
    }

    /// Teachers of other organisations organise lessons too: an unknown address is no problem.
    Id leaderByEmail(const QString &email) const
    {
        Id found;
        if (!email.isEmpty())
            m_context.draft.forEach<Person>([&](const Person &person) {
                if (person.email.compare(email, Qt::CaseInsensitive) == 0)
                    found = person.id;
            });
        return found;
    }

    ImportContext &m_context;
    QString m_file;
    bool m_failed = false;
};

} // namespace

void readTimetableFile(ImportContext &context, const ImportFile &file)
{
    const Timetable timetable = scheduling::readTimetable(file.bytes, context.options.zone);
    for (const TimetableProblem &problem : timetable.problems)
        context.problems.push_back({file.name, problem.line, {}, sentence(problem)});
    for (const TimetableEvent &event : timetable.events)
        EntryPlacer(context, file.name).place(event);
}

} // namespace samsprak::cli
