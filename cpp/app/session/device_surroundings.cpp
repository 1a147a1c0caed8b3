// SPDX-License-Identifier: MPL-2.0
#include "app/session/device_surroundings.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>

#include <ctime>

#include <sodium.h>

namespace samsprak::app {
namespace {

/// Counts the time asleep too, where the system tells it.
qint64 milliseconds()
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#endif
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

void fillRandom(uint8_t *bytes, int size) { randombytes_buf(bytes, size_t(size)); }

Id bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    Id id;
    if (file.open(QIODevice::ReadOnly))
        id = Id::fromString(QString::fromLatin1(file.readAll().trimmed()));
    if (id.isNull()) // each start of the app then counts as a start of the tablet
        fillRandom(id.data(), Id::Size);
    return id;
}

} // namespace

storage::Surroundings deviceSurroundings(const ClockOffset &offset)
{
    static const Id boot = bootId();
    return {[offset] { return QDateTime::currentMSecsSinceEpoch() + offset->load(); }, milliseconds, boot,
            fillRandom};
}

} // namespace samsprak::app
