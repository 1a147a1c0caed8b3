// SPDX-License-Identifier: MPL-2.0
#include "served_hub.h"

#include "device.h"
#include "figure.h"
#include "hub/administration.h"
#include "hub/enrolment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace samsprak::bench {

namespace {
constexpr int PatienceMilliseconds = 60'000;
}

ServedHub::ServedHub(const std::function<void(hub::HubStore &)> &prepare, const QDate &day)
{
    const QString keyFile = m_folder.filePath(QStringLiteral("key"));
    const QString data = m_folder.filePath(QStringLiteral("data"));
    require(bool(hub::createKeyFile(keyFile, &fillRandom)), "the key file");
    {
        Result<hub::Installation> installation =
            hub::openInstallation(data, keyFile, hub::Opening::Sole, &fillRandom);
        require(bool(installation), "the installation");
        prepare(*installation->store);
    }
    // What it logs of each request would only be in the way of the figures.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    QStringList words{QStringLiteral("--data"),     data,
                      QStringLiteral("--key-file"), keyFile,
                      QStringLiteral("--listen"),   QStringLiteral("127.0.0.1:0")};
    if (day.isValid())
        words << QStringLiteral("--now") << day.toString(Qt::ISODate) + QStringLiteral("T08:00:00Z");
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/samsprakd"), words);
    require(m_process.waitForReadyRead(PatienceMilliseconds), "starting the server");
    const QByteArray address = m_process.readLine().trimmed();
    m_port = address.mid(address.lastIndexOf(':') + 1).toUShort();
    require(m_port != 0, "the server's address");
}

ServedHub::~ServedHub()
{
    m_process.terminate();
    m_process.waitForFinished(PatienceMilliseconds);
}

qint64 ServedHub::stored() const
{
    qint64 bytes = 0;
    const QDir data(m_folder.filePath(QStringLiteral("data")));
    for (const QFileInfo &file : data.entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

void addTablet(hub::HubStore &store, const QByteArray &token, const hub::Account &account)
{
    store.begin();
    store.addToken(hub::secretHash(token), account);
    require(bool(store.commit()), "enrolling");
}

} // namespace samsprak::bench
