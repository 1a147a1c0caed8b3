// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/session_editor.h"

#include "app/calendar/activity_types.h"
#include "app/calendar/entered_time.h"
#include "app/calendar/session_words.h"
#include "app/session/profile_session.h"
#include "app/wording/date_words.h"
#include "storage/record_reader.h"

namespace samsprak::app {

namespace {

template <class Key>
void toggle(std::set<Key> &set, const Key &key)
{
    if (set.erase(key) == 0)
        set.insert(key);
}

} // namespace

SessionEditor::SessionEditor(LastChange *lastChange, SeriesQuestion *question, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
    , m_question(question)
{
    connect(this, &SessionEditor::loaded, this, &SessionEditor::changed);
    connect(this, &SessionEditor::changed, this, &SessionEditor::lookForClashes);
    connect(&m_repeat, &RepeatEditor::changed, this, &SessionEditor::changed);
}

void SessionEditor::setSession(ProfileSession *session)
{
    m_session = session;
    m_clashes.setSession(session);
}

void SessionEditor::load(const Id &session, std::function<void()> then)
{
    if (!m_session)
        return;
    const Id actor = m_session->actor();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone()).date();
    const quint64 request = ++m_request;
    m_session->read(
        this,
        [session, actor, today](const storage::RecordReader &reader) {
            return loadEditor(reader, session, actor, today);
        },
        [this, request, then](Result<EditorContents> contents) {
            if (request != m_request)
                return;
            m_problem = contents ? QString() : saveProblem(contents.error());
            m_contents = std::move(contents).valueOr({});
            m_tried = false;
            then();
            m_repeat.open(m_contents.bundle ? m_contents.bundle->session : Session(), enteredStart(),
                          m_session->language());
            m_originalParticipants = m_participants;
            m_original = entered();
            m_originalTitle = m_title;
            m_clashes.reset(m_original.clashReason);
            m_found.setFilter({});
            m_found.setParticipants(m_contents.participants);
            showTitles();
            showPlaces();
            showLeaders();
            showGroups();
            showParticipants();
            Q_EMIT loaded();
        });
}

void SessionEditor::openNew(const QDate &date, int startMinute, const Id &participant)
{
    load({}, [=, this] { fillNew(date, startMinute, participant); });
}

void SessionEditor::open(const Id &session, const LocalTime &occurrence)
{
    load(session, [=, this] { fillFromBundle(occurrence); });
}

void SessionEditor::fillNew(const QDate &date, int startMinute, const Id &participant)
{
    m_occurrence = {};
    m_title.clear();
    m_area = Area::None;
    m_date = date.toString(Qt::ISODate);
    m_start = DateWords::time(startMinute);
    m_duration = QStringLiteral("60");
    m_place = {};
    m_chosenLeaders = {m_session->actor()};
    m_chosenGroups.clear();
    m_participants.clear();
    if (!participant.isNull())
        m_participants.insert(participant);
}

void SessionEditor::fillFromBundle(const LocalTime &occurrence)
{
    if (!m_contents.bundle)
        return;
    const Session &session = m_contents.bundle->session;
    m_occurrence = occurrence;
    m_title = session.title.choose(m_session->language()).text;
    m_area = session.area;
    const LocalTime start = session.recurrence.isEmpty() ? session.start : occurrence;
    m_date = start.date.toString(Qt::ISODate);
    m_start = DateWords::time(start.minute);
    m_duration = QString::number(session.durationMinutes);
    m_place = session.place;
    m_chosenLeaders = session.leaders;
    m_chosenGroups = session.groups;
    m_participants.clear();
    for (const Attendance &attendance : m_contents.bundle->attendances)
        if (!attendance.occurrence.isValid())
            m_participants.insert(attendance.participant);
}

int SessionEditor::hiddenParticipants() const
{
    if (!m_contents.bundle)
        return 0;
    return qMax(0, m_contents.bundle->session.headCount - int(m_originalParticipants.size()));
}

QString SessionEditor::bookingState() const
{
    if (!m_contents.bundle)
        return {};
    const Booking *last = nullptr;
    for (const Booking &booking : m_contents.bundle->bookings) {
        const bool ofThis = !repeats() || booking.start == m_occurrence;
        if (ofThis && stands(booking) && (!last || last->id < booking.id))
            last = &booking;
    }
    return last ? shownState(last->state) : QString();
}

void SessionEditor::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    showTitles();
    Q_EMIT changed();
}

