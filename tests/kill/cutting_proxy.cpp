// SPDX-License-Identifier: MPL-2.0
#include "cutting_proxy.h"

#include <QTcpSocket>

#include <limits>
#include <memory>

namespace samsprak::test {

namespace {
constexpr qint64 MostBytes = 6000; ///< of a few requests: the cut falls within one
}

CuttingProxy::CuttingProxy(quint64 seed)
    : m_random(seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &CuttingProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port for the proxy");
}

void CuttingProxy::accept()
{
    while (QTcpSocket *tablet = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(tablet);
        const bool cuts = int(m_random() % 100) < m_percent;
        const auto left = std::make_shared<qint64>(cuts ? qint64(m_random() % MostBytes)
                                                        : std::numeric_limits<qint64>::max());
        connect(tablet, &QTcpSocket::readyRead, server, [=, this] { carry(tablet, server, left.get()); });
        connect(server, &QTcpSocket::readyRead, server, [=, this] { carry(server, tablet, left.get()); });
        connect(server, &QTcpSocket::connected, server, [=, this] { carry(tablet, server, left.get()); });
        connect(tablet, &QTcpSocket::disconnected, tablet, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, tablet, [tablet] { tablet->disconnectFromHost(); });
        connect(server, &QTcpSocket::errorOccurred, tablet, [tablet] { tablet->abort(); });
        server->connectToHost(QHostAddress::LocalHost, m_server);
    }
}

void CuttingProxy::carry(QTcpSocket *from, QTcpSocket *to, qint64 *left)
{
    if (to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->read(std::min(*left, from->bytesAvailable()));
    *left -= bytes.size();
    to->write(bytes);
    if (*left > 0)
        return;
    ++m_cuts;
    *left = std::numeric_limits<qint64>::max();
    to->flush();
    from->abort();
    to->abort();
}

} // namespace samsprak::test
