// SPDX-License-Identifier: MPL-2.0
#include "private_postgres.h"
#include "running_server.h"
#include "server/postgres/row_copy.h"
#include "server/postgres/tables.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// An installation goes from a data folder to PostgreSQL and back, as an administrator does it.
class TestMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bothStoresHaveTheSameTables();
    void thereAndBackNothingDiffers();
    void tabletsGoOnAsIfNothingHappened();
    void notWhileSomebodyServes();
    void notOntoAnotherInstallation();
    void aWrongKeyChangesNothing();

private:
    struct Outcome
    {
        int exitCode = -1;
        QString said;
    };
    Outcome move(const QString &from, const QString &to, const QString &key = QStringLiteral("key"));
    QString folder() const { return m_server->path(QStringLiteral("data")); }
    /// What every table of the folder's database holds.
    std::map<QByteArray, server::Contents> contents();
    /// Some of everything: tokens, a code, records, outcomes, a conflict of lineages, a hold.
    void fill();

    std::unique_ptr<RunningServer> m_server;
    QString m_url;
    QByteArray m_token;
    protocol::SyncRequest m_request; ///< what the tablet sent last
    protocol::SyncReply m_reply;     ///< and was told
};

void TestMove::init()
{
    m_server = std::make_unique<RunningServer>();
    m_url = PrivatePostgres::shared().newDatabase();
    fill();
}

