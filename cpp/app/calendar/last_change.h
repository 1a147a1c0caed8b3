// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_changes.h"
#include "app/session/profile_session.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace samsprak::app {

/// Writes the calendar's changes and can take the last one back. UI thread.
class LastChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY canUndoChanged FINAL)
public:
    explicit LastChange(QObject *parent = nullptr);

    void setSession(ProfileSession *session);
    bool canUndo() const { return m_canUndo; }

    /// Writes `change`. Then done() says `words` and `then` runs; on failure failed() says what happened and
    /// nothing was written. A change without a way back can't be undone.
    void perform(SessionChange change, const QString &words, std::function<void()> then = {});
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void done(const QString &words);
    void undone();
    void failed(const QString &words);
    void canUndoChanged();

private:
    void setUndo(bool can);

    QPointer<ProfileSession> m_session;
    storage::Mutation m_back;
    bool m_canUndo = false;
};

} // namespace samsprak::app
