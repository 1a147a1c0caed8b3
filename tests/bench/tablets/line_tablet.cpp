// SPDX-License-Identifier: MPL-2.0
#include "line_tablet.h"

#include "device.h"
#include "domain/calendar.h"
#include "figure.h"
#include "sync/protocol/frame.h"

#include <QNetworkRequest>
#include <QUrl>

namespace samsprak::bench {

namespace {

constexpr int Round = 60'000; ///< milliseconds

Id randomId()
{
    static IdSource ids(&wallClock, &fillRandom);
    return ids.next();
}

} // namespace

LineTablet::LineTablet(quint16 port, QByteArray token, const Person &person)
    : m_port(port)
    , m_token(std::move(token))
    , m_person(person)
{
    m_next.writer = randomId();
    // What it keeps is only its place: the first pages are let go.
    m_next.pullBytes = 1;
    connect(&m_socket, &QTcpSocket::readyRead, this, &LineTablet::receive);
    connect(&m_socket, &QTcpSocket::connected, this, &LineTablet::send);
    connect(&m_line, &QWebSocket::connected, this, [this] { m_ready(); });
    connect(&m_line, &QWebSocket::binaryMessageReceived, this, [this] {
        ++m_hints;
        sync(false);
    });
    connect(&m_rounds, &QTimer::timeout, this, [this] {
        m_rounds.setInterval(Round);
        sync(mayChange() && QRandomGenerator::global()->bounded(100) < m_percentOfChanges);
    });
}

void LineTablet::start(std::function<void()> ready)
{
    m_ready = std::move(ready);
    sync(false);
}

void LineTablet::beginRounds(int delay, int percentOfChanges)
{
    m_percentOfChanges = percentOfChanges;
    m_rounds.start(delay);
}

void LineTablet::sync(bool changes)
{
    if (changes)
        m_next.transactions.push_back(newSession());
    if (std::exchange(m_busy, true)) {
        m_again = true;
        return;
    }
    m_watch.start();
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return send();
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
}

void LineTablet::send()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const qint64 now = wallClock();
    m_next.now = {now, now, Id::fromName({}, u"boot")};
    m_sent = m_next.transactions.size();
    const QByteArray frame = protocol::seal(protocol::encode(m_next));
    m_socket.write("POST /v1/sync HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + m_token +
                   "\r\nContent-Length: " + QByteArray::number(frame.size()) + "\r\n\r\n" + frame);
}

void LineTablet::receive()
{
    m_received += m_socket.readAll();
    const qsizetype head = m_received.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const qsizetype at = m_received.indexOf("Content-Length: ");
    const qsizetype size = m_received.mid(at + 16, m_received.indexOf('\r', at) - at - 16).toLongLong();
    if (m_received.size() < head + 4 + size)
        return;
    require(m_received.startsWith("HTTP/1.1 200"), "a round trip");
    const QByteArray body = m_received.mid(head + 4, size);
    m_received.clear();
    take(body);
}

void LineTablet::take(const QByteArray &body)
{
    m_times.push_back(double(m_watch.nsecsElapsed()) / 1e6);
    const auto message = protocol::open(body);
    const auto reply = message ? protocol::decodeSyncReply(*message) : message.error();
    require(bool(reply), "reading an answer");
    const bool isFirst = m_next.cursor.epoch.isNull();
    m_next.cursor = reply->cursor;
    m_next.cursor.backfills.clear();
    m_next.cursor.sweep = {};
    m_next.lineage = reply->lineage;
    m_next.pullBytes = protocol::DefaultPullBytes;
    m_next.transactions.erase(m_next.transactions.begin(), m_next.transactions.begin() + qsizetype(m_sent));
    if (reply->scope)
        m_scope = {reply->scope->begin(), reply->scope->end()};
    m_busy = false;
    if (isFirst) {
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/hints").arg(m_port)));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        m_line.open(request);
    } else if (std::exchange(m_again, false)) {
        sync(false);
    }
}

Transaction LineTablet::newSession()
{
    Session session;
    session.id = randomId();
    session.unit = m_person.unit;
    session.start = {QDate(2026, 11, 24), 600};
    session.zone = QStringLiteral("Europe/Stockholm");
    session.leaders = {m_person.id};
    session.headCount = 1;
    Operation operation;
    operation.kind = Kind::Session;
    operation.record = session.id;
    operation.bucket = Declaration<Session>::home(session);
    operation.fields = encode(session);
    const qint64 now = wallClock();
    return {randomId(), ++m_sequence, m_person.id, m_person.membership, {now, now, Id::fromName({}, u"boot")},
            {operation}};
}

} // namespace samsprak::bench
