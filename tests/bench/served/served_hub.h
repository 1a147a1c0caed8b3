// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"

#include <QDate>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace samsprak::bench {

/// samsprakd on loopback, with an installation that the benchmark prepares.
class ServedHub
{
public:
    /// `prepare` fills the store before the server starts, which believes that it is `day`, if one is given.
    explicit ServedHub(const std::function<void(hub::HubStore &)> &prepare, const QDate &day = {});
    ~ServedHub();

    quint16 port() const { return m_port; }
    qint64 process() const { return m_process.processId(); }
    /// What is on its disk, bytes.
    qint64 stored() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// Makes `token` the key of a tablet of that person or participant.
void addTablet(hub::HubStore &store, const QByteArray &token, const hub::Account &account);

} // namespace samsprak::bench
