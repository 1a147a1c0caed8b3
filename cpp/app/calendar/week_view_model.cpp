// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"

#include "app/calendar/resource_query.h"
#include "app/session/profile_session.h"
#include "app/wording/date_words.h"
#include "storage/committed_changes.h"
#include "storage/record_reader.h"

#include <QDateTime>

namespace samsprak::app {

namespace {

constexpr int DaysAWeek = 7;
constexpr int WorkDays = 5;
constexpr int AgendaWeeks = 4;

bool concernsSessions(const storage::CommittedChanges &changes)
{
    static constexpr Kind shown[] = {Kind::Session,     Kind::Attendance, Kind::Booking, Kind::Refusal,
                                     Kind::Participant, Kind::Place,      Kind::Person,  Kind::Interpreter,
                                     Kind::Membership,  Kind::Unit};
    return std::any_of(std::begin(shown), std::end(shown),
                       [&](Kind kind) { return changes.kinds.contains(kind); });
}

WeekRequest requestOf(const ProfileSession &session, const DaySpan &span)
{
    WeekRequest request;
    request.actor = session.actor();
    request.organisation = session.organisation();
    request.language = session.language();
    request.zone = QString::fromUtf8(session.zone().id());
    request.first = span.first;
    request.days = span.days;
    return request;
}

} // namespace

WeekViewModel::WeekViewModel(QObject *parent)
    : QObject(parent)
    , m_editor(&m_lastChange, &m_seriesQuestion)
    , m_booking(&m_lastChange)
    , m_rollCall(&m_lastChange)
    , m_assignment(&m_lastChange)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &WeekViewModel::updateNow);
    connect(&m_views, &CalendarViews::asked, this, &WeekViewModel::changeSpan);
    connect(this, &WeekViewModel::daysChanged, this, &WeekViewModel::headingChanged);
    connect(&m_editor, &SessionEditor::saved, this,
            [this](const Id &session, const LocalTime &start, bool thenBook) {
                if (thenBook)
                    m_booking.open(session, start);
            });
}

void WeekViewModel::setSession(ProfileSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_lastChange.setSession(session);
    m_editor.setSession(session);
    m_booking.setSession(session);
    m_rollCall.setSession(session);
    m_assignment.setSession(session);
    m_loadedSpan = {};
    if (m_session) {
        connect(m_session, &ProfileSession::changed, this, &WeekViewModel::onChanged);
        connect(m_session, &ProfileSession::clockChanged, this, &WeekViewModel::updateNow);
        connect(m_session, &ProfileSession::factsChanged, this, &WeekViewModel::reload);
        connect(m_session, &ProfileSession::languageChanged, this, [this] {
            m_views.showKinds();
            showDays();
            reload();
            reloadParticipants();
        });
        m_date = today();
        updateNow();
        showDays();
        reload();
        reloadParticipants();
    }
    Q_EMIT sessionChanged();
}

QDate WeekViewModel::today() const
{
    if (!m_session)
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone()).date();
}

void WeekViewModel::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_agendaWeeks = AgendaWeeks;
    changeSpan();
}

/// Shows what is known of the days wanted, and reads the rest.
void WeekViewModel::changeSpan()
{
    const bool known = m_loadedSpan == wanted();
    if (!known)
        m_week.clear(); // another week's sessions under these dates would mislead
    showDays();
    show();
    if (!known)
        reload();
    else if (m_range == Resources)
        reloadResources();
}

DaySpan WeekViewModel::wanted() const
{
    if (m_range == Month)
        return {MonthModel::firstDay(m_date), MonthModel::dayCount(m_date)};
    return {firstOfWeek(), m_range == Agenda ? m_agendaWeeks * DaysAWeek : DaysAWeek};
}

void WeekViewModel::showMore()
{
    if (m_range != Agenda || m_loadedSpan != wanted())
        return;
    m_agendaWeeks += AgendaWeeks;
    reload();
}

int WeekViewModel::dayCount() const { return showsOneDay() ? 1 : m_range == WorkWeek ? WorkDays : DaysAWeek; }

QString WeekViewModel::datesText() const
{
    if (!m_session || !m_date.isValid())
        return {};
    const DateWords words(m_session->language());
    const QDate first = firstOfWeek();
    const QDate last = first.addDays(m_range == WorkWeek ? WorkDays - 1 : DaysAWeek - 1);
    const QString year = QString::number(last.year());
    if (first.month() == last.month())
        // The two figures keep their order within a right-to-left line.
        return u"\u2066%1–%2\u2069 %3"_qs.arg(first.day()).arg(last.day()).arg(words.monthAndYear(last));
    const QString from = words.dayAndMonth(first) +
                         (first.year() == last.year() ? QString() : u' ' + QString::number(first.year()));
    return from + QStringLiteral(" – ") + words.dayAndMonth(last) + u' ' + year;
}

