// SPDX-License-Identifier: MPL-2.0
#include "server/log.h"

#include <QDateTime>

#include <cstdio>
#include <mutex>

namespace samsprak::server {

void log(const char *event, std::initializer_list<std::pair<const char *, QByteArray>> facts)
{
    QByteArray line = "{\"at\":\"" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() +
                      "\",\"event\":\"" + event + '"';
    for (const auto &[name, value] : facts)
        line += QByteArray(",\"") + name + "\":\"" + value + '"';
    line += "}\n";
    static std::mutex mutex;
    const std::lock_guard guard(mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace samsprak::server
