// SPDX-License-Identifier: MPL-2.0
#include "http_tablet.h"

#include "case_document.h"
#include "device.h"
#include "figure.h"

#include <QCoreApplication>
#include <QNetworkReply>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace samsprak::bench {

HttpTablet::HttpTablet(quint16 port, const QByteArray &token)
    : m_port(port)
    , m_token(token)
{
    auto replica = storage::Replica::open(m_folder.filePath(QStringLiteral("tablet.db")), benchKey(),
                                          schemaWithCases(), device());
    require(bool(replica), "opening a replica");
    m_replica = std::move(replica).value();
    m_engine = std::make_unique<sync::Engine>(*m_replica, &wallClock, &fillRandom);
}

double HttpTablet::run(const sync::Event &event)
{
    const Watch watch;
    step(event);
    while (m_engine->status().phase == sync::Phase::Sending)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    require(m_engine->status().phase == sync::Phase::Idle, "a round trip");
    return watch.seconds();
}

void HttpTablet::step(const sync::Event &event)
{
    for (const sync::Effect &effect : m_engine->step(event))
        if (const auto *wanted = std::get_if<sync::Send>(&effect))
            send(wanted->frame);
}

void HttpTablet::send(const QByteArray &frame)
{
    ++m_requests;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/v1/sync").arg(m_port)));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
    QNetworkReply *reply = m_network.post(request, frame);
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [this] { step(sync::Continue{}); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] { finished(reply); });
}

void HttpTablet::finished(QNetworkReply *reply)
{
    reply->deleteLater();
    require(reply->error() == QNetworkReply::NoError, "a request");
    step(sync::Reply{reply->readAll()});
    if (m_look)
        m_look();
}

HttpTablet::Traffic HttpTablet::traffic() const
{
    Traffic traffic;
    for (int descriptor = 3; descriptor < 256; ++descriptor) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
            ntohs(peer.sin_port) != m_port)
            continue;
        tcp_info info{};
        size = sizeof info;
        if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            continue;
        traffic.sent += qint64(info.tcpi_bytes_acked);
        traffic.received += qint64(info.tcpi_bytes_received);
    }
    return traffic;
}

} // namespace samsprak::bench
