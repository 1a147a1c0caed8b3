// SPDX-License-Identifier: MPL-2.0
#include "booking_client.h"
#include "private_postgres.h"
#include "running_server.h"
#include "server/postgres/connection.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <csignal>
#include <thread>

using namespace samsprak;
using namespace samsprak::test;

/// Two server processes on one PostgreSQL database.
class TestManyProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatOneTakesTheOtherSends();
    void aHintCrossesProcesses();
    void aRightEndsInEveryProcess();
    void aFrameSentToBothIsTakenOnce();
    void theDatabaseMayBeAwayForAMoment();
    void aRequestOutlivesItsProcess();
    void eightClientsBookTheSameInterpreters();
    void oneProcessIsKilledInTheMiddle();

private:
    void seedInterpreters();
    qint64 ask(const QByteArray &sql);
    /// Eight clients book at once; `meanwhile` runs beside them.
    void contest(int rounds, const std::function<void(const std::atomic<int> &)> &meanwhile);

    QString m_url;
    std::unique_ptr<RunningServer> m_one;
    std::unique_ptr<RunningServer> m_two;
    std::array<Id, 2> m_interpreters;
    Id m_place;
};

void TestManyProcesses::init()
{
    m_url = PrivatePostgres::shared().newDatabase();
    m_one = std::make_unique<RunningServer>(m_url);
    m_two = RunningServer::on(m_url, *m_one);
    const QStringList now{QStringLiteral("--now"), QStringLiteral("2026-11-20T08:00:00+01:00")};
    QVERIFY(m_one->start(now));
    QVERIFY(m_two->start(now));
}

void TestManyProcesses::cleanup()
{
    m_two.reset();
    m_one.reset();
}

qint64 TestManyProcesses::ask(const QByteArray &sql)
{
    auto connection = server::postgres::Connection::open(m_url, {});
    return connection ? (*connection)->integer(sql) : -1;
}

void TestManyProcesses::whatOneTakesTheOtherSends()
{
    const QByteArray karin = m_one->enrolled(m_one->karin);
    const QByteArray mats = m_two->enrolled(m_two->mats);
    QVERIFY(!karin.isEmpty());
    QVERIFY(!mats.isEmpty());
    protocol::SyncRequest reading;
    m_two->random()(reading.writer.data(), Id::Size);
    m_two->sync(mats, reading);
    protocol::SyncRequest writing = m_one->withASession(m_one->karin);
    const Id session = writing.transactions.front().operations.front().record;
    QCOMPARE(m_one->sync(karin, writing).outcomes.size(), size_t(1));
    const auto reply = m_two->sync(mats, reading);
    QVERIFY(std::any_of(reply.rows.begin(), reply.rows.end(),
                        [&](const RowChange &row) { return row.id == session; }));
    // The same tablet may go on with the other process.
    QCOMPARE(m_two->sync(karin, writing).status, protocol::SyncStatus::Ok);
}

