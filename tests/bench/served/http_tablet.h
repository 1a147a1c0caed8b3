// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/replica.h"
#include "sync/engine.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QNetworkReply;

namespace samsprak::bench {

/// A tablet as the app runs it: replica, engine, and the network stack of the app. No window.
class HttpTablet
{
public:
    struct Traffic
    {
        qint64 sent = 0;
        qint64 received = 0;
    };

    HttpTablet(quint16 port, const QByteArray &token);

    storage::Replica &replica() { return *m_replica; }
    /// Runs the engine until it rests, and returns how long that took, seconds.
    double run(const sync::Event &event);
    /// Bytes in this process's sockets to the server so far, headers and all.
    Traffic traffic() const;
    int requests() const { return m_requests; }
    /// Called when an answer has been taken in.
    void onReply(std::function<void()> look) { m_look = std::move(look); }

private:
    void step(const sync::Event &event);
    void send(const QByteArray &frame);
    void finished(QNetworkReply *reply);

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
    QNetworkAccessManager m_network;
    quint16 m_port;
    QByteArray m_token;
    int m_requests = 0;
    std::function<void()> m_look;
};

} // namespace samsprak::bench
