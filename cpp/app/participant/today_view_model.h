// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/participant/appointment.h"
#include "app/participant/appointment_list_model.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// The participant's Today: what happens now or next, and what follows.
class TodayViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString name READ name NOTIFY contentChanged)
    Q_PROPERTY(int face READ face NOTIFY contentChanged)
    Q_PROPERTY(QString dayText READ dayText NOTIFY contentChanged)
    Q_PROPERTY(QString nowTime READ nowTime NOTIFY contentChanged)
    Q_PROPERTY(int nowMinute READ nowMinute NOTIFY contentChanged)
    Q_PROPERTY(samsprak::app::Appointment current READ current NOTIFY contentChanged)
    Q_PROPERTY(samsprak::app::AppointmentListModel *following READ following CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY contentChanged)
    /// All of today's appointments, for the arc from sunrise to moon.
    Q_PROPERTY(QVariantList day READ day NOTIFY dayChanged)

public:
    explicit TodayViewModel(QObject *parent = nullptr);

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QString name() const { return m_name; }
    int face() const { return m_face; }
    QString dayText() const;
    QString nowTime() const;
    int nowMinute() const { return now().minute; }
    Appointment current() const { return m_upcoming.current; }
    AppointmentListModel *following() { return &m_following; }
    bool isLoaded() const { return m_loaded; }
    QVariantList day() const;

Q_SIGNALS:
    void sessionChanged();
    void contentChanged();
    void dayChanged();

private:
    struct Content;
    LocalTime now() const;
    void reload();
    void show();

    QPointer<ProfileSession> m_session;
    QTimer m_minute;
    QString m_name;
    int m_face = 0;
    bool m_loaded = false;
    std::vector<Card> m_cards;
    UpcomingAppointments m_upcoming;
    std::vector<Appointment> m_day;
    AppointmentListModel m_following;
};

} // namespace samsprak::app