QString WeekViewModel::dayText() const
{
    if (!m_session || !m_date.isValid())
        return {};
    QString text = DateWords(m_session->language()).weekdayDayAndMonth(m_date);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString WeekViewModel::headingText() const
{
    if (!m_session || !m_date.isValid())
        return {};
    if (showsOneDay())
        return dayText();
    if (m_range == Month) {
        QString text = DateWords(m_session->language()).monthAndYear(m_date);
        text[0] = text[0].toUpper();
        return text;
    }
    return m_range == Agenda ? tr("Agenda") : tr("Week %1").arg(weekNumber());
}

QString WeekViewModel::detailText() const
{
    if (!m_session || !m_date.isValid())
        return {};
    const QString count =
        tr("%n session(s)", nullptr, m_range == Day ? m_sessions.count() : int(m_week.size()));
    if (m_range == Month)
        return count;
    if (m_range == Agenda)
        return tr("From %1").arg(DateWords(m_session->language()).dayAndMonth(firstOfWeek()));
    if (m_range == Day)
        return tr("Week %1").arg(weekNumber()) + QStringLiteral(" · ") + count;
    return showsOneDay() ? tr("Week %1").arg(weekNumber()) : datesText();
}

int WeekViewModel::todayColumn() const
{
    const qint64 column = m_today.isValid() ? firstShown().daysTo(m_today) : -1;
    return column >= 0 && column < dayCount() ? int(column) : -1;
}

bool WeekViewModel::showsToday() const
{
    return m_today.isValid() && m_date.isValid() && m_today >= firstOfWeek() &&
           m_today < firstOfWeek().addDays(DaysAWeek);
}

int WeekViewModel::firstHour() const
{
    int hour = 7;
    for (const SessionRow &row : m_week)
        if (!row.allDay)
            hour = qMin(hour, row.startMinute / 60);
    return hour;
}

int WeekViewModel::lastHour() const
{
    int hour = 21;
    for (const SessionRow &row : m_week)
        if (!row.allDay)
            hour = qMax(hour, (row.endMinute + 59) / 60);
    return hour;
}

QString WeekViewModel::nowText() const { return DateWords::time(m_nowMinute); }

QString WeekViewModel::timeText(int minute) { return DateWords::time(minute); }

void WeekViewModel::goToToday() { setDate(today()); }

void WeekViewModel::goTo(const QString &date)
{
    const QDate wanted = QDate::fromString(date, Qt::ISODate);
    if (wanted.isValid())
        setDate(wanted);
}

QString WeekViewModel::dateOf(int column) const { return firstShown().addDays(column).toString(Qt::ISODate); }

void WeekViewModel::step(int direction)
{
    if (m_range == Month)
        setDate(m_date.addMonths(direction));
    else
        setDate(m_date.addDays(direction * (showsOneDay() ? 1 : DaysAWeek)));
}

void WeekViewModel::setDate(const QDate &date)
{
    if (!date.isValid() || date == m_date)
        return;
    m_date = date;
    m_agendaWeeks = AgendaWeeks;
    changeSpan();
}

void WeekViewModel::onChanged(const storage::CommittedChanges &changes)
{
    if (concernsSessions(changes))
        reload();
    if (changes.kinds.contains(Kind::Participant))
        reloadParticipants();
}

void WeekViewModel::reload()
{
    if (!m_session || !m_date.isValid())
        return;
    const DaySpan span = wanted();
    const WeekRequest request = requestOf(*m_session, span);
    m_session->read(
        this, [request](const storage::RecordReader &reader) { return loadWeek(reader, request); },
        [this, span](Result<WeekContents> contents) { take(span, std::move(contents)); });
    if (m_range == Resources)
        reloadResources();
}

void WeekViewModel::reloadResources()
{
    m_session->read(
        this,
        [request = requestOf(*m_session, {firstOfWeek(), DaysAWeek})](const storage::RecordReader &reader) {
            return loadResources(reader, request);
        },
        [this](Result<ResourceDirectory> found) {
            if (found)
                m_directory = std::move(*found);
            if (m_range == Resources)
                showResources();
        });
}

void WeekViewModel::reloadParticipants()
{
    m_session->read(
        this, [](const storage::RecordReader &reader) { return loadParticipants(reader); },
        [this](Result<std::vector<ParticipantRow>> found) {
            if (found)
                m_participants.setParticipants(std::move(*found));
        });
}

void WeekViewModel::updateNow()
{
    if (!m_session)
        return;
    constexpr int Minute = 60000;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
    m_nowMinute = now.time().msecsSinceStartOfDay() / Minute;
    if (now.date() != m_today) {
        m_today = now.date();
        showDays();
    }
    m_clock.start(Minute - now.time().msecsSinceStartOfDay() % Minute);
    Q_EMIT nowChanged();
}

void WeekViewModel::callRoll()
{
    m_rollCall.open(Id::fromString(m_editor.sessionId()), m_editor.occurrence());
}

} // namespace samsprak::app
