// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/session_clash_notes.h"

#include "app/session/profile_session.h"
#include "storage/record_reader.h"

namespace samsprak::app {

namespace {

constexpr int PauseMilliseconds = 120;

} // namespace

SessionClashNotes::SessionClashNotes(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SessionClashNotes::look);
}

void SessionClashNotes::setSession(ProfileSession *session)
{
    m_session = session;
    reset({});
}

void SessionClashNotes::reset(const QString &reason)
{
    m_pause.stop();
    ++m_request;
    m_pending = false;
    m_then = {};
    m_demanded = false;
    m_reason = reason;
    m_needsReason = false;
    m_notes.setChoices({});
    m_freeStarts.setChoices({});
    Q_EMIT changed();
}

void SessionClashNotes::check(const scheduling::PeopledSession &planned)
{
    m_planned = planned;
    m_pending = true;
    m_pause.start();
}

void SessionClashNotes::whenChecked(std::function<void()> then)
{
    if (!m_pending) {
        then();
        return;
    }
    m_then = std::move(then);
    if (m_pause.isActive()) {
        m_pause.stop();
        look();
    }
}

void SessionClashNotes::look()
{
    if (!m_session)
        return;
    const quint64 request = ++m_request;
    m_session->read(
        this,
        [planned = m_planned, language = m_session->language()](const storage::RecordReader &reader) {
            return loadClashes(reader, planned, language);
        },
        [this, request](Result<ClashContents> contents) {
            if (request == m_request && !m_pause.isActive())
                take(std::move(contents));
        });
}

/// A look that failed says nothing: it must not keep anybody from saving.
void SessionClashNotes::take(Result<ClashContents> contents)
{
    m_pending = false;
    ClashContents found = std::move(contents).valueOr({});
    m_needsReason = found.needsReason;
    m_notes.setChoices(std::move(found.notes));
    m_freeStarts.setChoices(std::move(found.freeStarts));
    Q_EMIT changed();
    if (m_then)
        std::exchange(m_then, {})();
}

void SessionClashNotes::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

QString SessionClashNotes::reasonProblem() const
{
    return m_demanded && lacksReason() ? tr("Say why this goes before the course, or choose another time.")
                                       : QString();
}

bool SessionClashNotes::demandReason()
{
    if (!lacksReason())
        return false;
    m_demanded = true;
    Q_EMIT changed();
    return true;
}

} // namespace samsprak::app
