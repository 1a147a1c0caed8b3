// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/code_key.h"
#include "app/session/problem.h"
#include "app/session/profile_facts.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <functional>

namespace samsprak::app {

class BackgroundThread;
class ProfileFolder;

/// The sign-in page's view-model, and the lock screen's: takes a code in one of three ways and finds the
/// profile that it opens. Derives keys in the background; says how long to wait after wrong codes.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The tablet has it")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// The last code opened nothing.
    Q_PROPERTY(bool wrongCode READ wrongCode NOTIFY changed FINAL)
    /// Seconds until the next code may be tried; 0: now.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::Problem problem READ problem NOTIFY changed FINAL)

public:
    /// `folder` is used on `keeper` only; both outlive this.
    SignIn(BackgroundThread &keeper, ProfileFolder &folder, QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    bool wrongCode() const { return m_wrongCode; }
    int waitSeconds() const { return m_waitSeconds; }
    Problem problem() const;

    Q_INVOKABLE void withPin(const QString &name, const QString &pin);
    Q_INVOKABLE void withPictures(const QStringList &pictures);
    Q_INVOKABLE void withCard(const QString &text);
    /// Unlocking: the name is the one of who is signed in.
    Q_INVOKABLE void unlockWithPin(const QString &pin) { withPin(m_current, pin); }
    void setCurrent(const QString &name) { m_current = name; }
    /// Takes back what the last try said, when the reader begins anew.
    Q_INVOKABLE void forget();
    /// Makes the page fetch its sentences anew.
    void retranslate() { Q_EMIT changed(); }
    /// A delay that already runs when the app starts is shown at once.
    void showWait(qint64 milliseconds);

Q_SIGNALS:
    void changed();
    void opened(const samsprak::app::ProfileOpening &opening);

private:
    void tryCode(AccessCode code);
    void take(Result<ProfileOpening> found, qint64 wait);
    void countDown();

    BackgroundThread &m_keeper;
    ProfileFolder &m_folder;
    QTimer m_second;
    QString m_current;
    std::optional<ErrorCode> m_error;
    int m_waitSeconds = 0;
    bool m_busy = false;
    bool m_wrongCode = false;
};

} // namespace samsprak::app
