// SPDX-License-Identifier: MPL-2.0
#include "running_server.h"
#include "sync/protocol/frame.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#include <csignal>

using namespace samsprak;
using namespace samsprak::test;

/// The real process over real sockets.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<RunningServer>(); }
    void cleanup() { m_server.reset(); }
    void isHealthy();
    void enrolsOnceAndSyncs();
    void wrongCodesAreLimited();
    void aChangeIsHintedToTheOthers();
    void nobodyIsHintedWithoutAToken();
    void badRequestsChangeNothing_data();
    void badRequestsChangeNothing();
    void aTooLargeBodyIsRefused();
    void halfARequestIsNoTrouble();
    void stopsInOrderAndKeepsEverything();
    void holdsItsFolderForItself();
    void speaksTlsWithItsCertificate();

private:
    std::unique_ptr<RunningServer> m_server;
};

void TestServer::isHealthy()
{
    QVERIFY(m_server->start());
    const std::unique_ptr<QNetworkReply> reply(
        m_server->network.get(QNetworkRequest(m_server->url(QStringLiteral("/healthz")))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(reply->readAll(), QByteArray("ok"));
    QCOMPARE(m_server->post(QStringLiteral("/healthz"), {}).status, 405);
    QCOMPARE(m_server->post(QStringLiteral("/elsewhere"), {}).status, 404);
}

void TestServer::enrolsOnceAndSyncs()
{
    QVERIFY(m_server->start());
    const QString code = m_server->newCode(m_server->karin);
    const QByteArray frame = protocol::seal(
        protocol::encode(protocol::EnrolRequest{code.toLower(), QStringLiteral("tablet"), {}, {}}));
    const Answer first = m_server->post(QStringLiteral("/v1/enrol"), frame);
    QCOMPARE(first.status, 200);
    const auto reply = protocol::decodeEnrolReply(*protocol::open(first.body));
    QCOMPARE(reply->actor, m_server->karin);
    QCOMPARE(reply->sealingKey.size(), 32);
    QCOMPARE(m_server->post(QStringLiteral("/v1/enrol"), frame).status, 401);
    protocol::SyncRequest request = m_server->withASession(m_server->karin);
    const auto synced = m_server->sync(reply->token.toLatin1(), request);
    QCOMPARE(synced.outcomes.size(), size_t(1));
    QCOMPARE(synced.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    protocol::SyncRequest other = m_server->withASession(m_server->mats);
    other.transactions.clear();
    const auto pulled = m_server->sync(m_server->enrolled(m_server->mats), other);
    QVERIFY(std::any_of(pulled.rows.begin(), pulled.rows.end(),
                        [](const RowChange &row) { return row.kind == Kind::Session; }));
}

void TestServer::wrongCodesAreLimited()
{
    QVERIFY(m_server->start());
    const QByteArray guess = protocol::seal(
        protocol::encode(protocol::EnrolRequest{QStringLiteral("0000-0000-0000"), {}, {}, {}}));
    QList<int> answers;
    for (int i = 0; i < 12; ++i)
        answers << m_server->post(QStringLiteral("/v1/enrol"), guess).status;
    QCOMPARE(answers.first(), 401);
    QCOMPARE(answers.last(), 429);
}

void TestServer::aChangeIsHintedToTheOthers()
{
    QVERIFY(m_server->start());
    const QByteArray karin = m_server->enrolled(m_server->karin), mats = m_server->enrolled(m_server->mats);
    QWebSocket socket;
    QSignalSpy connected(&socket, &QWebSocket::connected),
        hinted(&socket, &QWebSocket::binaryMessageReceived);
    QNetworkRequest request(m_server->url(QStringLiteral("/v1/hints"), QStringLiteral("ws")));
    request.setRawHeader("Authorization", "Bearer " + mats);
    socket.open(request);
    QVERIFY(connected.wait(10'000));
    protocol::SyncRequest push = m_server->withASession(m_server->karin);
    m_server->sync(karin, push);
    QVERIFY(hinted.wait(5'000));
    QCOMPARE(hinted.first().first().toByteArray(), QByteArray());
    QSignalSpy disconnected(&socket, &QWebSocket::disconnected);
    m_server->process().terminate();
    QVERIFY(disconnected.wait(10'000));
    QVERIFY(m_server->process().waitForFinished(10'000));
    QCOMPARE(m_server->process().exitCode(), 0);
}

void TestServer::nobodyIsHintedWithoutAToken()
{
    QVERIFY(m_server->start());
    QWebSocket socket;
    QSignalSpy failed(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error)),
        connected(&socket, &QWebSocket::connected);
    socket.open(m_server->url(QStringLiteral("/v1/hints"), QStringLiteral("ws")));
    QVERIFY(failed.wait(10'000));
    QVERIFY(connected.isEmpty());
}

void TestServer::badRequestsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << QByteArray() << QByteArray("malformed");
    QTest::newRow("noise") << QByteArray(300, 'x') << QByteArray("malformed");
    const QByteArray whole = protocol::seal(protocol::encode(protocol::SyncRequest{}));
    QTest::newRow("truncated") << whole.left(whole.size() / 2) << QByteArray("malformed");
    QByteArray future = whole;
    future[4] = 9;
    QTest::newRow("future frame") << future << QByteArray("unsupported_version");
    protocol::SyncRequest newer;
    newer.version = 99;
    QTest::newRow("future message") << protocol::seal(protocol::encode(newer))
                                    << QByteArray("unsupported_version");
    QByteArray vast = whole;
    vast[5] = char(0x7f);
    QTest::newRow("declares 2 GB") << vast << QByteArray("too_large");
}

void TestServer::badRequestsChangeNothing()
{
    QFETCH(QByteArray, body);
    QVERIFY(m_server->start());
    const QByteArray karin = m_server->enrolled(m_server->karin);
    const Answer answer = m_server->post(QStringLiteral("/v1/sync"), body, karin);
    QVERIFY2(answer.status >= 400 && answer.status < 500, QByteArray::number(answer.status));
    QTEST(answer.body, "code");
    QCOMPARE(m_server->post(QStringLiteral("/v1/sync"), body, "guessed").status, 401);
    protocol::SyncRequest request = m_server->withASession(m_server->karin);
    QCOMPARE(m_server->sync(karin, request).outcomes.size(), size_t(1));
}

void TestServer::aTooLargeBodyIsRefused()
{
    QVERIFY(m_server->start());
    QTcpSocket socket;
    socket.connectToHost(m_server->address().section(u':', 0, 0),
                         quint16(m_server->address().section(u':', 1).toInt()));
    QVERIFY(socket.waitForConnected(5'000));
    socket.write("POST /v1/sync HTTP/1.1\r\nHost: hub\r\nContent-Length: 99999999\r\n\r\n");
    while (!socket.canReadLine())
        QVERIFY(socket.waitForReadyRead(5'000));
    QVERIFY(socket.readLine().contains(" 413 "));
    QCOMPARE(m_server->post(QStringLiteral("/v1/enrol"), QByteArray(20'000, 'x')).status, 413);
}

void TestServer::halfARequestIsNoTrouble()
{
    QVERIFY(m_server->start());
    QTcpSocket socket;
    socket.connectToHost(m_server->address().section(u':', 0, 0),
                         quint16(m_server->address().section(u':', 1).toInt()));
    QVERIFY(socket.waitForConnected(5'000));
    socket.write("POST /v1/sync HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\nabc");
    QVERIFY(socket.waitForBytesWritten(5'000));
    socket.abort();
    QVERIFY(!m_server->enrolled(m_server->karin).isEmpty());
}

void TestServer::stopsInOrderAndKeepsEverything()
{
    QVERIFY(m_server->start());
    const QByteArray karin = m_server->enrolled(m_server->karin);
    protocol::SyncRequest request = m_server->withASession(m_server->karin);
    const protocol::SyncRequest pushed = request;
    const auto before = m_server->sync(karin, request);
    m_server->process().terminate();
    QVERIFY(m_server->process().waitForFinished(10'000));
    QCOMPARE(m_server->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->process().exitCode(), 0);
    QVERIFY(!m_server->process().readAllStandardError().contains("Somebody"));
    QVERIFY(m_server->start());
    protocol::SyncRequest again = pushed;
    QCOMPARE(m_server->sync(karin, again).outcomes, before.outcomes);
    ::kill(pid_t(m_server->process().processId()), SIGKILL);
    QVERIFY(m_server->process().waitForFinished(10'000));
    QVERIFY(m_server->start());
    protocol::SyncRequest afterCrash = pushed;
    QCOMPARE(m_server->sync(karin, afterCrash).outcomes, before.outcomes);
}

void TestServer::holdsItsFolderForItself()
{
    QVERIFY(m_server->start());
    const auto second = m_server->open(hub::Opening::Sole);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    m_server->stop();
    QProcess wrongKey;
    const QString other = m_server->path(QStringLiteral("other"));
    QVERIFY(hub::createKeyFile(other, m_server->random()));
    wrongKey.start(qEnvironmentVariable("SAMSPRAK_BINARY_DIR") + QStringLiteral("/bin/samsprakd"),
                   {QStringLiteral("--data"), m_server->path(QStringLiteral("data")),
                    QStringLiteral("--key-file"), other});
    QVERIFY(wrongKey.waitForFinished(10'000));
    QCOMPARE(wrongKey.exitCode(), 1);
    QVERIFY(wrongKey.readAllStandardError().contains("does not open the database"));
}

void TestServer::speaksTlsWithItsCertificate()
{
    const QString certificate = m_server->path(QStringLiteral("certificate.pem"));
    const QString key = m_server->path(QStringLiteral("certificate.key"));
    QProcess openssl;
    openssl.start(
        QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
         QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=hub"),
         QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    QVERIFY(openssl.waitForFinished(20'000) && openssl.exitCode() == 0);
    QVERIFY(m_server->start(
        {QStringLiteral("--certificate"), certificate, QStringLiteral("--private-key"), key}));
    QNetworkRequest request(m_server->url(QStringLiteral("/healthz"), QStringLiteral("https")));
    QNetworkReply *reply = m_server->network.get(request);
    connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(reply->readAll(), QByteArray("ok"));
    QCOMPARE(reply->sslConfiguration().sessionProtocol(), QSsl::TlsV1_3);
    QCOMPARE(reply->sslConfiguration().peerCertificate(), QSslCertificate::fromPath(certificate).first());
    reply->deleteLater();
    QCOMPARE(m_server->post(QStringLiteral("/healthz"), {}).status, 0);
}

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
