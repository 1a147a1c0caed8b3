// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/roll_call_view_model.h"

#include "app/calendar/session_words.h"
#include "app/wording/date_words.h"
#include "app/wording/words.h"
#include "domain/attendance_mark.h"
#include "storage/committed_changes.h"
#include "storage/record_reader.h"

#include <QDateTime>

namespace samsprak::app {

namespace {

constexpr int MinutesAStep = 5;
constexpr int UsualMinutesLate = 15;

AttendanceState stateOf(const ExpectedPerson &person)
{
    return person.mark ? person.mark->state : AttendanceState::Planned;
}

} // namespace

RollCallViewModel::RollCallViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
{
}

void RollCallViewModel::setSession(ProfileSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    close();
    if (!m_session)
        return;
    connect(m_session, &ProfileSession::changed, this, &RollCallViewModel::onChanged);
    connect(m_session, &ProfileSession::languageChanged, this, &RollCallViewModel::show);
}

void RollCallViewModel::open(const Id &session, const LocalTime &occurrence)
{
    m_open = session;
    m_occurrence = occurrence;
    m_problem.clear();
    m_opening = true;
    load();
}

void RollCallViewModel::close()
{
    m_open = {};
    m_opening = false;
    ++m_request;
}

void RollCallViewModel::load()
{
    if (!m_session || m_open.isNull())
        return;
    const quint64 request = ++m_request;
    m_session->read(
        this,
        [session = m_open, occurrence = m_occurrence](const storage::RecordReader &reader) {
            return loadRollCall(reader, session, occurrence);
        },
        [this, request](Result<RollCallContents> contents) {
            if (request != m_request || m_writing > 0)
                return;
            m_problem = contents ? QString() : saveProblem(contents.error());
            m_contents = std::move(contents).valueOr({});
            show();
            if (std::exchange(m_opening, false))
                Q_EMIT opened();
        });
}

void RollCallViewModel::onChanged(const storage::CommittedChanges &changes)
{
    static constexpr Kind shown[] = {Kind::Session, Kind::Attendance, Kind::Participant, Kind::Group,
                                     Kind::GroupMembership};
    if (std::any_of(std::begin(shown), std::end(shown),
                    [&](Kind kind) { return changes.kinds.contains(kind); }))
        load();
}

QString RollCallViewModel::title() const
{
    return m_session ? m_contents.session.title.choose(m_session->language()).text : QString();
}

QString RollCallViewModel::whenText() const
{
    if (!m_session || !m_contents.occurrence.isValid())
        return {};
    const LocalTime &start = m_contents.occurrence;
    return DateWords(m_session->language()).weekdayDayAndMonth(start.date) + u' ' +
           DateWords::timeRange(start.minute, start.minute + m_contents.session.durationMinutes);
}

int RollCallViewModel::count(AttendanceState state) const
{
    return int(std::count_if(m_contents.people.begin(), m_contents.people.end(),
                             [&](const ExpectedPerson &person) { return stateOf(person) == state; }));
}

int RollCallViewModel::unmarked() const { return count(AttendanceState::Planned); }

QString RollCallViewModel::summary() const
{
    const int late = count(AttendanceState::Late);
    const int absent = count(AttendanceState::Absent);
    const int excused = count(AttendanceState::Excused);
    QStringList parts{tr("%n here", nullptr, total() - late - absent - excused)};
    if (late > 0)
        parts << tr("%n late", nullptr, late);
    if (absent > 0)
        parts << tr("%n absent", nullptr, absent);
    if (excused > 0)
        parts << tr("%n excused", nullptr, excused);
    return parts.join(tr(", ", "between the parts of a list"));
}

void RollCallViewModel::show()
{
    std::vector<RollCallRow> rows;
    for (const ExpectedPerson &person : m_contents.people) {
        RollCallRow row;
        row.key = person.participant.toString();
        row.name = person.name;
        row.languageWord = languageName(person.language);
        row.face = person.face;
        row.marked = stateOf(person) != AttendanceState::Planned;
        row.state = codeOf(row.marked ? person.mark->state : AttendanceState::Present);
        if (stateOf(person) == AttendanceState::Late)
            row.minutes = DateWords::isolated(tr("%n min", nullptr, person.mark->minutesLate));
        rows.push_back(std::move(row));
    }
    m_people.setRows(std::move(rows));
    Q_EMIT changed();
}

ExpectedPerson *RollCallViewModel::find(const QString &participantId)
{
    const Id id = Id::fromString(participantId);
    const auto found = std::find_if(m_contents.people.begin(), m_contents.people.end(),
                                    [&](const ExpectedPerson &person) { return person.participant == id; });
    return found == m_contents.people.end() ? nullptr : &*found;
}

Attendance RollCallViewModel::stamped(Attendance mark) const
{
    mark.markedBy = m_session->actor();
    return mark;
}

/// Minutes since the occurrence began, in fives; the usual when it isn't running.
int RollCallViewModel::minutesSinceStart() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
    const LocalTime &start = m_contents.occurrence;
    const int minute = now.time().msecsSinceStartOfDay() / 60'000;
    const int since = minute - start.minute;
    const bool running = now.date() == start.date && since > 0 && since < m_contents.session.durationMinutes;
    return running ? std::max(MinutesAStep, since / MinutesAStep * MinutesAStep) : UsualMinutesLate;
}

