// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QProcess>
#include <QTemporaryDir>

namespace samsprak::bench {

/// A real server process on loopback, with one person who has two tablets.
class ServedHub
{
public:
    ServedHub();
    ~ServedHub();

    const Id &person() const { return m_person; }
    QByteArray token(int tablet) const { return "tablet-" + QByteArray::number(tablet); }
    quint16 port() const { return m_port; }

    /// What the child process does: serves until it is told to stop.
    static int serve(const QString &folder, const QString &keyFile);

private:
    void prepare(const QString &keyFile);

    QTemporaryDir m_folder;
    Id m_person;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace samsprak::bench
