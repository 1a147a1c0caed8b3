// SPDX-License-Identifier: MPL-2.0
#include "report.h"

#include <cstdio>

namespace samsprak::journey {

namespace {

void print(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

void Report::heading(const QString &title) const
{
    if (ok())
        print(QStringLiteral("\n== %1").arg(title));
}

void Report::step(const QString &title, const std::function<void()> &body)
{
    if (!ok())
        return;
    ++m_steps;
    QElapsedTimer timer;
    timer.start();
    body();
    print(QStringLiteral("%1 %2 ms  %3")
              .arg(ok() ? QStringLiteral("ok    ") : QStringLiteral("FAILED"))
              .arg(timer.elapsed(), 6)
              .arg(title));
    if (!ok())
        print(QStringLiteral("       %1").arg(m_failure));
}

void Report::note(const QString &line) const
{
    if (ok())
        print(QStringLiteral("           · %1").arg(line));
}

void Report::fail(const QString &what)
{
    if (ok())
        m_failure = what.isEmpty() ? QStringLiteral("failed") : what;
}

bool Report::require(bool holds, const QString &what)
{
    if (!holds)
        fail(what);
    return ok();
}

} // namespace samsprak::journey
