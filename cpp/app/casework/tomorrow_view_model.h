// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/casework/visit.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// The reader's next working day: for each visit what the tablet has ready and what is missing. From 15:00 on
/// the day before, a gap is announced, so that there is time to do something about it.
class TomorrowViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    /// Visit values, by their start.
    Q_PROPERTY(QVariantList visits READ visits NOTIFY contentChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY contentChanged)
    /// "Tomorrow, Tuesday 24 November", or the next working day.
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY contentChanged)
    Q_PROPERTY(int gaps READ gaps NOTIFY contentChanged)
    /// What is missing in a sentence; empty when nothing is.
    Q_PROPERTY(QString gapWords READ gapWords NOTIFY contentChanged)
    /// It is after 15:00, something is missing, and the reader has not put the notice away.
    Q_PROPERTY(bool announced READ announced NOTIFY announcedChanged)

public:
    explicit TomorrowViewModel(QObject *parent = nullptr);

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QVariantList visits() const { return m_visits; }
    bool isLoaded() const { return m_loaded; }
    QString dayWords() const;
    int gaps() const { return m_gaps; }
    QString gapWords() const;
    bool announced() const { return m_announced; }

    /// The reader has seen the notice; it does not come again for that day.
    Q_INVOKABLE void putAway();

Q_SIGNALS:
    void sessionChanged();
    void contentChanged();
    void announcedChanged();

private:
    void reload();
    void show();
    void timePassed();
    void updateAnnouncement();
    QDateTime now() const;

    QPointer<ProfileSession> m_session;
    std::vector<VisitFacts> m_facts;
    QVariantList m_visits;
    QDate m_day;        ///< that the visits are of
    QDate m_putAwayDay; ///< whose notice the reader has seen
    QTimer m_clock;     ///< until the announcement or midnight, whichever comes next
    QTimer m_soon;      ///< gathers changes
    int m_gaps = 0;
    bool m_loaded = false;
    bool m_announced = false;
};

} // namespace samsprak::app
