// SPDX-License-Identifier: MPL-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <memory>

#include "driver/driver.h"
#include "driver/snapshot.h"

namespace samsprak::driver {

namespace {

constexpr int dragSteps = 16;
/// A finger that rests this long before it lifts does not fling.
constexpr int restBeforeLiftMs = 120;
/// The screen counts as settled when nothing on it has changed for this long and this many frames.
constexpr int settledMs = 60;
constexpr int settledFrames = 4;

QJsonObject succeeded() { return {{QStringLiteral("ok"), true}}; }

QJsonObject failed(const QString &error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace

Driver::Attempt Driver::tapAttempt()
{
    const int hold = m_current.value(QStringLiteral("holdMs")).toInt(2 * 8);
    return [this, hold, pressed = QElapsedTimer()](QString &why) mutable -> Answer {
        if (!m_fingers.isDown()) {
            if (QQuickItem *item = reachable(why)) {
                m_fingers.press(window(), Scene(window()).touchPoint(item));
                pressed.start();
            }
            return {};
        }
        if (!pressed.hasExpired(hold))
            return {};
        m_fingers.release();
        return succeeded();
    };
}

Driver::Attempt Driver::typeAttempt()
{
    return [this, tap = Attempt(), tapped = false](QString &why) mutable -> Answer {
        if (!tapped) {
            if (!tap)
                tap = tapAttempt();
            tapped = tap(why).has_value();
            return {};
        }
        const QQuickItem *focus = window()->activeFocusItem();
        if (!focus || !(focus->inherits("QQuickTextInput") || focus->inherits("QQuickTextEdit"))) {
            why = QStringLiteral("nothing that takes text has the focus");
            return {};
        }
        if (m_current.value(QStringLiteral("clear")).toBool()) {
            Fingers::key(window(), Qt::Key_A, Qt::ControlModifier);
            Fingers::key(window(), Qt::Key_Delete);
        }
        Fingers::type(window(), m_current.value(QStringLiteral("value")).toString());
        if (m_current.value(QStringLiteral("enter")).toBool())
            Fingers::key(window(), Qt::Key_Return);
        return succeeded();
    };
}

Driver::Attempt Driver::dragAttempt()
{
    const QPointF by(m_current.value(QStringLiteral("dx")).toDouble(),
                     m_current.value(QStringLiteral("dy")).toDouble());
    const int hold = m_current.value(QStringLiteral("holdMs")).toInt(0);
    return [this, by, hold, start = QPointF(), step = 0,
            rest = QElapsedTimer()](QString &why) mutable -> Answer {
        if (!m_fingers.isDown()) {
            if (QQuickItem *item = reachable(why)) {
                start = Scene(window()).touchPoint(item);
                m_fingers.press(window(), start);
                rest.start();
            }
            return {};
        }
        if (step == 0 && !rest.hasExpired(hold))
            return {};
        if (step < dragSteps) {
            m_fingers.moveTo(start + by * ++step / dragSteps);
            rest.start();
            return {};
        }
        if (!rest.hasExpired(restBeforeLiftMs))
            return {};
        m_fingers.release();
        return succeeded();
    };
}

Driver::Attempt Driver::waitAttempt(const QString &command)
{
    const bool gone = command == QLatin1String("waitGone");
    const bool enabled = command == QLatin1String("waitEnabled");
    if (!gone && !enabled && command != QLatin1String("waitFor"))
        return {};
    return [this, gone, enabled](QString &why) -> Answer {
        const BusyMeter::Uncounted own(m_meter);
        if (!window()) {
            why = QStringLiteral("no window is shown");
            return {};
        }
        const Scene scene(window());
        QQuickItem *item = scene.find(aim());
        const bool shown =
            item && effectiveOpacity(item) > 0.01 && (gone || enabled || !scene.shownRect(item).isEmpty());
        if (gone) {
            why = QStringLiteral("%1 is still there").arg(aim().described());
            return shown ? Answer() : succeeded();
        }
        why = QStringLiteral("%1 is not there").arg(aim().described());
        if (!shown || (enabled && !item->isEnabled()))
            return {};
        const QString state = m_current.value(QStringLiteral("bookingState")).toString();
        if (!state.isEmpty() && bookingState(item) != state) {
            why = QStringLiteral("%1 is '%2'").arg(aim().described(), bookingState(item));
            return {};
        }
        QJsonObject answer = succeeded();
        answer.insert(QStringLiteral("value"), isText(item) ? plainText(item) : accessibleName(item));
        answer.insert(QStringLiteral("enabled"), item->isEnabled());
        answer.insert(QStringLiteral("bookingState"), bookingState(item));
        return answer;
    };
}

Driver::Attempt Driver::screenshotAttempt()
{
    const auto frames = std::make_shared<int>(0);
    const auto watch = std::make_shared<QObject>();
    if (window())
        connect(window(), &QQuickWindow::frameSwapped, watch.get(), [frames] { ++*frames; });
    return [this, frames, watch, last = QJsonObject(),
            since = QElapsedTimer()](QString &why) mutable -> Answer {
        const BusyMeter::Uncounted own(m_meter);
        if (!window()) {
            why = QStringLiteral("no window is shown");
            return {};
        }
        const QJsonObject now = snapshot(Scene(window()), m_app);
        if (now != last) {
            last = now;
            *frames = 0;
            since.start();
        }
        why = QStringLiteral("the screen does not settle");
        // Motion goes on by frames, and on a busy machine they are far apart: so some are asked for and
        // awaited.
        window()->update();
        if (!since.hasExpired(settledMs) || *frames < settledFrames)
            return {};
        const QString file = m_current.value(QStringLiteral("file")).toString();
        const QFileInfo info(file);
        QDir().mkpath(info.absolutePath());
        if (!window()->grabWindow().save(file, "PNG"))
            return failed(QStringLiteral("can't write %1").arg(file));
        const QString beside = info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".json");
        if (!write(beside, QJsonDocument(now).toJson()))
            return failed(QStringLiteral("can't write %1").arg(beside));
        QJsonObject answer = succeeded();
        answer.insert(QStringLiteral("screen"), now);
        return answer;
    };
}

Driver::Attempt Driver::resizeAttempt()
{
    const QSize size(m_current.value(QStringLiteral("width")).toInt(),
                     m_current.value(QStringLiteral("height")).toInt());
    return [this, size](QString &why) -> Answer {
        if (!window()) {
            why = QStringLiteral("no window is shown");
            return {};
        }
        if (size.isEmpty())
            return failed(QStringLiteral("width and height must be above 0"));
        if (window()->size() != size) {
            window()->resize(size);
            why = QStringLiteral("the window does not take the size");
            return {};
        }
        return succeeded();
    };
}

} // namespace samsprak::driver