void RollCallViewModel::mark(const QString &participantId, const QString &state)
{
    ExpectedPerson *person = find(participantId);
    if (!person || !m_session)
        return;
    Attendance wanted =
        person->mark.value_or(attendanceMark(m_contents.session, m_contents.occurrence, person->participant));
    const AttendanceState asked = fromCode<AttendanceState>(state);
    wanted.state = asked == wanted.state ? AttendanceState::Present : asked;
    wanted.minutesLate = wanted.state == AttendanceState::Late ? minutesSinceStart() : 0;
    write(*person, stamped(wanted));
}

void RollCallViewModel::changeMinutes(const QString &participantId, int direction)
{
    ExpectedPerson *person = find(participantId);
    if (!person || !m_session || stateOf(*person) != AttendanceState::Late)
        return;
    Attendance wanted = *person->mark;
    wanted.minutesLate = std::clamp(wanted.minutesLate + direction * MinutesAStep, MinutesAStep,
                                    std::max(MinutesAStep, m_contents.session.durationMinutes));
    write(*person, stamped(wanted));
}

void RollCallViewModel::write(ExpectedPerson &person, Attendance wanted)
{
    storage::Mutation mutation;
    if (person.mark)
        mutation.update(*person.mark, wanted);
    else
        mutation.create(wanted);
    person.mark = wanted;
    show();
    ++m_writing;
    m_session->commit(std::move(mutation), this, [this](Result<void> written) {
        --m_writing;
        if (!written) {
            m_problem = saveProblem(written.error());
            Q_EMIT changed();
        }
        if (m_writing == 0)
            load();
    });
}

void RollCallViewModel::finish()
{
    if (!m_session || m_open.isNull())
        return;
    SessionChange change;
    change.session = m_open;
    for (const ExpectedPerson &person : m_contents.people) {
        if (stateOf(person) != AttendanceState::Planned)
            continue;
        Attendance present = stamped(person.mark.value_or(
            attendanceMark(m_contents.session, m_contents.occurrence, person.participant)));
        present.state = AttendanceState::Present;
        if (person.mark)
            change.forward.update(*person.mark, present);
        else
            change.forward.create(present);
        // Taken back it stays, unmarked: who marks again writes to the same record.
        Attendance unmarked = present;
        unmarked.state = AttendanceState::Planned;
        change.back.update(present, unmarked);
    }
    if (change.forward.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_lastChange->perform(std::move(change), tr("The roll call is noted: %1").arg(summary()),
                          [this] { Q_EMIT finished(); });
}

} // namespace samsprak::app
