// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/pending_model.h"
#include "app/session/problem.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qqmlregistration.h>

namespace samsprak::app {

/// The sync's state in words: for the pill in the corner and for the page that tells it in full.
class SyncViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// "offline", "done", "sending" or "attention", as SyncPill takes it.
    Q_PROPERTY(QString mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed FINAL)
    Q_PROPERTY(int sent READ sent NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    /// What the state means for who works here.
    Q_PROPERTY(QString reassurance READ reassurance NOTIFY changed FINAL)
    /// Who entered what waits, and how old the oldest of it is; empty when nothing waits.
    Q_PROPERTY(QString unsentBy READ unsentBy NOTIFY changed FINAL)
    /// How far a long fetch has come, 0 … 1, and the words for it; empty when there is none.
    Q_PROPERTY(double fetched READ fetched NOTIFY changed FINAL)
    Q_PROPERTY(QString fetchWords READ fetchWords NOTIFY changed FINAL)
    Q_PROPERTY(QString lastSuccess READ lastSuccess NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString nextTry READ nextTry NOTIFY changed FINAL)
    /// What is wrong and how to mend it, when waiting alone does not.
    Q_PROPERTY(samsprak::app::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::PendingModel *pending READ pending CONSTANT FINAL)

public:
    explicit SyncViewModel(QObject *parent = nullptr);

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QString mark() const;
    int unsent() const { return m_state.unsent; }
    int sent() const { return m_state.done; }
    int total() const { return m_state.total; }
    QString headline() const;
    QString reassurance() const;
    QString unsentBy() const;
    double fetched() const;
    QString fetchWords() const;
    QString lastSuccess() const;
    QString why() const;
    QString nextTry() const;
    Problem problem() const;
    PendingModel *pending() { return &m_pending; }

    Q_INVOKABLE void tryNow();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void takeState();
    void readPending();
    void timePassed();
    QString moment(qint64 utc) const;

    QPointer<ProfileSession> m_session;
    SyncState m_state;
    PendingModel m_pending;
    QTimer m_clock; ///< ages grow while the page is looked at
    qint64 m_offlineSince = 0;
};

} // namespace samsprak::app
