// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QQuickWindow>
#include <QTimer>
#include <functional>
#include <optional>

#include "driver/busy_meter.h"
#include "driver/fingers.h"
#include "driver/scene.h"

namespace samsprak::driver {

/// Works the app's window by commands, one JSON object each, in order; each is answered by one JSON object
/// with `ok`, `id` (as asked), `ms` and, if not ok, `error`. A command waits, without blocking the app, until
/// what it needs is there or `timeoutMs` (default 10000) has passed. UI thread only.
///
/// tap (name | text, nth, within, holdMs) · type (… text→ `value`, clear, enter) · press (key) · drag (… dx,
/// dy, holdMs) · waitFor (bookingState) · waitGone · waitEnabled · dump · screenshot (file) · resize (width,
/// height) · set (property, value) · get (property) · busy · quit
class Driver : public QObject
{
    Q_OBJECT
public:
    using Answer = std::optional<QJsonObject>;

    /// `app` gets `set` commands by its invokable driverSet(QString,QVariant) if it has one, else as
    /// properties. `meter` may be null: then `busy` is refused.
    Driver(QObject *app, BusyMeter *meter, QObject *parent = nullptr);

    /// Takes one line; a line that is no JSON object or no known command is answered with an error.
    void handle(const QByteArray &line);
    /// A command of the host's own, tried again and again until it answers; `why` says what it still waits
    /// for.
    using HostCommand = std::function<Answer(const QJsonObject &request, QString &why)>;
    void addCommand(const QString &name, HostCommand command);

Q_SIGNALS:
    /// One line of JSON with its line feed.
    void replied(const QByteArray &line);
    void quitRequested();

private:
    /// Tried again and again until it answers; `why` says what it still waits for.
    using Attempt = std::function<Answer(QString &why)>;

    void next();
    void attempt();
    void reply(QJsonObject answer);
    Attempt attemptFor(const QString &command);
    Attempt attemptAtOnce(const QString &command);
    Attempt tapAttempt();
    Attempt typeAttempt();
    Attempt dragAttempt();
    Attempt waitAttempt(const QString &command);
    Attempt screenshotAttempt();
    Attempt resizeAttempt();
    Attempt atOnce(std::function<QJsonObject()> answer);
    QJsonObject setProperty();
    QJsonObject pressKey();
    Aim aim() const;
    /// The item that the command aims at when a finger can reach it and it has come to rest, else null.
    QQuickItem *reachable(QString &why);
    QQuickWindow *window() const;

    QPointer<QObject> m_app;
    BusyMeter *m_meter;
    Fingers m_fingers;
    QHash<QString, HostCommand> m_commands;
    QQueue<QJsonObject> m_queue;
    QJsonObject m_current;
    Attempt m_attempt;
    QRectF m_lastRect;
    QElapsedTimer m_elapsed;
    QTimer m_poll;
    bool m_working = false;
    bool m_attempting = false;
};

} // namespace samsprak::driver
