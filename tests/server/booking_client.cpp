// SPDX-License-Identifier: MPL-2.0
#include "booking_client.h"

#include "domain/field_codec.h"
#include "sync/protocol/frame.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QWebSocket>

namespace samsprak::test {

namespace {

constexpr int Patience = 60;  ///< exchanges for one decision
constexpr int AskAgain = 500; ///< milliseconds without a hint

} // namespace

class BookingClient::Line
{
public:
    Line(const QString &server, const QByteArray &token)
    {
        QNetworkRequest request(QUrl(QStringLiteral("ws://") + server + QStringLiteral("/v1/hints")));
        request.setRawHeader("Authorization", "Bearer " + token);
        m_socket.open(request);
    }
    /// Until a hint comes; a tablet asks without one too, now and then.
    void wait()
    {
        QEventLoop loop;
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &loop, &QEventLoop::quit);
        QTimer::singleShot(AskAgain, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    QWebSocket m_socket;
};

BookingClient::BookingClient(Contender contender)
    : m_contender(std::move(contender))
    , m_generator(m_contender.seed)
    , m_turn(m_contender.seed)
{
    m_request.writer = newId();
    m_request.now.boot = newId();
}

Id BookingClient::newId()
{
    Id id;
    for (int i = 0; i < Id::Size; ++i)
        id.data()[i] = uint8_t(m_generator());
    return id;
}

void BookingClient::run(int rounds, std::atomic<int> &answered)
{
    // Hints come from another process than the one that is written to.
    Line line(m_contender.servers[(m_turn + 1) % m_contender.servers.size()], m_contender.token);
    for (int round = 0; round < rounds; ++round) {
        const Id asked = book(round);
        for (int tries = 0; tries < Patience; ++tries) {
            exchange();
            if (isDecided(asked))
                break;
            line.wait();
        }
        if (!isDecided(asked))
            m_complaints << QStringLiteral("no answer to %1").arg(asked.toString());
        ++answered;
    }
}

bool BookingClient::isDecided(const Id &booking) const
{
    const auto known = m_bookings.find(booking);
    return known != m_bookings.end() && known->second != BookingState::Tentative;
}

/// The booking that waits in the outbox then.
Id BookingClient::book(int hour)
{
    Session session;
    session.id = newId();
    session.unit = m_contender.unit;
    session.bucket = Bucket::unitCalendar(m_contender.unit);
    session.start = {QDate(2026, 11, 24).addDays(hour / 8), (8 + hour % 8) * 60};
    session.durationMinutes = 60;
    session.zone = QStringLiteral("Europe/Stockholm");
    session.place = m_contender.place;
    Booking booking;
    booking.id = newId();
    booking.session = session.id;
    booking.unit = session.unit;
    booking.bucket = session.bucket;
    booking.interpreter = m_contender.interpreter;
    booking.language = QStringLiteral("ti");
    booking.start = session.start;
    booking.durationMinutes = session.durationMinutes;
    booking.zone = session.zone;
    booking.place = session.place;
    m_sessions.push_back(session.id);
    m_bookings[booking.id] = BookingState::Tentative;
    Operation create{
        OperationType::Set, Kind::Session, session.id, session.bucket, 0, encode(session), {}, {}};
    Operation ask{
        OperationType::Intent, Kind::Booking, booking.id, booking.bucket, 0, encode(booking), {}, {}};
    ask.intent = RequestBooking;
    m_request.transactions = {
        {newId(), ++m_sequence, m_contender.author, m_contender.membership, m_request.now, {create, ask}}};
    return booking.id;
}

/// Sends the frame, here or elsewhere, until it is answered.
void BookingClient::exchange()
{
    for (size_t tries = 0; tries < 20; ++tries) {
        const QByteArray answer = post(protocol::seal(protocol::encode(m_request)));
        const auto message = protocol::open(answer);
        const auto reply = message ? protocol::decodeSyncReply(*message) : message.error();
        if (reply)
            return take(*reply);
        ++m_turn;
    }
    m_complaints << QStringLiteral("no server answers");
}

QByteArray BookingClient::post(const QByteArray &frame)
{
    QNetworkAccessManager network;
    const QString &server = m_contender.servers[m_turn % m_contender.servers.size()];
    QNetworkRequest request(QUrl(QStringLiteral("http://") + server + QStringLiteral("/v1/sync")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    request.setRawHeader("Authorization", "Bearer " + m_contender.token);
    request.setTransferTimeout(20'000);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, frame));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

void BookingClient::take(const protocol::SyncReply &reply)
{
    if (reply.status != protocol::SyncStatus::Ok)
        m_complaints << QStringLiteral("status %1").arg(int(reply.status));
    for (const TransactionOutcome &outcome : reply.outcomes)
        for (const OperationOutcome &operation : outcome.operations)
            if (operation.status != OutcomeStatus::Applied)
                m_complaints << QStringLiteral("an operation was not applied");
    m_request.cursor = reply.cursor;
    if (!reply.lineage.isEmpty())
        m_request.lineage = reply.lineage;
    for (const RowChange &row : reply.rows) {
        if (row.kind != Kind::Booking || !m_bookings.contains(row.id))
            continue;
        const auto fields = FieldMapView::parse(row.fields);
        const auto state = fields ? decode<Booking>(*fields).state : BookingState::Tentative;
        if (state != BookingState::Tentative)
            m_bookings[row.id] = state;
    }
    // An answered frame leaves the outbox.
    if (!reply.outcomes.empty())
        m_request.transactions.clear();
}

} // namespace samsprak::test
