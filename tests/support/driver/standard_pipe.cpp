// SPDX-License-Identifier: MPL-2.0
#include "driver/standard_pipe.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace samsprak::driver {

StandardPipe::StandardPipe(QObject *parent)
    : QObject(parent)
    , m_readable(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &StandardPipe::readSome);
}

void StandardPipe::readSome()
{
    std::array<char, 16'384> chunk{};
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        m_readable.setEnabled(false);
        Q_EMIT closed();
        return;
    }
    m_buffer.append(chunk.data(), count);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (!line.trimmed().isEmpty())
            Q_EMIT lineRead(line);
    }
}

void StandardPipe::write(const QByteArray &line)
{
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t count =
            ::write(STDOUT_FILENO, line.constData() + done, static_cast<size_t>(line.size() - done));
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return;
        done += std::max<ssize_t>(count, 0);
    }
}

} // namespace samsprak::driver
