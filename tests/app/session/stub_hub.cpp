// SPDX-License-Identifier: MPL-2.0
#include "stub_hub.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>

namespace samsprak::test {

StubHub::StubHub(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on this machine");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
    });
}

QUrl StubHub::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

void StubHub::answer(int status, const QByteArray &body)
{
    m_status = status;
    m_body = body;
}

void StubHub::serve(QTcpSocket *socket)
{
    static const QRegularExpression length(QStringLiteral("content-length:\\s*(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QByteArray seen = socket->peek(1 << 20);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto match = length.match(QString::fromLatin1(seen.left(end)));
    const qsizetype body = match.hasMatch() ? match.captured(1).toLongLong() : 0;
    if (seen.size() < end + 4 + body)
        return;
    socket->read(end + 4 + body);
    const bool posted = seen.startsWith("POST");
    if (posted) {
        m_lastHeader = seen.left(end);
        m_posted << seen.mid(end + 4, body);
    }
    const QByteArray content = posted ? m_body : QByteArray();
    socket->write("HTTP/1.1 " + QByteArray::number(posted ? m_status : 404) +
                  " X\r\nConnection: close\r\nContent-Length: " + QByteArray::number(content.size()) +
                  "\r\n\r\n" + content);
    socket->disconnectFromHost();
    if (posted)
        Q_EMIT requested();
}

} // namespace samsprak::test
