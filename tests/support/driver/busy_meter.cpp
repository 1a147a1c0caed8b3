// SPDX-License-Identifier: MPL-2.0
#include "driver/busy_meter.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QPointer>
#include <algorithm>
#include <utility>

namespace samsprak::driver {

using namespace std::chrono_literals;

BusyMeter::Uncounted::Uncounted(BusyMeter *meter)
    : m_meter(meter)
{
    if (m_meter)
        ++m_meter->m_uncountedDepth;
    m_timer.start();
}

BusyMeter::Uncounted::~Uncounted()
{
    if (m_meter && --m_meter->m_uncountedDepth == 0)
        m_meter->m_own += std::chrono::nanoseconds(m_timer.nsecsElapsed());
}

void BusyMeter::watchThread()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &BusyMeter::loopSleeps);
}

void BusyMeter::eventBegins()
{
    // A loop that went to sleep inside another one did not say so.
    if (m_busy && m_sinceEvent.isValid() &&
        m_sinceEvent.nsecsElapsed() > std::chrono::nanoseconds(2ms).count())
        loopSleeps();
    if (m_busy)
        return;
    m_busy = true;
    m_own = 0ns;
    m_spent = 0ns;
    m_longestEvent = 0ns;
    m_sinceEvent.invalidate();
}

void BusyMeter::loopSleeps()
{
    if (!m_busy)
        return;
    m_busy = false;
    const auto spent = m_spent - m_own;
    // A stretch that was only the driver's own waking up says nothing about the app.
    if (m_own > 0ns && spent < 200us)
        return;
    m_stretches.push_back(spent);
    if (spent > m_worst) {
        m_worst = spent;
        m_worstIs = m_longestEventIs;
    }
}

void BusyMeter::eventEnds(const QObject *receiver, int type, std::chrono::nanoseconds took)
{
    m_spent += took;
    m_sinceEvent.start();
    if (took < 1ms || took <= m_longestEvent)
        return;
    m_longestEvent = took;
    m_longestEventIs =
        QStringLiteral("%1 '%2', event %3, %4 ms")
            .arg(QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName())
            .arg(type)
            .arg(took / 1ms);
}

QJsonObject BusyMeter::take()
{
    std::vector<std::chrono::nanoseconds> sorted;
    sorted.swap(m_stretches);
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&sorted](double share) {
        if (sorted.empty())
            return 0.0;
        const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
        return std::chrono::duration<double, std::milli>(sorted[index]).count();
    };
    const QString worst = std::exchange(m_worstIs, {});
    m_worst = 0ns;
    return {{QStringLiteral("worst"), worst},
            {QStringLiteral("count"), static_cast<qint64>(sorted.size())},
            {QStringLiteral("p50"), at(0.5)},
            {QStringLiteral("p99"), at(0.99)},
            {QStringLiteral("max"), at(1.0)}};
}

MeasuredApplication::MeasuredApplication(int &argc, char **argv, BusyMeter &meter)
    : QGuiApplication(argc, argv)
    , m_meter(meter)
{
    m_meter.watchThread();
}

bool MeasuredApplication::notify(QObject *receiver, QEvent *event)
{
    m_meter.eventBegins();
    // A deleted receiver can't be asked afterwards; only the outermost delivery counts.
    const QPointer<QObject> alive(receiver);
    const int type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QGuiApplication::notify(receiver, event);
    if (--m_depth == 0 && alive)
        m_meter.eventEnds(alive, type, std::chrono::nanoseconds(timer.nsecsElapsed()));
    return taken;
}

} // namespace samsprak::driver
