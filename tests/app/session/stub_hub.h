// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpServer>
#include <QUrl>

namespace samsprak::test {

/// A server on this machine that gives every request the same answer, so that a test decides what the network
/// does.
class StubHub : public QTcpServer
{
    Q_OBJECT
public:
    explicit StubHub(QObject *parent = nullptr);

    QUrl url() const;
    void answer(int status, const QByteArray &body);
    const QList<QByteArray> &posted() const { return m_posted; }
    /// Header lines of the last request.
    const QByteArray &lastHeader() const { return m_lastHeader; }

Q_SIGNALS:
    void requested();

private:
    void serve(QTcpSocket *socket);

    int m_status = 200;
    QByteArray m_body;
    QByteArray m_lastHeader;
    QList<QByteArray> m_posted;
};

} // namespace samsprak::test
