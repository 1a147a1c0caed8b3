// SPDX-License-Identifier: MPL-2.0
#include "private_postgres.h"

#include "server/postgres/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace samsprak::test {

namespace {

constexpr int Patience = 60'000; ///< milliseconds

/// The newest of the distribution's servers, which lie beside each other by version.
QString newestPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    int newest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        newest = std::max(newest, version.toInt());
    if (newest == 0)
        qFatal("no PostgreSQL server is installed: run ./run setup");
    return versions.filePath(QStringLiteral("%1/bin").arg(newest));
}

} // namespace

PrivatePostgres::PrivatePostgres(bool durable)
    : m_folder(QDir::tempPath() + QStringLiteral("/samsprak-pg-XXXXXX"))
    , m_programs(newestPrograms())
    , m_settings{QStringLiteral("listen_addresses="),      QStringLiteral("shared_buffers=32MB"),
                 QStringLiteral("max_connections=60"),     QStringLiteral("log_min_messages=log"),
                 QStringLiteral("log_destination=stderr"), QStringLiteral("logging_collector=off"),
                 QStringLiteral("log_checkpoints=off"),    QStringLiteral("log_autovacuum_min_duration=-1")}
{
    if (!durable)
        m_settings << QStringLiteral("fsync=off") << QStringLiteral("full_page_writes=off");
    // The server refuses to run as root.
    if (geteuid() == 0) {
        const passwd *user = getpwnam("postgres");
        if (!user)
            user = getpwnam("nobody");
        if (!user)
            qFatal("there is no unprivileged user for the PostgreSQL server");
        m_user = user->pw_uid;
        m_group = user->pw_gid;
        if (chown(QFile::encodeName(m_folder.path()).constData(), m_user, m_group) != 0)
            qFatal("the server's folder can't be given away");
    }
    initialise();
    start();
    auto connection = server::postgres::Connection::open(url(QStringLiteral("public")), {});
    if (!connection || !(*connection)->execute("CREATE EXTENSION IF NOT EXISTS btree_gist"))
        qFatal("the PostgreSQL server lacks btree_gist");
}

PrivatePostgres::~PrivatePostgres() { stop(SIGINT); }

PrivatePostgres &PrivatePostgres::shared()
{
    static std::unique_ptr<PrivatePostgres> server;
    if (!server) {
        server = std::make_unique<PrivatePostgres>();
        qAddPostRoutine([] { server.reset(); });
    }
    return *server;
}

QString PrivatePostgres::program(const QString &name) const { return m_programs + u'/' + name; }

void PrivatePostgres::prepare(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (user != 0 && (setgroups(0, nullptr) != 0 || setgid(group) != 0 || setuid(user) != 0))
            _exit(1);
        // A fast shutdown when the test is gone; asked for last, since changing the user forgets it.
        prctl(PR_SET_PDEATHSIG, SIGINT);
    });
}

/// Making a cluster takes seconds on a busy machine, so a build makes it once and the tests copy it.
void PrivatePostgres::initialise()
{
    const QString build = qEnvironmentVariable("SAMSPRAK_BINARY_DIR");
    if (build.isEmpty())
        return initialiseFromNothing();
    const QString mould = build + QStringLiteral("/postgres-") + m_programs.section(u'/', -2, -2) + u'-' +
                          QString::number(m_user);
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const auto copy = [](const QString &from, const QString &to) {
        return QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0;
    };
    QLockFile lock(mould + QStringLiteral(".lock"));
    lock.setStaleLockTime(Patience);
    if (!lock.lock())
        return initialiseFromNothing();
    if (QDir(mould).exists() && copy(mould, data))
        return;
    initialiseFromNothing();
    const QString unfinished = mould + QStringLiteral(".new");
    QDir(unfinished).removeRecursively();
    if (copy(data, unfinished))
        QDir().rename(unfinished, mould);
}

void PrivatePostgres::initialiseFromNothing()
{
    QProcess initdb;
    prepare(initdb);
    initdb.start(program(QStringLiteral("initdb")),
                 {QStringLiteral("--no-sync"), QStringLiteral("--username=test"),
                  QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                  QStringLiteral("--no-locale"),
                  QStringLiteral("--pgdata=") + m_folder.filePath(QStringLiteral("data"))});
    if (!initdb.waitForFinished(Patience) || initdb.exitCode() != 0)
        qFatal("initdb: %s", initdb.readAll().constData());
}

void PrivatePostgres::start()
{
    m_server = std::make_unique<QProcess>();
    prepare(*m_server);
    QStringList words{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                      m_folder.path()};
    for (const QString &setting : m_settings)
        words << QStringLiteral("-c") << setting;
    m_server->start(program(QStringLiteral("postgres")), words);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server->waitForReadyRead(Patience))
            qFatal("postgres: %s", said.constData());
        said += m_server->readAll();
    }
}

void PrivatePostgres::stop(int signal)
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    kill(pid_t(m_server->processId()), signal);
    if (!m_server->waitForFinished(Patience))
        m_server->kill();
}

void PrivatePostgres::crash()
{
    stop(SIGQUIT);
    start();
}

QString PrivatePostgres::url(const QString &schema) const
{
    return QStringLiteral("postgresql:///postgres?user=test&host=") + m_folder.path() +
           QStringLiteral("&options=-csearch_path%3D") + schema + QStringLiteral(",public");
}

QString PrivatePostgres::newDatabase()
{
    const QString schema = QStringLiteral("test%1").arg(++m_schemas);
    auto connection = server::postgres::Connection::open(url(QStringLiteral("public")), {});
    if (!connection || !(*connection)->execute("CREATE SCHEMA " + schema.toLatin1()))
        qFatal("no schema");
    return url(schema);
}

} // namespace samsprak::test