void SessionEditor::setArea(const QString &area)
{
    const Area wanted = fromCode<Area>(area);
    if (wanted == m_area)
        return;
    m_area = wanted;
    showTitles();
    Q_EMIT changed();
}

void SessionEditor::setDate(const QString &date)
{
    m_date = date;
    m_repeat.setStart(enteredStart());
    Q_EMIT changed();
}

void SessionEditor::setStart(const QString &start)
{
    m_start = start;
    m_repeat.setStart(enteredStart());
    Q_EMIT changed();
}

void SessionEditor::setDuration(const QString &duration)
{
    m_duration = duration;
    Q_EMIT changed();
}

void SessionEditor::chooseTitle(const QString &code)
{
    for (const ActivityType &type : activityTypes()) {
        if (type.code != code)
            continue;
        m_title = type.title.choose(m_session->language()).text;
        m_area = type.area;
        if (isNew())
            m_duration = QString::number(type.minutes);
        showTitles();
        Q_EMIT changed();
        return;
    }
}

void SessionEditor::choosePlace(const QString &id)
{
    const Id place = Id::fromString(id);
    m_place = place == m_place ? Id() : place;
    showPlaces();
    Q_EMIT changed();
}

void SessionEditor::toggleLeader(const QString &id)
{
    toggle(m_chosenLeaders, Id::fromString(id));
    showLeaders();
    Q_EMIT changed();
}

void SessionEditor::toggleGroup(const QString &id)
{
    const Id group = Id::fromString(id);
    const bool joins = !m_chosenGroups.contains(group);
    toggle(m_chosenGroups, group);
    for (const Id &member : m_contents.members[id]) {
        if (!joins)
            m_participants.erase(member);
        else if (m_found.participant(member))
            m_participants.insert(member);
    }
    showGroups();
    showParticipants();
    Q_EMIT changed();
}

void SessionEditor::toggleParticipant(const QString &id)
{
    toggle(m_participants, Id::fromString(id));
    showParticipants();
    Q_EMIT changed();
}

void SessionEditor::chooseStart(const QString &start)
{
    const LocalTime chosen = LocalTime::fromString(start);
    if (!chosen.isValid())
        return;
    m_date = chosen.date.toString(Qt::ISODate);
    m_start = DateWords::time(chosen.minute);
    Q_EMIT changed();
}

/// While something is wrong with the times there is nothing to look at.
void SessionEditor::lookForClashes()
{
    const Problems now = problems();
    if (!m_session || cancelled() || !now.date.isEmpty() || !now.start.isEmpty() || !now.duration.isEmpty())
        return;
    Session planned = entered();
    // Of a series that stands, the occurrence that is edited is looked at.
    if (!isNew())
        planned.recurrence.clear();
    m_clashes.check({planned, m_participants});
}

bool SessionEditor::isChanged() const
{
    const Session now = entered();
    return isNew() || m_title != m_originalTitle || m_participants != m_originalParticipants ||
           now.area != m_original.area || now.start != m_original.start || now.place != m_original.place ||
           now.durationMinutes != m_original.durationMinutes || now.leaders != m_original.leaders ||
           now.groups != m_original.groups || now.recurrence != m_original.recurrence ||
           now.clashReason != m_original.clashReason;
}