void TestManyProcesses::aHintCrossesProcesses()
{
    const QByteArray karin = m_one->enrolled(m_one->karin);
    const QByteArray mats = m_one->enrolled(m_one->mats);
    QWebSocket socket;
    QSignalSpy connected(&socket, &QWebSocket::connected),
        hinted(&socket, &QWebSocket::binaryMessageReceived);
    QNetworkRequest request(m_two->url(QStringLiteral("/v1/hints"), QStringLiteral("ws")));
    request.setRawHeader("Authorization", "Bearer " + mats);
    socket.open(request);
    QVERIFY(connected.wait(10'000));
    protocol::SyncRequest push = m_one->withASession(m_one->karin);
    QCOMPARE(m_one->sync(karin, push).outcomes.size(), size_t(1));
    QVERIFY(!hinted.isEmpty() || hinted.wait(5'000));
}

void TestManyProcesses::aRightEndsInEveryProcess()
{
    const QByteArray mats = m_two->enrolled(m_two->mats);
    protocol::SyncRequest request;
    m_two->random()(request.writer.data(), Id::Size);
    const auto before = m_two->sync(mats, request);
    QVERIFY(before.scope);
    QVERIFY(std::find(before.scope->begin(), before.scope->end(), Bucket::unitCalendar(m_two->unit)) !=
            before.scope->end());
    {
        auto opened = m_one->open(hub::Opening::Sole);
        QVERIFY(bool(opened));
        hub::Administration administration(
            std::move(*opened), productSchema(), [] { return qint64(1); }, m_one->random());
        hub::Batch batch;
        batch.remove(Id::fromName(m_two->mats, u"membership"));
        QVERIFY(bool(administration.apply(batch)));
    }
    const auto after = m_two->sync(mats, request);
    QVERIFY(after.scope);
    QVERIFY(std::find(after.scope->begin(), after.scope->end(), Bucket::unitCalendar(m_two->unit)) ==
            after.scope->end());
}

void TestManyProcesses::aFrameSentToBothIsTakenOnce()
{
    const QByteArray karin = m_one->enrolled(m_one->karin);
    const protocol::SyncRequest request = m_one->withASession(m_one->karin);
    protocol::SyncRequest first = request, again = request;
    const auto taken = m_one->sync(karin, first);
    const auto replayed = m_two->sync(karin, again);
    QCOMPARE(taken.outcomes.size(), size_t(1));
    QCOMPARE(replayed.status, protocol::SyncStatus::Ok);
    QCOMPARE(replayed.outcomes, taken.outcomes);
    QCOMPARE(ask("SELECT count(*) FROM answer"), 1);
}

void TestManyProcesses::theDatabaseMayBeAwayForAMoment()
{
    const QByteArray karin = m_one->enrolled(m_one->karin);
    PrivatePostgres::shared().crash();
    protocol::SyncRequest request = m_one->withASession(m_one->karin);
    // Asked until it is answered, as a tablet does.
    std::vector<TransactionOutcome> outcomes;
    for (int tries = 0; tries < 20 && outcomes.empty(); ++tries)
        outcomes = m_one->sync(karin, request).outcomes;

    QCOMPARE(outcomes.size(), size_t(1));
    QCOMPARE(ask("SELECT count(*) FROM answer"), 1);
}

void TestManyProcesses::seedInterpreters()
{
    auto opened = m_one->open(hub::Opening::Sole);
    QVERIFY(bool(opened));
    hub::Administration administration(
        std::move(*opened), productSchema(), [] { return qint64(1); }, m_one->random());
    hub::Batch batch;
    Organisation project;
    project.id = m_one->organisation;
    project.autoAcceptsOrders = true;
    batch.put(project);
    Place place;
    m_one->random()(place.id.data(), Id::Size);
    place.organisation = m_one->organisation;
    place.name = QStringLiteral("Björkhuset");
    batch.put(place);
    m_place = place.id;
    for (Id &id : m_interpreters) {
        Interpreter interpreter;
        m_one->random()(interpreter.id.data(), Id::Size);
        id = interpreter.id;
        interpreter.organisation = m_one->organisation;
        interpreter.name = QStringLiteral("Freweini");
        interpreter.languages = {QStringLiteral("ti")};
        interpreter.level = InterpreterLevel::Trained;
        interpreter.modes = {QStringLiteral("on_site"), QStringLiteral("phone")};
        batch.put(interpreter);
        for (int weekday = 1; weekday <= 5; ++weekday) {
            Availability window;
            m_one->random()(window.id.data(), Id::Size);
            window.interpreter = id;
            window.organisation = m_one->organisation;
            window.weekday = weekday;
            window.fromMinute = 8 * 60;
            window.toMinute = 17 * 60;
            window.zone = QStringLiteral("Europe/Stockholm");
            batch.put(window);
        }
    }
    QVERIFY(bool(administration.apply(batch)));
}

void TestManyProcesses::aRequestOutlivesItsProcess()
{
    seedInterpreters();
    const QByteArray karin = m_one->enrolled(m_one->karin);
    protocol::SyncRequest request = m_two->withASession(m_two->karin);
    std::vector<Operation> &operations = request.transactions.front().operations;
    const auto session = decode<Session>(*FieldMapView::parse(operations.front().fields));
    Booking booking;
    m_two->random()(booking.id.data(), Id::Size);
    booking.session = operations.front().record;
    booking.unit = session.unit;
    booking.interpreter = m_interpreters.front();
    booking.language = QStringLiteral("ti");
    booking.start = session.start;
    booking.zone = session.zone;
    booking.place = m_place;
    operations.push_back({OperationType::Intent,
                          Kind::Booking,
                          booking.id,
                          Bucket::unitCalendar(m_two->unit),
                          0,
                          encode(booking),
                          RequestBooking,
                          {}});
    // Taken, and half a second later it would be decided.
    QCOMPARE(m_two->sync(karin, request).outcomes.size(), size_t(1));
    kill(pid_t(m_two->process().processId()), SIGKILL);
    m_two->process().waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(ask("SELECT count(*) FROM hold"), 1, 15'000);
    QCOMPARE(ask("SELECT count(*) FROM request"), 0);
}

void TestManyProcesses::contest(int rounds, const std::function<void(const std::atomic<int> &)> &meanwhile)
{
    constexpr int Clients = 8;
    seedInterpreters();
    std::vector<std::unique_ptr<BookingClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        const Id author = i % 2 == 0 ? m_one->karin : m_one->mats;
        const QByteArray token = m_one->enrolled(author);
        QVERIFY(!token.isEmpty());
        clients.push_back(std::make_unique<BookingClient>(Contender{{m_one->address(), m_two->address()},
                                                                    token,
                                                                    author,
                                                                    Id::fromName(author, u"membership"),
                                                                    m_one->unit,
                                                                    m_place,
                                                                    m_interpreters[size_t(i / 4)],
                                                                    uint32_t(i + 101)}));
    }
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    for (const auto &client : clients)
        threads.emplace_back([&answered, rounds, &client] { client->run(rounds, answered); });
    meanwhile(answered);
    for (std::thread &thread : threads)
        thread.join();
    const int asked = Clients * rounds;
    int held = 0;
    std::set<Id> sessions;
    for (const auto &client : clients) {
        QVERIFY2(client->complaints().isEmpty(), qPrintable(client->complaints().join(u'\n')));
        for (const auto &[id, state] : client->bookings())
            held += state == BookingState::Confirmed ? 1 : 0;
        sessions.insert(client->sessions().begin(), client->sessions().end());
    }
    QCOMPARE(answered.load(), asked);
    // One of four gets each hour of each interpreter, and the others are told that they don't.
    QCOMPARE(held, rounds * 2);
    QCOMPARE(ask("SELECT count(*) FROM hold"), held);
    QCOMPARE(ask("SELECT count(*) FROM hold a JOIN hold b ON a.interpreter = b.interpreter AND a.booking < "
                 "b.booking AND a.start_at < b.end_at AND b.start_at < a.end_at"),
             0);
    QCOMPARE(ask("SELECT count(*) FROM request"), 0);
    QCOMPARE(ask("SELECT count(*) FROM answer"), asked);
    QCOMPARE(qint64(sessions.size()), asked);
    QCOMPARE(ask("SELECT count(*) FROM head WHERE deleted = 0 AND kind = " +
                 QByteArray::number(int(Kind::Session))),
             asked);
    QCOMPARE(ask("SELECT count(*) FROM head WHERE deleted = 0 AND kind = " +
                 QByteArray::number(int(Kind::Booking))),
             asked);
    qInfo("%d clients, 2 processes: %d requests answered, %d held, 0 overlaps", Clients, asked, held);
}

void TestManyProcesses::eightClientsBookTheSameInterpreters()
{
    contest(4, [](const std::atomic<int> &) {});
}

void TestManyProcesses::oneProcessIsKilledInTheMiddle()
{
    contest(5, [this](const std::atomic<int> &answered) {
        QTRY_VERIFY_WITH_TIMEOUT(answered >= 12, 60'000);
        kill(pid_t(m_two->process().processId()), SIGKILL);
        m_two->process().waitForFinished();
    });
}

QTEST_GUILESS_MAIN(TestManyProcesses)
#include "test_many_processes.moc"
