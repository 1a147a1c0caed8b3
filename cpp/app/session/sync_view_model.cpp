// SPDX-License-Identifier: MPL-2.0
#include "app/session/sync_view_model.h"

#include "app/wording/date_words.h"

#include <QDateTime>

namespace samsprak::app {
namespace {

constexpr int ClockMs = 20000;

} // namespace

SyncViewModel::SyncViewModel(QObject *parent)
    : QObject(parent)
{
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, this, &SyncViewModel::timePassed);
}

void SyncViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ProfileSession::syncStateChanged, this, &SyncViewModel::takeState);
        connect(session, &ProfileSession::changed, this, &SyncViewModel::readPending);
        connect(session, &ProfileSession::languageChanged, this, &SyncViewModel::readPending);
        connect(session, &ProfileSession::languageChanged, this, &SyncViewModel::timePassed);
        connect(session, &ProfileSession::clockChanged, this, &SyncViewModel::timePassed);
        m_clock.start();
        takeState();
    } else {
        m_clock.stop();
    }
    Q_EMIT sessionChanged();
}

void SyncViewModel::takeState()
{
    const bool wasOffline = m_state.phase == SyncState::Phase::Offline && m_offlineSince > 0;
    m_state = m_session->syncState();
    if (m_state.phase != SyncState::Phase::Offline)
        m_offlineSince = 0;
    else if (!wasOffline)
        m_offlineSince = m_session->now();
    Q_EMIT changed();
    readPending();
}

void SyncViewModel::readPending()
{
    if (!m_session)
        return;
    m_session->read(
        this,
        [language = m_session->language()](const storage::RecordReader &reader) {
            return loadPending(reader, language);
        },
        [this](Result<std::vector<PendingRow>> found) {
            if (!found || !m_session)
                return;
            m_pending.show(std::move(found.value()), m_session->now());
            Q_EMIT changed();
        });
}

void SyncViewModel::timePassed()
{
    if (!m_session)
        return;
    m_pending.refresh(m_session->now());
    Q_EMIT changed();
}

QString SyncViewModel::mark() const
{
    switch (m_state.phase) {
    case SyncState::Phase::Offline:
        return QStringLiteral("offline");
    case SyncState::Phase::Sending:
        // A round trip that only fetches is over before the words could be read.
        return m_state.total > 0 ? QStringLiteral("sending") : QStringLiteral("done");
    case SyncState::Phase::Problem:
        return QStringLiteral("attention");
    case SyncState::Phase::Idle:
        break;
    }
    return m_state.unsent > 0 ? QStringLiteral("sending") : QStringLiteral("done");
}

QString SyncViewModel::headline() const
{
    switch (m_state.phase) {
    case SyncState::Phase::Offline:
        return m_offlineSince > 0 ? tr("Offline since %1").arg(moment(m_offlineSince)) : tr("Offline");
    case SyncState::Phase::Sending:
        return m_state.total > 0 ? tr("Sending") : tr("Fetching what is new");
    case SyncState::Phase::Problem:
        return tr("Sending has stopped");
    case SyncState::Phase::Idle:
        break;
    }
    return m_state.unsent > 0 ? tr("Waiting to send") : tr("All is sent");
}

QString SyncViewModel::reassurance() const
{
    switch (m_state.phase) {
    case SyncState::Phase::Offline:
        return tr("You can work as usual.");
    case SyncState::Phase::Problem:
        return tr("You can go on working. What you enter is saved on this tablet.");
    case SyncState::Phase::Sending:
    case SyncState::Phase::Idle:
        break;
    }
    return m_state.unsent > 0 ? tr("You can work as usual.")
                              : tr("The project has everything that you entered.");
}

QString SyncViewModel::unsentBy() const
{
    if (m_pending.rowCount() == 0 || !m_session)
        return {};
    return tr("Entered by you on this tablet, the oldest %1.")
        .arg(ageWords(m_session->now() - m_pending.oldest()));
}

double SyncViewModel::fetched() const
{
    return m_state.parts > 0 ? double(m_state.parts - m_state.partsLeft) / m_state.parts : 0;
}

QString SyncViewModel::fetchWords() const
{
    if (m_state.partsLeft == 0)
        return {};
    return tr("Fetching the project: %1 of %2 parts. What has come is ready to use, the calendar first.")
        .arg(m_state.parts - m_state.partsLeft)
        .arg(m_state.parts);
}

QString SyncViewModel::lastSuccess() const
{
    return m_state.lastSuccess > 0 ? moment(m_state.lastSuccess) : tr("Never yet from this tablet");
}

QString SyncViewModel::why() const
{
    if (m_state.networkOff)
        return tr("The network is switched off on this tablet");
    if (m_state.phase == SyncState::Phase::Offline)
        return tr("The project's server cannot be reached");
    if (m_state.phase == SyncState::Phase::Problem)
        return problem().present() ? problem().happened : tr("The project's server has trouble of its own");
    return {};
}

QString SyncViewModel::nextTry() const
{
    if (m_state.networkOff)
        return tr("When the network is switched on again");
    if (m_state.phase == SyncState::Phase::Sending)
        return tr("Now");
    if (m_state.nextTry <= 0 || !m_session)
        return tr("As soon as something changes");
    const qint64 left = m_state.nextTry - m_session->now();
    constexpr qint64 minute = 60 * 1000;
    if (m_state.phase == SyncState::Phase::Idle)
        return left < minute
                   ? tr("In less than a minute, or as soon as something changes")
                   : tr("In %n min, or as soon as something changes", "minutes", int(left / minute));
    if (left < minute)
        return tr("In less than a minute, or when the network is back");
    return tr("In %n min, or when the network is back", "minutes", int(left / minute));
}

Problem SyncViewModel::problem() const
{
    const bool waitingIsEnough = !m_state.problem || *m_state.problem == ErrorCode::NetworkFailed;
    return waitingIsEnough ? Problem{} : problemFor(*m_state.problem);
}

void SyncViewModel::tryNow()
{
    if (m_session)
        m_session->syncNow();
}

/// "today 09:57", or the day and the time.
QString SyncViewModel::moment(qint64 utc) const
{
    if (!m_session)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utc, m_session->zone());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
    return DateWords(m_session->language()).moment(time, now);
}

} // namespace samsprak::app