void SessionEditor::save(bool thenBook)
{
    m_tried = true;
    m_problem.clear();
    if (!problems().none() || !m_repeat.endProblem().isEmpty() || !m_session) {
        Q_EMIT changed();
        return;
    }
    m_clashes.whenChecked([this, thenBook] { saveChecked(thenBook); });
}

void SessionEditor::saveChecked(bool thenBook)
{
    if (isChanged() && m_clashes.demandReason())
        return;
    if (!isChanged()) {
        Q_EMIT saved(m_contents.bundle->session.id, entered().start, thenBook);
        return;
    }
    if (!repeats()) {
        write(SeriesScope::This, thenBook);
        return;
    }
    m_question->ask(tr("Change %1").arg(DateWords::isolated(m_title)), !m_repeat.touched(),
                    [this, thenBook](SeriesScope scope) { write(scope, thenBook); });
}

void SessionEditor::write(SeriesScope scope, bool thenBook)
{
    Session session = entered();
    const NewId newId = [this] { return m_session->newId(); };
    if (isNew())
        session.id = newId();
    const auto change =
        isNew() ? saveSession({}, {}, session, m_participants, newId)
                : saveOccurrences(*m_contents.bundle, m_occurrence, scope, session, m_participants, newId);
    if (!change) {
        setProblem(seriesProblem(change.error()));
        return;
    }
    m_lastChange->perform(*change, savedWords(),
                          [this, written = change->session, start = session.start, thenBook] {
                              Q_EMIT saved(written, start, thenBook);
                          });
}

void SessionEditor::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void SessionEditor::cancelSession()
{
    if (!m_contents.bundle || !m_session)
        return;
    if (!repeats()) {
        writeCancelled(SeriesScope::This);
        return;
    }
    m_question->ask(tr("Cancel %1").arg(DateWords::isolated(m_title)), true,
                    [this](SeriesScope scope) { writeCancelled(scope); });
}

void SessionEditor::writeCancelled(SeriesScope scope)
{
    const auto change =
        cancelOccurrences(*m_contents.bundle, m_occurrence, scope, [this] { return m_session->newId(); });
    if (!change) {
        setProblem(seriesProblem(change.error()));
        return;
    }
    m_lastChange->perform(*change, tr("%1 is cancelled").arg(DateWords::isolated(m_title)),
                          [this] { Q_EMIT closed(); });
}

LocalTime SessionEditor::enteredStart() const
{
    return {enteredDate(m_date, m_occurrence.date), enteredTime(m_start).value_or(0)};
}

Session SessionEditor::entered() const
{
    Session session = m_contents.bundle ? m_contents.bundle->session : Session();
    if (session.unit.isNull()) {
        const Id own = m_session ? m_session->unit() : Id();
        session.unit = !own.isNull() || m_contents.units.empty() ? own : *m_contents.units.begin();
    }
    if (session.zone.isEmpty() && m_session)
        session.zone = QString::fromUtf8(m_session->zone().id());
    session.area = m_area;
    session.title = enteredTitle();
    session.start = enteredStart();
    session.recurrence = m_repeat.rule(session.zone);
    session.durationMinutes = enteredDuration(m_duration).value_or(0);
    session.place = m_place;
    session.leaders = m_chosenLeaders;
    session.groups = m_chosenGroups;
    session.clashReason = m_clashes.needsReason() ? m_clashes.reason().simplified() : session.clashReason;
    return session;
}

/// A known title comes with all its languages; a free one is in the language of the interface.
TranslatedText SessionEditor::enteredTitle() const
{
    const QString words = m_title.simplified();
    if (m_contents.bundle && words == m_originalTitle)
        return m_contents.bundle->session.title;
    if (const ActivityType *type = activityTypeCalled(words))
        return type->title;
    Translation translation;
    translation.text = words;
    translation.by = m_session ? m_session->actor() : Id();
    translation.at = m_session ? m_session->now() : 0;
    TranslatedText title;
    title.set(m_session ? m_session->language() : QStringLiteral("sv"), translation);
    return title;
}

} // namespace samsprak::app
