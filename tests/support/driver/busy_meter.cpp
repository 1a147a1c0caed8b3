// SPDX-License-Identifier: MPL-2.0
#include "driver/busy_meter.h"

#include <QAbstractEventDispatcher>
#include <algorithm>

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
    if (m_busy)
        return;
    m_busy = true;
    m_own = 0ns;
    m_stretch.start();
}

void BusyMeter::loopSleeps()
{
    if (!m_busy)
        return;
    m_busy = false;
    const auto spent = std::chrono::nanoseconds(m_stretch.nsecsElapsed()) - m_own;
    // A stretch that was only the driver's own waking up says nothing about the app.
    if (m_own > 0ns && spent < 200us)
        return;
    m_stretches.push_back(spent);
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
    return {{QStringLiteral("count"), static_cast<qint64>(sorted.size())},
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
    return QGuiApplication::notify(receiver, event);
}

} // namespace samsprak::driver
