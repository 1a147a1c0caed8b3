// SPDX-License-Identifier: MPL-2.0
#include "process_cost.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace samsprak::bench {

namespace {

QString fileOf(qint64 process, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name));
}

} // namespace

ProcessCost ProcessCost::of(qint64 process)
{
    ProcessCost cost;
    QFile times(fileOf(process, "stat"));
    if (times.open(QIODevice::ReadOnly)) {
        // After the name in parentheses, which may hold blanks: fields 14 and 15 of the file.
        const QByteArray line = times.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12)
            cost.cpuSeconds = (fields[11].toDouble() + fields[12].toDouble()) / double(sysconf(_SC_CLK_TCK));
    }
    QFile status(fileOf(process, "status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const QByteArray peak = text.mid(text.indexOf("VmHWM:") + 6);
        cost.peakMegabytes = peak.left(peak.indexOf("kB")).trimmed().toDouble() * 1024 / 1e6;
    }
    return cost;
}

ProcessCost ProcessCost::own() { return of(QCoreApplication::applicationPid()); }

void forgetPeak(qint64 process)
{
    QFile references(fileOf(process, "clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

} // namespace samsprak::bench
