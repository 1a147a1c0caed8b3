// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_view_model.h"
#include "app/calendar/calendar_views.h"
#include "app/calendar/day_list_model.h"
#include "app/calendar/last_change.h"
#include "app/calendar/participant_list_model.h"
#include "app/calendar/roll_call_view_model.h"
#include "app/calendar/series_question.h"
#include "app/calendar/session_editor.h"
#include "app/calendar/session_list_model.h"
#include "app/calendar/week_assignment_view_model.h"
#include "app/calendar/week_contents.h"
#include "app/session/profile_session.h"

#include <QPointer>
#include <QTimer>

namespace samsprak::storage {
struct CommittedChanges;
}

namespace samsprak::app {

/// Days from one on.
struct DaySpan
{
    QDate first;
    int days = 0;
    bool operator==(const DaySpan &) const = default;
};

/// The staff calendar: the sessions of the reader's units on the days shown. UI thread; reads run elsewhere.
class WeekViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY daysChanged FINAL)
    Q_PROPERTY(QString date READ dateText NOTIFY daysChanged FINAL)
    Q_PROPERTY(int dayCount READ dayCount NOTIFY daysChanged FINAL)
    Q_PROPERTY(int weekNumber READ weekNumber NOTIFY daysChanged FINAL)
    Q_PROPERTY(QString datesText READ datesText NOTIFY daysChanged FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY daysChanged FINAL)
    Q_PROPERTY(QString headingText READ headingText NOTIFY headingChanged FINAL)
    Q_PROPERTY(QString detailText READ detailText NOTIFY headingChanged FINAL)
    Q_PROPERTY(bool showsOneDay READ showsOneDay NOTIFY daysChanged FINAL)
    Q_PROPERTY(bool showsHours READ showsHours NOTIFY daysChanged FINAL)
    Q_PROPERTY(int todayColumn READ todayColumn NOTIFY daysChanged FINAL)
    Q_PROPERTY(bool showsToday READ showsToday NOTIFY daysChanged FINAL)
    Q_PROPERTY(int nowMinute READ nowMinute NOTIFY nowChanged FINAL)
    Q_PROPERTY(QString nowText READ nowText NOTIFY nowChanged FINAL)
    Q_PROPERTY(int firstHour READ firstHour NOTIFY loadedChanged FINAL)
    Q_PROPERTY(int lastHour READ lastHour NOTIFY loadedChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY loadedChanged FINAL)
    Q_PROPERTY(samsprak::app::DayListModel *days READ days CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::DayListModel *weekDays READ weekDays CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SessionListModel *sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SessionListModel *allDay READ allDay CONSTANT FINAL)
    Q_PROPERTY(int allDayLanes READ allDayLanes NOTIFY allDayLanesChanged FINAL)
    Q_PROPERTY(samsprak::app::CalendarViews *views READ views CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ParticipantListModel *participants READ participants CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SessionEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::BookingViewModel *booking READ booking CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::RollCallViewModel *rollCall READ rollCall CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::WeekAssignmentViewModel *assignment READ assignment CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::LastChange *lastChange READ lastChange CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SeriesQuestion *seriesQuestion READ seriesQuestion CONSTANT FINAL)
