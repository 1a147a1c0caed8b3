// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/last_change.h"

#include "app/calendar/session_words.h"
#include "app/session/profile_session.h"

namespace samsprak::app {

LastChange::LastChange(QObject *parent)
    : QObject(parent)
{
}

void LastChange::setSession(ProfileSession *session)
{
    m_session = session;
    setUndo(false);
}

void LastChange::perform(SessionChange change, const QString &words, std::function<void()> then)
{
    if (!m_session)
        return;
    m_session->commit(std::move(change.forward), this,
                      [this, back = std::move(change.back), words, then](Result<void> written) {
                          if (!written) {
                              Q_EMIT failed(saveProblem(written.error()));
                              return;
                          }
                          m_back = back;
                          setUndo(!m_back.isEmpty());
                          Q_EMIT done(words);
                          if (then)
                              then();
                      });
}

void LastChange::undo()
{
    if (!m_session || !m_canUndo)
        return;
    setUndo(false);
    m_session->commit(std::exchange(m_back, {}), this, [this](Result<void> written) {
        if (written)
            Q_EMIT undone();
        else
            Q_EMIT failed(saveProblem(written.error()));
    });
}

void LastChange::setUndo(bool can)
{
    if (m_canUndo == can)
        return;
    m_canUndo = can;
    Q_EMIT canUndoChanged();
}

} // namespace samsprak::app
