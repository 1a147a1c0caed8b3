// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/clash_query.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace samsprak::app {

class ProfileSession;

/// What clashes with the session that is being written, said at once. UI thread.
class SessionClashNotes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session's editor has one")
    Q_PROPERTY(bool needsReason READ needsReason NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    Q_PROPERTY(QString reasonProblem READ reasonProblem NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *freeStarts READ freeStarts CONSTANT FINAL)
public:
    explicit SessionClashNotes(QObject *parent = nullptr);

    void setSession(ProfileSession *session);
    /// Starts anew, with the reason that the session has.
    void reset(const QString &reason);
    /// Looks again, a moment later, so that a person who types is not looked at letter by letter.
    void check(const scheduling::PeopledSession &planned);
    /// Runs `then` when what was last asked for is known: at once when it is.
    void whenChecked(std::function<void()> then);

    bool needsReason() const { return m_needsReason; }
    QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    QString reasonProblem() const;
    /// Whether a reason is needed and missing; from then on the field says so.
    bool demandReason();
    ChoiceListModel *notes() { return &m_notes; }
    ChoiceListModel *freeStarts() { return &m_freeStarts; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void take(Result<ClashContents> contents);
    bool lacksReason() const { return m_needsReason && m_reason.trimmed().isEmpty(); }

    QPointer<ProfileSession> m_session;
    scheduling::PeopledSession m_planned;
    QTimer m_pause;
    bool m_pending = false;
    quint64 m_request = 0;
    bool m_needsReason = false;
    bool m_demanded = false;
    QString m_reason;
    std::function<void()> m_then;
    ChoiceListModel m_notes;
    ChoiceListModel m_freeStarts;
};

} // namespace samsprak::app