public:
    enum Range { Day, WorkWeek, Week, Month, Agenda, Resources };
    Q_ENUM(Range)

    explicit WeekViewModel(QObject *parent = nullptr);

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    Range range() const { return m_range; }
    void setRange(Range range);

    /// The day that the calendar is about, yyyy-MM-dd.
    QString dateText() const { return m_date.toString(Qt::ISODate); }
    int dayCount() const;
    int weekNumber() const { return m_date.weekNumber(); }
    /// "23–27 November 2026".
    QString datesText() const;
    /// "Tuesday 24 November".
    QString dayText() const;
    /// What is shown, in a few words, and what belongs beside them.
    QString headingText() const;
    QString detailText() const;
    bool showsOneDay() const { return m_range == Day || (m_range == Resources && !m_views.wholeWeek()); }
    /// Whether the days are shown hour by hour.
    bool showsHours() const { return m_range <= Week; }
    /// The column of today, -1 when it is not shown.
    int todayColumn() const;
    /// Whether today is in the week shown.
    bool showsToday() const;
    int nowMinute() const { return m_nowMinute; }
    QString nowText() const;
    /// The hours drawn: 7 to 21, more when the week has sessions outside them.
    int firstHour() const;
    int lastHour() const;
    bool loaded() const { return m_loaded; }
    QString problem() const { return m_problem; }

    DayListModel *days() { return &m_days; }
    DayListModel *weekDays() { return &m_weekDays; }
    SessionListModel *sessions() { return &m_sessions; }
    /// What lasts whole days, each in a lane (`column`) of the strip over the hours.
    SessionListModel *allDay() { return &m_allDay; }
    int allDayLanes() const { return m_allDayLanes; }
    CalendarViews *views() { return &m_views; }
    ParticipantListModel *participants() { return &m_participants; }
    SessionEditor *editor() { return &m_editor; }
    BookingViewModel *booking() { return &m_booking; }
    RollCallViewModel *rollCall() { return &m_rollCall; }
    WeekAssignmentViewModel *assignment() { return &m_assignment; }
    LastChange *lastChange() { return &m_lastChange; }
    SeriesQuestion *seriesQuestion() { return &m_seriesQuestion; }

    Q_INVOKABLE void previous() { step(-1); }
    Q_INVOKABLE void next() { step(1); }
    Q_INVOKABLE void goToToday();
    /// Reads on in the agenda.
    Q_INVOKABLE void showMore();
    /// `date` is yyyy-MM-dd; anything else changes nothing.
    Q_INVOKABLE void goTo(const QString &date);
    /// The date of a column, yyyy-MM-dd.
    Q_INVOKABLE QString dateOf(int column) const;
    /// The nearest quarter of an hour at which something of that length still ends on the same day.
    Q_INVOKABLE static int snapped(int minute, int duration);
    /// The nearest quarter of an hour at which something that starts at `startMinute` can end that day.
    Q_INVOKABLE static int snappedEnd(int startMinute, int minute);
    /// "10:15" for a minute of the day.
    Q_INVOKABLE static QString timeText(int minute);
    /// Moves the occurrence `key` of `sessions` to another column and minute. In a series, once
    /// seriesQuestion is answered.
    Q_INVOKABLE void move(const QString &key, int column, int startMinute);
    /// Lets the occurrence `key` end at another minute of its day. In a series as above.
    Q_INVOKABLE void resize(const QString &key, int endMinute);
    /// Opens the editor for a new session, with a participant when `participantId` names one.
    Q_INVOKABLE void create(const QString &date, int startMinute, const QString &participantId = {});
    /// Opens the editor for the occurrence `key`.
    Q_INVOKABLE void open(const QString &key);
    /// Goes to the day of an occurrence (its local start, as "2026-11-24T10:00") and opens its editor.
    Q_INVOKABLE void openSession(const QString &sessionId, const QString &start);
    /// Opens the roll call of the occurrence that the editor shows.
    Q_INVOKABLE void callRoll();
    /// Opens the plan of interpreters for the whole week that is shown.
    Q_INVOKABLE void planWeek() { m_assignment.open(firstOfWeek()); }
    /// Goes to the day of a booking and opens it, with its alternatives when it was refused.
    Q_INVOKABLE void openBooking(const QString &bookingId);

Q_SIGNALS:
    void sessionChanged();
    void daysChanged();
    void nowChanged();
    void loadedChanged();
    void headingChanged();
    void allDayLanesChanged();

private:
    QDate today() const;
    QDate firstOfWeek() const { return m_date.addDays(1 - m_date.dayOfWeek()); }
    QDate firstShown() const { return showsOneDay() ? m_date : firstOfWeek(); }
    DaySpan wanted() const;
    void step(int direction);
    void reschedule(const SessionRow &row, const LocalTime &to, int durationMinutes, const QString &words);
    void write(const SessionRow &row, const LocalTime &to, int durationMinutes, const QString &words,
               SeriesScope scope);
    void setDate(const QDate &date);
    void reload();
    void reloadParticipants();
    void reloadResources();
    void take(const DaySpan &span, Result<WeekContents> contents);
    void changeSpan();
    void show();
    void showHours();
    void showAllDay(std::vector<SessionRow> rows);
    void showResources();
    void showDays();
    void updateNow();
    void onChanged(const storage::CommittedChanges &changes);

    QPointer<ProfileSession> m_session;
    Range m_range = WorkWeek;
    QDate m_date;
    DaySpan m_loadedSpan; ///< null before the first load
    int m_agendaWeeks = 4;
    std::vector<SessionRow> m_week;
    int m_nowMinute = 0;
    QDate m_today;
    bool m_loaded = false;
    QString m_problem;
    QTimer m_clock;
    DayListModel m_days;
    DayListModel m_weekDays;
    SessionListModel m_sessions;
    SessionListModel m_allDay;
    int m_allDayLanes = 0;
    CalendarViews m_views;
    ResourceDirectory m_directory;
    ParticipantListModel m_participants;
    LastChange m_lastChange;
    SeriesQuestion m_seriesQuestion;
    SessionEditor m_editor;
    BookingViewModel m_booking;
    RollCallViewModel m_rollCall;
    WeekAssignmentViewModel m_assignment;
};

} // namespace samsprak::app
