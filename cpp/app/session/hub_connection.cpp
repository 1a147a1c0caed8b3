// SPDX-License-Identifier: MPL-2.0
#include "app/session/hub_connection.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace samsprak::app {
namespace {

constexpr int TransferTimeoutMs = 30000;
constexpr int PulseMs = 30000;
constexpr int FirstPauseMs = 500;
constexpr int LongestPauseMs = 60000;

} // namespace

HubConnection::HubConnection(HubLink link, QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
{
    m_http.setTransferTimeout(TransferTimeoutMs);
    m_http.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_reconnect.setSingleShot(true);
    m_pulse.setInterval(PulseMs);
    connect(&m_reconnect, &QTimer::timeout, this, &HubConnection::openSocket);
    watchSocket();
}

QUrl HubConnection::address(const QString &path, bool socket) const
{
    QUrl url = m_link.url;
    if (socket)
        url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

QNetworkRequest HubConnection::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
    if (!m_link.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_link.token.toLatin1());
    if (url.scheme() == u"https" || url.scheme() == u"wss") {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        if (!m_link.certificateFingerprint.isEmpty())
            tls.setCaCertificates({}); // only the named certificate counts, whoever else would vouch
        request.setSslConfiguration(tls);
    }
    return request;
}

bool HubConnection::isExpected(const QSslCertificate &certificate) const
{
    return !m_link.certificateFingerprint.isEmpty() &&
           certificate.digest(QCryptographicHash::Sha256) == m_link.certificateFingerprint;
}

void HubConnection::post(const QString &path, const QByteArray &body, std::function<void(HubAnswer)> then)
{
    if (answerOffline(this, then))
        return;
    QNetworkReply *reply = m_http.post(request(address(path, false)), body);
    connect(reply, &QNetworkReply::requestSent, this, &HubConnection::sent);
    watch(reply, this, std::move(then));
}

void HubConnection::put(const QString &path, const QByteArray &body, QObject *receiver,
                        std::function<void(HubAnswer)> then)
{
    if (!answerOffline(receiver, then))
        watch(m_http.put(request(address(path, false)), body), receiver, std::move(then));
}

void HubConnection::get(const QString &path, const QString &query, QObject *receiver,
                        std::function<void(HubAnswer)> then)
{
    if (answerOffline(receiver, then))
        return;
    QUrl url = address(path, false);
    url.setQuery(query);
    watch(m_http.get(request(url)), receiver, std::move(then));
}

bool HubConnection::answerOffline(QObject *receiver, const std::function<void(HubAnswer)> &then)
{
    if (m_network)
        return false;
    QMetaObject::invokeMethod(
        receiver,
        [then] {
            then({0, true, false, {}});
        },
        Qt::QueuedConnection);
    return true;
}

void HubConnection::watch(QNetworkReply *reply, QObject *receiver, std::function<void(HubAnswer)> then)
{
    checkCertificate(reply);
    const auto reconnected = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [reconnected] { *reconnected = true; });
    // On a line that breaks the body is sent again without a word: its beginning, or its end a second time.
    const auto sent = std::make_shared<qint64>(-1);
    connect(reply, &QNetworkReply::uploadProgress, this, [reconnected, sent](qint64 bytes, qint64 total) {
        if (total <= 0)
            return;
        *reconnected = *reconnected || bytes < *sent || (bytes == total && *sent == total);
        *sent = bytes;
    });
    connect(reply, &QNetworkReply::finished, receiver,
            [this, reply, reconnected, then = std::move(then)] { finish(reply, *reconnected, then); });
}

void HubConnection::checkCertificate(QNetworkReply *reply)
{
    if (m_link.certificateFingerprint.isEmpty())
        return;
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        if (isExpected(reply->sslConfiguration().peerCertificate()))
            reply->ignoreSslErrors(errors);
    });
    // Comes before anything of ours is sent.
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        if (!isExpected(reply->sslConfiguration().peerCertificate()))
            reply->abort();
    });
}

void HubConnection::finish(QNetworkReply *reply, bool reconnected, const std::function<void(HubAnswer)> &then)
{
    reply->deleteLater();
    HubAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.cut = !m_network;
    answer.reconnected = reconnected;
    // A body that was cut off is no answer, whatever its status line said.
    if (reply->error() != QNetworkReply::NoError && answer.status >= 200 && answer.status < 300)
        answer.status = 0;
    if (reply->isOpen()) // an aborted one is not
        answer.body = reply->readAll();
    then(answer);
}

void HubConnection::listen()
{
    m_listening = true;
    if (m_network)
        openSocket();
}

void HubConnection::setNetwork(bool on)
{
    if (m_network == on)
        return;
    m_network = on;
    m_attempts = 0;
    if (on) {
        if (m_listening)
            openSocket();
        return;
    }
    m_reconnect.stop();
    m_socket.abort();
    const QList<QNetworkReply *> underWay = m_http.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : underWay) {
        if (reply->isRunning())
            reply->abort();
    }
}

void HubConnection::watchSocket()
{
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_attempts = 0;
        m_alive = true;
        m_pulse.start();
        Q_EMIT reached();
    });
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (isExpected(m_socket.sslConfiguration().peerCertificate()))
            m_socket.ignoreSslErrors(errors);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, &HubConnection::reconnectLater);
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &HubConnection::reconnectLater);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &HubConnection::hinted);
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_alive = true; });
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (!m_alive) {
            m_socket.abort();
            return reconnectLater();
        }
        m_alive = false;
        m_socket.ping();
    });
}

void HubConnection::openSocket()
{
    if (m_network && m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.open(request(address(QStringLiteral("/v1/hints"), true)));
}

void HubConnection::reconnectLater()
{
    m_pulse.stop();
    if (!m_network || !m_listening || m_reconnect.isActive())
        return;
    const int pause = std::min(FirstPauseMs << std::min(m_attempts++, 7), LongestPauseMs);
    // Tablets that lost the same hub do not come back in one moment.
    m_reconnect.start(pause + int(QRandomGenerator::global()->bounded(quint32(pause) / 2 + 1)));
}

} // namespace samsprak::app
