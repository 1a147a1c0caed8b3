// SPDX-License-Identifier: MPL-2.0
#include "app/session/sign_in.h"

#include "app/session/background_thread.h"
#include "app/session/profile_folder.h"

namespace samsprak::app {

SignIn::SignIn(BackgroundThread &keeper, ProfileFolder &folder, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_folder(folder)
{
    m_second.setInterval(1000);
    // A coarse timer may run ahead by a twentieth: a code would then be tried, and refused, too early.
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &SignIn::countDown);
}

Problem SignIn::problem() const { return m_error ? problemFor(*m_error) : Problem{}; }

void SignIn::withPin(const QString &name, const QString &pin) { tryCode(AccessCode::namePin(name, pin)); }

void SignIn::withPictures(const QStringList &pictures) { tryCode(AccessCode::pictures(pictures)); }

void SignIn::withCard(const QString &text) { tryCode(AccessCode::card(text)); }

void SignIn::forget()
{
    m_wrongCode = false;
    m_error.reset();
    Q_EMIT changed();
}

void SignIn::showWait(qint64 milliseconds)
{
    m_waitSeconds = int((milliseconds + 999) / 1000);
    if (m_waitSeconds > 0)
        m_second.start();
    Q_EMIT changed();
}

void SignIn::tryCode(AccessCode code)
{
    if (m_busy || m_waitSeconds > 0)
        return;
    m_busy = true;
    m_wrongCode = false;
    m_error.reset();
    Q_EMIT changed();
    struct Answer
    {
        Result<ProfileOpening> found;
        qint64 wait;
    };
    m_keeper.ask(
        this,
        [folder = &m_folder, code = std::move(code)] {
            Result<ProfileOpening> found = folder->unlock(code);
            return Answer{std::move(found), folder->wait()};
        },
        [this](Answer answer) { take(std::move(answer.found), answer.wait); });
}

void SignIn::take(Result<ProfileOpening> found, qint64 wait)
{
    m_busy = false;
    if (!found) {
        m_wrongCode = found.error().code == ErrorCode::WrongKey || found.error().code == ErrorCode::Forbidden;
        if (!m_wrongCode)
            m_error = found.error().code;
    }
    showWait(wait);
    if (found)
        Q_EMIT opened(*found);
}

void SignIn::countDown()
{
    if (--m_waitSeconds <= 0) {
        m_waitSeconds = 0;
        m_second.stop();
    }
    Q_EMIT changed();
}

} // namespace samsprak::app
