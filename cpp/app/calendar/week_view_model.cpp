// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"

#include "app/calendar/bundle_query.h"
#include "app/calendar/session_words.h"
#include "app/session/profile_session.h"
#include "app/wording/date_words.h"
#include "storage/committed_changes.h"
#include "storage/record_reader.h"

#include <QDateTime>

namespace samsprak::app {

namespace {

constexpr int DaysAWeek = 7;
constexpr int WorkDays = 5;
constexpr int MinutesADay = 24 * 60;
constexpr int Snap = 15;

bool concernsSessions(const storage::CommittedChanges &changes)
{
    static constexpr Kind shown[] = {Kind::Session,     Kind::Attendance, Kind::Booking, Kind::Refusal,
                                     Kind::Participant, Kind::Place,      Kind::Person,  Kind::Interpreter,
                                     Kind::Membership,  Kind::Unit};
    return std::any_of(std::begin(shown), std::end(shown),
                       [&](Kind kind) { return changes.kinds.contains(kind); });
}

} // namespace

WeekViewModel::WeekViewModel(QObject *parent)
    : QObject(parent)
    , m_editor(&m_lastChange)
    , m_booking(&m_lastChange)
    , m_rollCall(&m_lastChange)
    , m_assignment(&m_lastChange)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &WeekViewModel::updateNow);
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
    m_loadedWeek = {};
    if (m_session) {
        connect(m_session, &ProfileSession::changed, this, &WeekViewModel::onChanged);
        connect(m_session, &ProfileSession::clockChanged, this, &WeekViewModel::updateNow);
        connect(m_session, &ProfileSession::factsChanged, this, &WeekViewModel::reload);
        connect(m_session, &ProfileSession::languageChanged, this, [this] {
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
    showDays();
    show();
}

int WeekViewModel::dayCount() const
{
    return m_range == Day ? 1 : m_range == WorkWeek ? WorkDays : DaysAWeek;
}

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
        hour = qMin(hour, row.startMinute / 60);
    return hour;
}

int WeekViewModel::lastHour() const
{
    int hour = 21;
    for (const SessionRow &row : m_week)
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

int WeekViewModel::snapped(int minute, int duration)
{
    const int nearest = (minute + Snap / 2) / Snap * Snap;
    return qBound(0, nearest, (MinutesADay - qMin(duration, MinutesADay)) / Snap * Snap);
}

void WeekViewModel::step(int direction)
{
    setDate(m_date.addDays(direction * (m_range == Day ? 1 : DaysAWeek)));
}

void WeekViewModel::setDate(const QDate &date)
{
    if (!date.isValid() || date == m_date)
        return;
    m_date = date;
    const bool known = m_loadedWeek == firstOfWeek();
    if (!known)
        m_week.clear(); // another week's sessions under these dates would mislead
    showDays();
    show();
    if (!known)
        reload();
}

void WeekViewModel::move(const QString &key, int column, int startMinute)
{
    const SessionRow *row = m_sessions.find(key);
    if (!row || !m_session || column < 0 || column >= dayCount())
        return;
    const LocalTime from = row->start;
    const LocalTime to{firstShown().addDays(column), snapped(startMinute, row->endMinute - row->startMinute)};
    if (row->day == column && row->startMinute == to.minute)
        return;
    const QString words =
        tr("%1 is moved to %2 %3")
            .arg(DateWords::isolated(row->title), DateWords(m_session->language()).weekday(to.date),
                 DateWords::isolated(DateWords::time(to.minute)));
    m_session->read(
        this, [id = row->session](const storage::RecordReader &reader) { return loadBundle(reader, id); },
        [this, from, to, words](Result<SessionBundle> bundle) {
            if (!bundle)
                Q_EMIT m_lastChange.failed(saveProblem(bundle.error()));
            else
                m_lastChange.perform(moveSession(*bundle, from, to, [this] { return m_session->newId(); }),
                                     words);
        });
}

void WeekViewModel::create(const QString &date, int startMinute, const QString &participantId)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid())
        m_editor.openNew(day, snapped(startMinute, 60), Id::fromString(participantId));
}

void WeekViewModel::openSession(const QString &sessionId, const QString &start)
{
    const LocalTime occurrence = LocalTime::fromString(start);
    if (!m_session || !occurrence.isValid())
        return;
    setDate(occurrence.date);
    m_editor.open(Id::fromString(sessionId), occurrence);
}

void WeekViewModel::openBooking(const QString &bookingId)
{
    if (!m_session)
        return;
    m_session->read(
        this,
        [id = Id::fromString(bookingId)](const storage::RecordReader &reader) {
            return reader.find<Booking>(id).valueOr(std::nullopt);
        },
        [this](const std::optional<Booking> &booking) {
            if (!booking)
                return;
            setDate(booking->start.date);
            m_booking.open(booking->session, booking->start);
        });
}

void WeekViewModel::open(const QString &key)
{
    if (const SessionRow *row = m_sessions.find(key))
        m_editor.open(row->session, row->start);
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
    WeekRequest request;
    request.actor = m_session->actor();
    request.organisation = m_session->organisation();
    request.language = m_session->language();
    request.zone = QString::fromUtf8(m_session->zone().id());
    request.first = firstOfWeek();
    request.days = DaysAWeek;
    m_session->read(
        this, [request](const storage::RecordReader &reader) { return loadWeek(reader, request); },
        [this, week = request.first](Result<WeekContents> contents) { take(week, std::move(contents)); });
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

void WeekViewModel::take(const QDate &week, Result<WeekContents> contents)
{
    if (week != firstOfWeek())
        return;
    m_problem = contents ? QString() : tr("The calendar could not be read. What is saved is safe.");
    m_week = contents ? std::move(contents->rows) : std::vector<SessionRow>();
    m_loadedWeek = week;
    m_loaded = true;
    showDays();
    show();
    Q_EMIT loadedChanged();
}

/// Of the week at hand, the rows of the days shown.
void WeekViewModel::show()
{
    const int first = int(firstOfWeek().daysTo(firstShown()));
    std::vector<SessionRow> rows;
    for (const SessionRow &row : m_week) {
        if (row.day < first || row.day >= first + dayCount())
            continue;
        rows.push_back(row);
        rows.back().day -= first;
    }
    m_sessions.setRows(std::move(rows));
}

void WeekViewModel::showDays()
{
    if (!m_session || !m_date.isValid())
        return;
    const DateWords words(m_session->language());
    const bool known = m_loadedWeek == firstOfWeek();
    std::vector<DayRow> week;
    for (int i = 0; i < DaysAWeek; ++i) {
        const QDate date = firstOfWeek().addDays(i);
        DayRow row;
        row.key = date.toString(Qt::ISODate);
        row.weekday = words.weekdayShort(date);
        row.words = words.weekdayDayAndMonth(date);
        row.number = date.day();
        row.today = date == m_today;
        row.chosen = date == m_date;
        if (known)
            row.sessions = int(
                std::count_if(m_week.begin(), m_week.end(), [&](const SessionRow &s) { return s.day == i; }));
        week.push_back(std::move(row));
    }
    const int first = int(firstOfWeek().daysTo(firstShown()));
    m_days.setRows({week.begin() + first, week.begin() + first + dayCount()});
    m_weekDays.setRows(std::move(week));
    Q_EMIT daysChanged();
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
