// SPDX-License-Identifier: MPL-2.0
#include "server/http_server.h"
#include "server/log.h"
#include "server/postgres/installation.h"
#include "server/postgres/news_listener.h"

#include <QDateTime>

#include <sodium.h>

#include <sys/resource.h>

#include <cstdio>

using namespace samsprak;

namespace {

constexpr int Failed = 1;
constexpr int WrongUse = 2;

int complain(const QString &sentence, int code)
{
    std::fprintf(stderr, "samsprakd: %s\n", qPrintable(sentence));
    return code;
}

QString explained(const Error &error, const server::Options &options)
{
    if (!options.database.isEmpty())
        return error.code == ErrorCode::NewerSchema
                   ? QStringLiteral("the database was written by a newer version; update this server")
                   : error.detail;
    switch (error.code) {
    case ErrorCode::WrongKey:
        return QStringLiteral("the key in %1 does not open the database in %2; give the key file that it was "
                              "made with")
            .arg(options.keyFile, options.data);
    case ErrorCode::DamagedFile:
        return QStringLiteral("the database in %1 is damaged; restore the last backup").arg(options.data);
    case ErrorCode::NewerSchema:
        return QStringLiteral("the database in %1 was written by a newer version; update this server")
            .arg(options.data);
    case ErrorCode::DiskFull:
        return QStringLiteral("the disk is full; nothing was changed");
    case ErrorCode::Conflict:
        return QStringLiteral("%1: %2").arg(options.data, error.detail);
    case ErrorCode::NotFound:
        return QStringLiteral("%1 can't be read; make one with: samsprakctl init").arg(options.keyFile);
    default:
        return error.detail;
    }
}

void fillRandom(uint8_t *to, int size) { randombytes_buf(to, size_t(size)); }

/// As many connections as the system lets this user have: shells often start with 1024 descriptors.
void allowManyConnections()
{
    rlimit descriptors{};
    if (getrlimit(RLIMIT_NOFILE, &descriptors) != 0)
        return;
    descriptors.rlim_cur = descriptors.rlim_max;
    setrlimit(RLIMIT_NOFILE, &descriptors);
}

} // namespace

int main(int argc, char *argv[])
{
    if (sodium_init() < 0)
        return complain(QStringLiteral("there is no source of randomness"), Failed);
    allowManyConnections();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const Result<server::Options> options = server::parseOptions(words);
    if (!options)
        return complain(options.error().detail + u'\n' + server::usage(), WrongUse);
    if (options->help) {
        std::fputs(qPrintable(server::usage()), stdout);
        return 0;
    }
    const bool shared = !options->database.isEmpty();
    const QByteArray origin = server::newOrigin(fillRandom);
    Result<hub::Installation> installation =
        shared ? server::openDatabase(options->database, origin, fillRandom)
               : hub::openInstallation(options->data, options->keyFile, hub::Opening::Sole, fillRandom);
    if (!installation)
        return complain(explained(installation.error(), *options), Failed);
    const qint64 ahead = options->now ? options->now - QDateTime::currentMSecsSinceEpoch() : 0;
    server::HubThread hub(std::move(*installation),
                          {[ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead; }, fillRandom});
    std::optional<server::NewsListener> listener;
    if (shared)
        listener.emplace(options->database, origin, [&hub] { hub.post(hub::NewsElsewhere{}); });
    server::HttpServer server(hub);
    if (const Result<void> listening = server.listen(*options); !listening)
        return complain(listening.error().detail, Failed);
    std::printf("listening %s\n", server.address().constData());
    std::fflush(stdout);
    server::log("started");
    server.run();
    server::log("stopped");
    return 0;
}