void TestMove::fill()
{
    QVERIFY(m_server->start());
    m_token = m_server->enrolled(m_server->karin);
    QVERIFY(!m_server->newCode(m_server->mats).isEmpty());
    m_request = m_server->withASession(m_server->karin);
    protocol::SyncRequest request = m_request;
    m_reply = m_server->sync(m_token, request);
    QCOMPARE(m_reply.outcomes.size(), size_t(1));
    m_server->stop();
    auto opened = m_server->open(hub::Opening::Sole);
    QVERIFY(bool(opened));
    hub::HubStore &store = *opened->store;
    store.begin();
    store.hold({m_server->unit, m_server->karin, 100, 200, true});
    store.request({m_server->mats, m_server->unit, m_server->karin, 5});
    store.quarantine(m_server->unit, m_server->karin, QByteArray("\0bytes", 6));
    store.link(m_server->unit, m_server->karin);
    store.noteDeparture(Bucket::own(m_server->karin), {store.nextRevision(9), Kind::Session, m_server->mats});
    store.putContent(m_server->unit, {300'000, 300'000, true});
    store.addPiece(m_server->unit, 0, QByteArray(300'000, 'p'));
    QVERIFY(bool(store.commit()));
}

TestMove::Outcome TestMove::move(const QString &from, const QString &to, const QString &key)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("SAMSPRAK_BINARY_DIR") + QStringLiteral("/bin/samsprakctl"),
                  {QStringLiteral("move"), QStringLiteral("--from"), from, QStringLiteral("--to"), to,
                   QStringLiteral("--key-file"), m_server->path(key)});
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

std::map<QByteArray, server::Contents> TestMove::contents()
{
    const auto key = hub::readKeyFile(m_server->path(QStringLiteral("key")), folder());
    auto database = storage::Database::open(folder() + QStringLiteral("/hub.db"), *key,
                                            storage::Database::Mode::ReadOnly);
    std::map<QByteArray, server::Contents> found;
    if (!database)
        return found;
    for (const server::Table &table : server::tablesOf(**database))
        found[table.name] = server::contentsOf(**database, table);
    return found;
}

/// Whoever adds a table to one store is told here that the other lacks it.
void TestMove::bothStoresHaveTheSameTables()
{
    const auto key = hub::readKeyFile(m_server->path(QStringLiteral("key")), folder());
    auto database = storage::Database::open(folder() + QStringLiteral("/hub.db"), *key,
                                            storage::Database::Mode::ReadOnly);
    QVERIFY(bool(database));
    QStringList inFile;
    for (const server::Table &table : server::tablesOf(**database))
        for (const server::Column &column : table.columns)
            inFile << QString::fromLatin1(table.name + '.' + column.name);
    auto connection = server::postgres::Connection::open(m_url, {});
    server::postgres::createTables(**connection);
    QVERIFY(bool((*connection)->outcome()));
    QStringList inPostgres;
    auto columns = (*connection)
                       ->statement("SELECT table_name::text || '.' || column_name FROM "
                                   "information_schema.columns WHERE table_schema = current_schema() AND "
                                   "table_name <> 'samsprak_store'");
    while (columns.step())
        inPostgres << columns.text(0);
    inFile.sort();
    inPostgres.sort();
    QCOMPARE(inPostgres, inFile);
}

void TestMove::thereAndBackNothingDiffers()
{
    const auto before = contents();
    QVERIFY(before.size() >= 15);
    QCOMPARE(before.at("token").rows, 1);
    QCOMPARE(before.at("answer").rows, 1);
    const Outcome there = move(folder(), m_url);
    QVERIFY2(there.exitCode == 0, qPrintable(there.said));
    QVERIFY(!QFile::exists(folder() + QStringLiteral("/hub.db")));
    const auto left = m_server->open(hub::Opening::Sole);
    QVERIFY(!left); // and no empty installation takes its place
    QCOMPARE(left.error().code, ErrorCode::Conflict);
    const Outcome back = move(m_url, folder());
    QVERIFY2(back.exitCode == 0, qPrintable(back.said));
    const auto after = contents();
    for (const auto &[table, held] : before)
        QVERIFY2(after.at(table) == held, table.constData());
    QCOMPARE(after.size(), before.size());
    QVERIFY(m_server->start());
    m_server->stop();
    // What the database held is here now.
    const Outcome again = move(m_url, m_server->path(QStringLiteral("other")));
    QCOMPARE(again.exitCode, 1);
}

void TestMove::tabletsGoOnAsIfNothingHappened()
{
    QVERIFY(move(folder(), m_url).exitCode == 0);
    const auto server = RunningServer::on(m_url, *m_server);
    QVERIFY(server->start());
    protocol::SyncRequest replay = m_request;
    QCOMPARE(server->sync(m_token, replay).outcomes, m_reply.outcomes);
    protocol::SyncRequest next = server->withASession(server->karin);
    next.writer = m_request.writer;
    next.lineage = replay.lineage;
    next.cursor = m_reply.cursor;
    next.transactions.front().sequence = 2;
    const auto reply = server->sync(m_token, next);
    QCOMPARE(reply.status, protocol::SyncStatus::Ok);
    QCOMPARE(reply.outcomes.size(), size_t(1));
    QVERIFY(!reply.scope);
    // A new record and a new tablet get numbers that nobody has.
    QVERIFY(!server->enrolled(server->mats).isEmpty());
    server->stop();
    QVERIFY(move(m_url, folder()).exitCode == 0);
    QVERIFY(m_server->start());
    protocol::SyncRequest home = next;
    home.transactions.clear();
    const auto last = m_server->sync(m_token, home);
    QCOMPARE(last.status, protocol::SyncStatus::Ok);
    QVERIFY(!last.scope);
    m_server->stop();
}

void TestMove::notWhileSomebodyServes()
{
    QVERIFY(m_server->start());
    const Outcome served = move(folder(), m_url);
    QCOMPARE(served.exitCode, 1);
    QVERIFY2(served.said.contains(QLatin1String("in use")), qPrintable(served.said));
    m_server->stop();
    QVERIFY(move(folder(), m_url).exitCode == 0);
    const auto server = RunningServer::on(m_url, *m_server);
    QVERIFY(server->start());
    const Outcome busy = move(m_url, folder());
    QCOMPARE(busy.exitCode, 1);
    QVERIFY2(busy.said.contains(QLatin1String("another process")), qPrintable(busy.said));
    server->stop();
    QVERIFY(move(m_url, folder()).exitCode == 0);
}

void TestMove::notOntoAnotherInstallation()
{
    const RunningServer other(m_url);
    const auto before = contents();
    QCOMPARE(move(folder(), m_url).exitCode, 1);
    QVERIFY(contents() == before);
    QCOMPARE(move(m_url, folder()).exitCode, 1);
    QVERIFY(contents() == before);
}

void TestMove::aWrongKeyChangesNothing()
{
    QVERIFY(bool(hub::createKeyFile(m_server->path(QStringLiteral("wrong")), m_server->random())));
    const auto before = contents();
    QCOMPARE(move(folder(), m_url, QStringLiteral("wrong")).exitCode, 1);
    QVERIFY(contents() == before);
    QCOMPARE(move(folder(), folder()).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestMove)
#include "test_move.moc"
