// SPDX-License-Identifier: MPL-2.0
#include "peers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <cstdio>

namespace samsprak::bench {

namespace {

constexpr int InstallMilliseconds = 300'000;
constexpr int RunMilliseconds = 580'000;

std::nullopt_t skipped(const char *why)
{
    std::fprintf(stderr, "bench: the peers are left out: %s\n", why);
    return std::nullopt;
}

bool install(const QString &modules)
{
    const QDir folder(modules);
    if (folder.exists(QStringLiteral("node_modules/pouchdb")) &&
        folder.exists(QStringLiteral("node_modules/express-pouchdb")))
        return true;
    folder.mkpath(QStringLiteral("."));
    QProcess npm;
    npm.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    npm.start(QStringLiteral("npm"),
              {QStringLiteral("install"), QStringLiteral("--prefix"), modules, QStringLiteral("--no-audit"),
               QStringLiteral("--no-fund"), QStringLiteral("pouchdb@9.0.0"),
               QStringLiteral("express-pouchdb@4.2.0")});
    return npm.waitForFinished(InstallMilliseconds) && npm.exitCode() == 0;
}

PeerFigures::Leg legOf(const QJsonObject &median, const char *name)
{
    const QJsonObject leg = median[QLatin1String(name)].toObject();
    const auto number = [&](const char *key) { return leg[QLatin1String(key)].toDouble(); };
    return {number("s"), number("up"), number("down"), number("clientCpu"), number("clientRssMB") * 1.048576};
}

} // namespace

std::optional<PeerFigures> measurePeers(const QString &repository, const QString &modules)
{
    const QString program = QDir::cleanPath(repository + QStringLiteral("/../shared/peers/run-pouch.mjs"));
    if (!QFile::exists(program))
        return skipped("there is no ../shared/peers beside the repository");
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return skipped("node is not installed");
    if (!install(modules))
        return skipped("their packages could not be installed");
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PEERS_MODULES"), modules);
    environment.insert(QStringLiteral("RUNS"), QStringLiteral("1"));
    node.setProcessEnvironment(environment);
    node.setStandardErrorFile(QProcess::nullDevice());
    node.start(QStringLiteral("node"), {program});
    if (!node.waitForFinished(RunMilliseconds) || node.exitCode() != 0)
        return skipped("their program failed");
    const QJsonObject median =
        QJsonDocument::fromJson(node.readAllStandardOutput()).object()[QLatin1String("median")].toObject();
    if (median.isEmpty())
        return skipped("their program printed something else");
    return PeerFigures{legOf(median, "push_initial"), legOf(median, "pull_initial"),
                       legOf(median, "push_100"),     legOf(median, "pull_100"),
                       legOf(median, "push_noop"),    legOf(median, "pull_noop")};
}

} // namespace samsprak::bench
