// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace samsprak::driver {

/// Lines from standard input, lines to standard output, without blocking the event loop on reading.
class StandardPipe : public QObject
{
    Q_OBJECT
public:
    explicit StandardPipe(QObject *parent = nullptr);
    /// Writes all of it before it returns.
    void write(const QByteArray &line);

Q_SIGNALS:
    void lineRead(const QByteArray &line);
    /// The other end is gone.
    void closed();

private:
    void readSome();

    QSocketNotifier m_readable;
    QByteArray m_buffer;
};

} // namespace samsprak::driver
