// SPDX-License-Identifier: MPL-2.0
#include "cutting_proxy.h"

#include <QHostAddress>

#include <algorithm>
#include <functional>
#include <random>

namespace samsprak::test {

CuttingProxy::CuttingProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &CuttingProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("the proxy can't listen");
}

void CuttingProxy::cutAtRandom(int cuts, qint64 within, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<qint64> place(1, within);
    m_due.clear();
    for (int i = 0; i < cuts; ++i)
        m_due.push_back(m_passed + place(random));
    std::sort(m_due.begin(), m_due.end(), std::greater<>());
}

void CuttingProxy::cutAll()
{
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void CuttingProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        client->setParent(this);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *server = new QTcpSocket(this);
        const Line line{client, server};
        // Each in the context of the other one: a line with one end passes nothing.
        connect(client, &QTcpSocket::readyRead, server, [this, line] { pass(line, true); });
        connect(server, &QTcpSocket::readyRead, client, [this, line] { pass(line, false); });
        connect(server, &QTcpSocket::connected, client, [this, line] {
            line.server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            pass(line, true);
        });
        // What one side ends, the other side learns of.
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QObject::destroyed, server, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void CuttingProxy::pass(const Line &line, bool up)
{
    QTcpSocket *from = up ? line.client : line.server;
    QTcpSocket *to = up ? line.server : line.client;
    if (from->bytesAvailable() == 0 || to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->readAll();
    (up ? m_sent : m_received) += bytes.size();
    const qint64 begin = m_passed;
    m_passed += bytes.size();
    const bool awaitsReply = up && (m_cuts + 1) % 5 == 0;
    if (m_due.empty() || m_due.back() > m_passed || awaitsReply) {
        to->write(bytes);
        Q_EMIT passed();
        return;
    }
    const qint64 before = std::clamp<qint64>(m_due.back() - begin - 1, 0, bytes.size() - 1);
    m_due.pop_back();
    to->write(bytes.constData(), before);
    to->flush();
    cut(line);
    Q_EMIT passed();
}

void CuttingProxy::cut(const Line &line)
{
    ++m_cuts;
    line.server->disconnectFromHost();
    line.client->abort();
}

} // namespace samsprak::test
