// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QTcpServer>

#include <random>

class QTcpSocket;

namespace samsprak::test {

/// A network between tablets and a server that breaks in the middle of a byte stream: some connections end
/// after a random number of bytes in either direction.
class CuttingProxy : public QObject
{
    Q_OBJECT

public:
    explicit CuttingProxy(quint64 seed);

    quint16 port() const { return m_listener.serverPort(); }
    /// Where connections go from now on.
    void setServer(quint16 port) { m_server = port; }
    /// How many of a hundred connections are cut.
    void setCuts(int percent) { m_percent = percent; }
    int cuts() const { return m_cuts; }

private:
    void accept();
    void carry(QTcpSocket *from, QTcpSocket *to, qint64 *left);

    QTcpServer m_listener;
    quint16 m_server = 0;
    int m_percent = 0;
    int m_cuts = 0;
    std::mt19937_64 m_random;
};

} // namespace samsprak::test
