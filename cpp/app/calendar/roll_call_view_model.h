// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/last_change.h"
#include "app/calendar/roll_call.h"
#include "app/calendar/roll_call_list_model.h"

#include <QPointer>

namespace samsprak::storage {
struct CommittedChanges;
}

namespace samsprak::app {

/// The roll call of one occurrence of a session. Everybody counts as present until somebody says otherwise;
/// each tap is written at once, and finish() writes the rest as present. UI thread.
class RollCallViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int unmarked READ unmarked NOTIFY changed FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::RollCallListModel *people READ people CONSTANT FINAL)
public:
    explicit RollCallViewModel(LastChange *lastChange, QObject *parent = nullptr);

    void setSession(ProfileSession *session);
    /// Reads who is expected at the occurrence that starts then; opened() follows.
    void open(const Id &session, const LocalTime &occurrence);

    QString area() const { return codeOf(m_contents.session.area); }
    QString title() const;
    QString whenText() const;
    int total() const { return int(m_contents.people.size()); }
    int unmarked() const;
    int hidden() const { return m_contents.hidden; }
    /// "17 here, 2 late, 1 absent".
    QString summary() const;
    QString problem() const { return m_problem; }
    RollCallListModel *people() { return &m_people; }

    /// `state` is a code of AttendanceState; the one that stands already takes it back to present.
    Q_INVOKABLE void mark(const QString &participantId, const QString &state);
    /// Five minutes more or less late.
    Q_INVOKABLE void changeMinutes(const QString &participantId, int direction);
    /// Everybody who is not marked was present: one change, which can be undone.
    Q_INVOKABLE void finish();
    /// Stops following the session.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void opened();
    void changed();
    void finished();

private:
    void load();
    void show();
    int count(AttendanceState state) const;
    int minutesSinceStart() const;
    ExpectedPerson *find(const QString &participantId);
    Attendance stamped(Attendance mark) const;
    void write(ExpectedPerson &person, Attendance wanted);
    void onChanged(const storage::CommittedChanges &changes);

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    RollCallContents m_contents;
    Id m_open; ///< the session; null: closed
    LocalTime m_occurrence;
    bool m_opening = false;
    int m_writing =
        0; ///< changes that are not on disk yet: what is read meanwhile is older than what is shown
    quint64 m_request = 0;
    QString m_problem;
    RollCallListModel m_people;
};

} // namespace samsprak::app
