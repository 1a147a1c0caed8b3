// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonObject>
#include <QObject>
#include <chrono>
#include <vector>

namespace samsprak::driver {

/// Measures how long the UI thread is busy at a stretch: from the first event after it slept until it is
/// about to sleep again. The driver's own looking around is left out. UI thread only.
class BusyMeter : public QObject
{
    Q_OBJECT
public:
    /// Time spent inside a scope belongs to the driver, not to the app.
    class Uncounted
    {
    public:
        explicit Uncounted(BusyMeter *meter);
        ~Uncounted();
        Uncounted(const Uncounted &) = delete;
        Uncounted &operator=(const Uncounted &) = delete;

    private:
        BusyMeter *m_meter;
        QElapsedTimer m_timer;
    };

    /// Starts listening to the calling thread's event loop.
    void watchThread();
    /// An event is about to be delivered.
    void eventBegins();
    /// It has been delivered and took this long.
    void eventEnds(const QObject *receiver, int type, std::chrono::nanoseconds took);
    /// Figures in milliseconds since the last call: count, p50, p99, max, and `worst`, the event that took
    /// most of the longest stretch.
    QJsonObject take();

private:
    void loopSleeps();

    QElapsedTimer m_sinceEvent;
    std::chrono::nanoseconds m_spent{0};
    std::chrono::nanoseconds m_own{0};
    std::vector<std::chrono::nanoseconds> m_stretches;
    std::chrono::nanoseconds m_longestEvent{0}; ///< of the stretch that runs
    QString m_longestEventIs;
    std::chrono::nanoseconds m_worst{0};
    QString m_worstIs;
    bool m_busy = false;
    int m_uncountedDepth = 0;
};

/// A QGuiApplication that tells the meter of each event.
class MeasuredApplication : public QGuiApplication
{
    Q_OBJECT
public:
    MeasuredApplication(int &argc, char **argv, BusyMeter &meter);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    BusyMeter &m_meter;
    int m_depth = 0;
};

} // namespace samsprak::driver
