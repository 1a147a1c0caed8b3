// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace samsprak::test {

/// A stretch of network that breaks: passes every byte on to a server on this machine, counts them, and cuts
/// the connection that carries the byte at which a cut is due. Lives on the thread of the test, on its event
/// loop.
class CuttingProxy : public QObject
{
    Q_OBJECT
public:
    explicit CuttingProxy(quint16 serverPort);

    quint16 port() const { return m_listener.serverPort(); }
    /// So many cuts, at random bytes of the next `within` that pass either way. Every fifth waits for a byte
    /// from the server, so that replies are lost, too.
    void cutAtRandom(int cuts, qint64 within, quint64 seed);
    /// Cuts every connection that is open now.
    void cutAll();
    /// Sent towards the server, and from it, including what a cut then swallowed.
    qint64 sent() const { return m_sent; }
    qint64 received() const { return m_received; }
    int cuts() const { return m_cuts; }
    void forgetCounts() { m_sent = m_received = 0; }

Q_SIGNALS:
    /// Bytes went by; see sent() and received().
    void passed();

private:
    struct Line
    {
        QTcpSocket *client;
        QTcpSocket *server;
    };

    void accept();
    void pass(const Line &line, bool up);
    void cut(const Line &line);

    quint16 m_serverPort;
    QTcpServer m_listener;
    std::vector<qint64> m_due; ///< descending, in bytes of both directions together
    qint64 m_sent = 0;
    qint64 m_received = 0;
    qint64 m_passed = 0;
    int m_cuts = 0;
};

} // namespace samsprak::test
