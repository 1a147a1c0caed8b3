// SPDX-License-Identifier: MPL-2.0
#include "running_server.h"

#include "domain/schema.h"
#include "server/postgres/installation.h"
#include "sync/protocol/frame.h"

#include <QNetworkReply>
#include <QSignalSpy>

namespace samsprak::test {

RunningServer::RunningServer(const QString &database)
    : m_database(database)
{
    seed();
}

std::unique_ptr<RunningServer> RunningServer::on(const QString &database, const RunningServer &other)
{
    auto server = std::make_unique<RunningServer>();
    server->m_database = database;
    server->m_generator.seed(8);
    for (Id RunningServer::*id :
         {&RunningServer::organisation, &RunningServer::unit, &RunningServer::karin, &RunningServer::mats})
        (*server).*id = other.*id;
    return server;
}

void RunningServer::seed()
{
    if (!hub::createKeyFile(path(QStringLiteral("key")), random()))
        qFatal("no key");
    for (Id *id : {&organisation, &unit, &karin, &mats})
        random()(id->data(), Id::Size);
    Result<hub::Installation> opened = open(hub::Opening::Sole);
    if (!opened)
        qFatal("no data folder");
    hub::Administration administration(
        std::move(*opened), productSchema(), [] { return qint64(1); }, random());
    hub::Batch batch;
    Organisation project;
    project.id = organisation;
    batch.put(project);
    Unit site;
    site.id = unit;
    site.organisation = organisation;
    batch.put(site);
    for (const Id &id : {karin, mats}) {
        Person person;
        person.id = id;
        person.organisation = organisation;
        person.name = QStringLiteral("Somebody");
        batch.put(person);
        Membership membership;
        membership.id = Id::fromName(id, u"membership");
        membership.person = id;
        membership.organisation = organisation;
        membership.unit = unit;
        membership.role = Role::LanguagePedagogue;
        batch.put(membership);
    }
    if (!administration.apply(batch))
        qFatal("no project");
}

Result<hub::Installation> RunningServer::open(hub::Opening opening)
{
    if (!m_database.isEmpty())
        return server::openDatabase(m_database, "test", random());
    return hub::openInstallation(path(QStringLiteral("data")), path(QStringLiteral("key")), opening,
                                 random());
}

QStringList RunningServer::storeWords() const
{
    if (!m_database.isEmpty())
        return {QStringLiteral("--database"), m_database};
    return {QStringLiteral("--data"), path(QStringLiteral("data")), QStringLiteral("--key-file"),
            path(QStringLiteral("key"))};
}

bool RunningServer::start(const QStringList &more)
{
    m_process = std::make_unique<QProcess>();
    const QStringList words =
        storeWords() + QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    m_process->start(qEnvironmentVariable("SAMSPRAK_BINARY_DIR") + QStringLiteral("/bin/samsprakd"),
                     words + more);
    if (!m_process->waitForStarted())
        return false;
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(10'000))
            return false;
    const QString line = QString::fromLatin1(m_process->readLine()).trimmed();
    m_address = line.section(u' ', 1);
    return line.startsWith(u"listening 127.0.0.1:");
}

void RunningServer::stop()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(15'000))
        m_process->kill();
}

QUrl RunningServer::url(const QString &path, const QString &scheme) const
{
    return QUrl(scheme + QStringLiteral("://") + m_address + path);
}

Answer RunningServer::post(const QString &path, const QByteArray &body, const QByteArray &token)
{
    QNetworkRequest request(url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QString RunningServer::newCode(const Id &actor)
{
    auto opened = open(hub::Opening::Beside);
    if (!opened)
        return {};
    hub::Administration administration(
        std::move(*opened), productSchema(), [] { return QDateTime::currentMSecsSinceEpoch(); }, random());
    return administration.createCode(actor, 3'600'000).valueOr(QString());
}

QByteArray RunningServer::enrolled(const Id &actor)
{
    const protocol::EnrolRequest request{newCode(actor), QStringLiteral("tablet"), {}, {}};
    const Answer answer = post(QStringLiteral("/v1/enrol"), protocol::seal(protocol::encode(request)));
    const auto message = protocol::open(answer.body);
    const auto reply = message ? protocol::decodeEnrolReply(*message) : message.error();
    return reply ? reply->token.toLatin1() : QByteArray();
}

protocol::SyncReply RunningServer::sync(const QByteArray &token, protocol::SyncRequest &request)
{
    const Answer answer = post(QStringLiteral("/v1/sync"), protocol::seal(protocol::encode(request)), token);
    const auto message = protocol::open(answer.body);
    const auto reply = message ? protocol::decodeSyncReply(*message) : message.error();
    if (!reply)
        return {};
    request.transactions.clear();
    request.cursor = reply->cursor;
    if (!reply->lineage.isEmpty())
        request.lineage = reply->lineage;
    return *reply;
}

protocol::SyncRequest RunningServer::withASession(const Id &author)
{
    protocol::SyncRequest request;
    random()(request.writer.data(), Id::Size);
    Session session;
    random()(session.id.data(), Id::Size);
    session.unit = unit;
    session.start = {QDate(2026, 11, 24), 600};
    session.zone = QStringLiteral("Europe/Stockholm");
    Id transaction;
    random()(transaction.data(), Id::Size);
    request.transactions = {{transaction,
                             1,
                             author,
                             Id::fromName(author, u"membership"),
                             {},
                             {{OperationType::Set,
                               Kind::Session,
                               session.id,
                               Bucket::unitCalendar(unit),
                               0,
                               encode(session),
                               {},
                               {}}}}};
    return request;
}

RandomBytes RunningServer::random()
{
    return [this](uint8_t *to, int size) {
        for (int i = 0; i < size; ++i)
            to[i] = uint8_t(m_generator());
    };
}

} // namespace samsprak::test
