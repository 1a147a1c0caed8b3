// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_view_model.h"
#include "app/calendar/day_list_model.h"
#include "app/calendar/last_change.h"
#include "app/calendar/participant_list_model.h"
#include "app/calendar/roll_call_view_model.h"
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
    Q_PROPERTY(samsprak::app::ParticipantListModel *participants READ participants CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SessionEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::BookingViewModel *booking READ booking CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::RollCallViewModel *rollCall READ rollCall CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::WeekAssignmentViewModel *assignment READ assignment CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::LastChange *lastChange READ lastChange CONSTANT FINAL)
public:
    enum Range { Day, WorkWeek, Week };
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
    ParticipantListModel *participants() { return &m_participants; }
    SessionEditor *editor() { return &m_editor; }
    BookingViewModel *booking() { return &m_booking; }
    RollCallViewModel *rollCall() { return &m_rollCall; }
    WeekAssignmentViewModel *assignment() { return &m_assignment; }
    LastChange *lastChange() { return &m_lastChange; }

    Q_INVOKABLE void previous() { step(-1); }
    Q_INVOKABLE void next() { step(1); }
    Q_INVOKABLE void goToToday();
    /// `date` is yyyy-MM-dd; anything else changes nothing.
    Q_INVOKABLE void goTo(const QString &date);
    /// The date of a column, yyyy-MM-dd.
    Q_INVOKABLE QString dateOf(int column) const;
    /// The nearest quarter of an hour at which something of that length still ends on the same day.
    Q_INVOKABLE static int snapped(int minute, int duration);
    /// "10:15" for a minute of the day.
    Q_INVOKABLE static QString timeText(int minute);
    /// Moves the occurrence `key` of `sessions` to another column and minute.
    Q_INVOKABLE void move(const QString &key, int column, int startMinute);
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

private:
    QDate today() const;
    QDate firstOfWeek() const { return m_date.addDays(1 - m_date.dayOfWeek()); }
    QDate firstShown() const { return m_range == Day ? m_date : firstOfWeek(); }
    void step(int direction);
    void setDate(const QDate &date);
    void reload();
    void reloadParticipants();
    void take(const QDate &week, Result<WeekContents> contents);
    void show();
    void showDays();
    void updateNow();
    void onChanged(const storage::CommittedChanges &changes);

    QPointer<ProfileSession> m_session;
    Range m_range = WorkWeek;
    QDate m_date;
    QDate m_loadedWeek; ///< its Monday; null before the first load
    std::vector<SessionRow> m_week;
    int m_nowMinute = 0;
    QDate m_today;
    bool m_loaded = false;
    QString m_problem;
    QTimer m_clock;
    DayListModel m_days;
    DayListModel m_weekDays;
    SessionListModel m_sessions;
    ParticipantListModel m_participants;
    LastChange m_lastChange;
    SessionEditor m_editor;
    BookingViewModel m_booking;
    RollCallViewModel m_rollCall;
    WeekAssignmentViewModel m_assignment;
};

} // namespace samsprak::app
