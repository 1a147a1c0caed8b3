// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_facts.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>
#include <QWebSocket>

#include <functional>

class QNetworkReply;

namespace samsprak::app {

/// What came of a request. `status` is 0 when no answer came at all.
struct HubAnswer
{
    int status = 0;
    bool cut = false;         ///< the network is switched off here
    bool reconnected = false; ///< there was no line, or it broke and the request was sent again
    QByteArray body;
};

/// One profile's line to its hub: requests, and the socket that hints at news. Where the ticket named a
/// certificate, no other one is accepted. Lives on the thread that made it; never the UI thread.
class HubConnection : public QObject
{
    Q_OBJECT
public:
    explicit HubConnection(HubLink link, QObject *parent = nullptr);

    /// Posts `body`; `then` is called once, later.
    void post(const QString &path, const QByteArray &body, std::function<void(HubAnswer)> then);
    /// The same for the other two ways; `then` is dropped when `receiver` is gone by then.
    void put(const QString &path, const QByteArray &body, QObject *receiver,
             std::function<void(HubAnswer)> then);
    void get(const QString &path, const QString &query, QObject *receiver,
             std::function<void(HubAnswer)> then);
    /// Keeps the socket of hints open from now on, connecting anew with growing pauses.
    void listen();
    /// Off: what is under way is cut and nothing is sent until it is on again.
    void setNetwork(bool on);

Q_SIGNALS:
    /// What was posted last is on its way.
    void sent();
    /// The hub has something new for this profile.
    void hinted();
    /// The socket of hints is open: the hub can be reached.
    void reached();

private:
    QUrl address(const QString &path, bool socket) const;
    QNetworkRequest request(const QUrl &url) const;
    bool isExpected(const QSslCertificate &certificate) const;
    void checkCertificate(QNetworkReply *reply);
    void watch(QNetworkReply *reply, QObject *receiver, std::function<void(HubAnswer)> then);
    bool answerOffline(QObject *receiver, const std::function<void(HubAnswer)> &then);
    void finish(QNetworkReply *reply, bool reconnected, const std::function<void(HubAnswer)> &then);
    void openSocket();
    void reconnectLater();
    void watchSocket();

    HubLink m_link;
    QNetworkAccessManager m_http;
    QWebSocket m_socket;
    QTimer m_reconnect;
    QTimer m_pulse;
    bool m_network = true;
    bool m_listening = false;
    bool m_alive = false;
    int m_attempts = 0;
};

} // namespace samsprak::app
