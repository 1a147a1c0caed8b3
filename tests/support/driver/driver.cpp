// SPDX-License-Identifier: MPL-2.0
#include "driver/driver.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QKeySequence>
#include <QMetaMethod>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include "driver/snapshot.h"

namespace samsprak::driver {

namespace {

constexpr int pollMs = 8;
constexpr int defaultTimeoutMs = 10'000;

QJsonObject succeeded() { return {{QStringLiteral("ok"), true}}; }

QJsonObject failed(const QString &error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

} // namespace

Driver::Driver(QObject *app, BusyMeter *meter, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_meter(meter)
{
    m_poll.setInterval(pollMs);
    m_poll.setTimerType(Qt::PreciseTimer);
    // Only then do controls that say nothing about themselves get a name and a role.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    connect(&m_poll, &QTimer::timeout, this, &Driver::attempt);
}

void Driver::handle(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    // A line that can't be read still takes its turn, so that answers come in the order of the lines.
    m_queue.enqueue(document.isObject() ? document.object() : QJsonObject{});
    next();
}

void Driver::addCommand(const QString &name, HostCommand command)
{
    m_commands.insert(name, std::move(command));
}

void Driver::next()
{
    if (m_working || m_queue.isEmpty())
        return;
    m_working = true;
    m_current = m_queue.dequeue();
    m_lastRect = {};
    m_elapsed.start();
    const QString command = m_current.value(QStringLiteral("cmd")).toString();
    m_attempt = attemptFor(command);
    if (!m_attempt) {
        reply(failed(QStringLiteral("unknown command '%1'").arg(command)));
        return;
    }
    m_poll.start();
}

void Driver::attempt()
{
    // The app may run an event loop of its own inside what a touch sets off.
    if (!m_working || !m_attempt || m_attempting)
        return;
    QString why;
    m_attempting = true;
    const Answer answer = m_attempt(why);
    m_attempting = false;
    if (answer) {
        reply(*answer);
    } else if (m_elapsed.hasExpired(m_current.value(QStringLiteral("timeoutMs")).toInt(defaultTimeoutMs))) {
        m_fingers.release();
        reply(failed(QStringLiteral("gave up after %1 ms: %2").arg(m_elapsed.elapsed()).arg(why)));
    }
}

void Driver::reply(QJsonObject answer)
{
    m_poll.stop();
    m_attempt = {};
    m_working = false;
    answer.insert(QStringLiteral("ms"), m_elapsed.elapsed());
    if (m_current.contains(QStringLiteral("id")))
        answer.insert(QStringLiteral("id"), m_current.value(QStringLiteral("id")));
    Q_EMIT replied(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (m_current.value(QStringLiteral("cmd")).toString() == QLatin1String("quit")) {
        Q_EMIT quitRequested();
        return;
    }
    next();
}

Driver::Attempt Driver::attemptFor(const QString &command)
{
    if (m_commands.contains(command))
        return [this, host = m_commands.value(command)](QString &why) { return host(m_current, why); };
    if (command == QLatin1String("tap"))
        return tapAttempt();
    if (command == QLatin1String("type"))
        return typeAttempt();
    if (command == QLatin1String("drag"))
        return dragAttempt();
    if (command == QLatin1String("screenshot"))
        return screenshotAttempt();
    if (command == QLatin1String("resize"))
        return resizeAttempt();
    if (command.startsWith(QLatin1String("wait")))
        return waitAttempt(command);
    return attemptAtOnce(command);
}

Driver::Attempt Driver::attemptAtOnce(const QString &command)
{
    if (command == QLatin1String("dump"))
        return atOnce([this] {
            return QJsonObject{{QStringLiteral("ok"), true},
                               {QStringLiteral("screen"), snapshot(Scene(window()), m_app)}};
        });
    if (command == QLatin1String("set"))
        return atOnce([this] { return setProperty(); });
    if (command == QLatin1String("get"))
        return atOnce([this] {
            const QVariant value =
                m_app ? m_app->property(
                            m_current.value(QStringLiteral("property")).toString().toUtf8().constData())
                      : QVariant();
            return QJsonObject{{QStringLiteral("ok"), value.isValid()},
                               {QStringLiteral("value"), QJsonValue::fromVariant(value)}};
        });
    if (command == QLatin1String("press"))
        return atOnce([this] { return pressKey(); });
    if (command == QLatin1String("busy"))
        return atOnce([this] {
            if (!m_meter)
                return failed(QStringLiteral("no busy meter"));
            QJsonObject answer = m_meter->take();
            answer.insert(QStringLiteral("ok"), true);
            return answer;
        });
    if (command == QLatin1String("quit"))
        return atOnce(succeeded);
    return {};
}

Driver::Attempt Driver::atOnce(std::function<QJsonObject()> answer)
{
    return [this, answer = std::move(answer)](QString &why) -> Answer {
        if (!window()) {
            why = QStringLiteral("no window is shown");
            return {};
        }
        return answer();
    };
}

QJsonObject Driver::setProperty()
{
    const QString property = m_current.value(QStringLiteral("property")).toString();
    const QVariant value = m_current.value(QStringLiteral("value")).toVariant();
    if (!m_app)
        return failed(QStringLiteral("the app offers nothing to set"));
    const QMetaObject *meta = m_app->metaObject();
    const int method = meta->indexOfMethod("driverSet(QString,QVariant)");
    if (method >= 0) {
        bool taken = true;
        const bool answers = meta->method(method).returnType() == QMetaType::Bool;
        const bool called = answers
                                ? QMetaObject::invokeMethod(m_app, "driverSet", Qt::DirectConnection,
                                                            Q_RETURN_ARG(bool, taken),
                                                            Q_ARG(QString, property), Q_ARG(QVariant, value))
                                : QMetaObject::invokeMethod(m_app, "driverSet", Qt::DirectConnection,
                                                            Q_ARG(QString, property), Q_ARG(QVariant, value));
        return called && taken ? succeeded()
                               : failed(QStringLiteral("the app did not take %1").arg(property));
    }
    const QByteArray name = property.toUtf8();
    if (meta->indexOfProperty(name.constData()) < 0)
        return failed(QStringLiteral("the app has no property '%1'").arg(property));
    return m_app->setProperty(name.constData(), value)
               ? succeeded()
               : failed(QStringLiteral("the app did not take %1").arg(property));
}

QJsonObject Driver::pressKey()
{
    const QKeySequence keys(m_current.value(QStringLiteral("key")).toString());
    if (keys.isEmpty())
        return failed(QStringLiteral("unknown key"));
    Fingers::key(window(), keys[0].key(), keys[0].keyboardModifiers());
    return succeeded();
}

Aim Driver::aim() const
{
    return {m_current.value(QStringLiteral("name")).toString(),
            m_current.value(QStringLiteral("text")).toString(),
            m_current.value(QStringLiteral("within")).toString(),
            m_current.value(QStringLiteral("nth")).toInt()};
}

QQuickItem *Driver::reachable(QString &why)
{
    const BusyMeter::Uncounted own(m_meter);
    if (!window()) {
        why = QStringLiteral("no window is shown");
        return nullptr;
    }
    const Scene scene(window());
    QQuickItem *item = scene.find(aim());
    if (!item) {
        why = QStringLiteral("%1 is not there").arg(aim().described());
        return nullptr;
    }
    if (m_current.value(QStringLiteral("cmd")).toString() == QLatin1String("type")) {
        item = textInputIn(item);
        if (!item) {
            why = QStringLiteral("%1 takes no text").arg(aim().described());
            return nullptr;
        }
    }
    if (scene.scrollTo(item)) {
        why = QStringLiteral("%1 is being scrolled to").arg(aim().described());
        return nullptr;
    }
    const QString obstacle = scene.obstacle(item);
    if (!obstacle.isEmpty()) {
        why = QStringLiteral("%1 can't be touched: %2").arg(aim().described(), obstacle);
        return nullptr;
    }
    const QRectF rect = scene.shownRect(item);
    if (rect != m_lastRect) {
        m_lastRect = rect;
        why = QStringLiteral("%1 does not come to rest").arg(aim().described());
        return nullptr;
    }
    return item;
}

QQuickWindow *Driver::window() const
{
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow *candidate : windows) {
        auto *quick = qobject_cast<QQuickWindow *>(candidate);
        if (quick && quick->isVisible())
            return quick;
    }
    return nullptr;
}

} // namespace samsprak::driver
