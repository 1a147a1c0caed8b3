// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <functional>

namespace samsprak::journey {

/// Tells the story as it runs: one line a step with its outcome and milliseconds. The first failure sticks:
/// what comes after it is skipped, so a step can be written without asking after each touch.
class Report
{
public:
    bool ok() const { return m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }

    /// Runs the body unless something failed before, and prints how it went.
    void step(const QString &title, const std::function<void()> &body);
    void heading(const QString &title) const;
    /// An extra line under the running step.
    void note(const QString &line) const;
    /// Keeps the first failure.
    void fail(const QString &what);
    /// Fails with `what` unless `holds`; returns whether all is still well.
    bool require(bool holds, const QString &what);

    int steps() const { return m_steps; }
    qint64 elapsedMs() const { return m_started.elapsed(); }
    Report() { m_started.start(); }

private:
    QString m_failure;
    QElapsedTimer m_started;
    int m_steps = 0;
};

} // namespace samsprak::journey
