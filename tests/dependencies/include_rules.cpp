// SPDX-License-Identifier: MPL-2.0
#include "include_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace samsprak::test {
namespace {

/// What a part may include beside itself: a whole part, or one folder of it.
const QMap<QString, QStringList> &arrows()
{
    static const QString domain = QStringLiteral("domain"), scheduling = QStringLiteral("scheduling"),
                         storage = QStringLiteral("storage"), sync = QStringLiteral("sync"),
                         protocol = QStringLiteral("sync/protocol"), hub = QStringLiteral("hub"),
                         postgres = QStringLiteral("server/postgres");
    static const QMap<QString, QStringList> allowed{
        {domain, {}},
        {scheduling, {domain}},
        {storage, {domain}},
        {sync, {storage, domain}},
        {hub, {protocol, storage, scheduling, domain}},
        {QStringLiteral("server"), {hub, protocol, storage, scheduling, domain}},
        {QStringLiteral("cli"), {postgres, hub, protocol, storage, scheduling, domain}},
        {QStringLiteral("app"), {hub, sync, storage, scheduling, domain}},
    };
    return allowed;
}

/// A name that the listed parts may not use, wherever it stands in the code.
struct ForbiddenName
{
    QStringList parts;
    QRegularExpression pattern;
    QString reason;
};

QStringList parts(const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

const std::array<ForbiddenName, 6> &forbiddenNames()
{
    static const std::array<ForbiddenName, 6> names{{
        {parts("domain scheduling"), QRegularExpression(QStringLiteral("\\bQ_OBJECT\\b|[</]QObject>")),
         QStringLiteral("rules hold values, not objects: no QObject here")},
        {parts("domain scheduling"), QRegularExpression(QStringLiteral("<QtSql|<QSql|sqlite3\\.h|sqlcipher")),
         QStringLiteral("rules know no SQL")},
        {parts("domain scheduling storage sync hub"),
         QRegularExpression(
             QStringLiteral("<QtNetwork|<QNetwork|<QTcp|<QUdp|<QWebSocket|<QSsl|boost/(asio|beast)")),
         QStringLiteral("the network is a port: only app, server and cli open it")},
        {parts("domain scheduling storage sync hub server cli"),
         QRegularExpression(
             QStringLiteral("<(QtQml|QtQuick|QQml|QQuick|QJSEngine|qqml)|\\bQML_(ELEMENT|SINGLETON)")),
         QStringLiteral("nothing below app knows QML")},
        {parts("domain scheduling storage sync hub"),
         QRegularExpression(QStringLiteral(
             "\\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\\s*\\(|_clock::now|"
             "\\bQElapsedTimer\\b|\\bQDeadlineTimer\\b|\\bclock_gettime\\b|\\bgettimeofday\\b|"
             "\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)")),
         QStringLiteral("no clock is read below app and server: take a Clock")},
        {parts("domain scheduling sync hub"),
         QRegularExpression(QStringLiteral("<QTimer>|<QThread>|\\bsleep_for\\b")),
         QStringLiteral("no timer and no thread here: time comes in as an event")},
    }};
    return names;
}

QString withoutLineComment(const QString &line)
{
    const qsizetype at = line.indexOf(QLatin1String("//"));
    return at < 0 ? line : line.left(at);
}

/// Why the include may not stand in a file of `part`; empty when it may.
QString wrongInclude(const QString &part, const QString &included)
{
    if (included.endsWith(QLatin1String(".moc")))
        return {};
    const QString to = included.section(QLatin1Char('/'), 0, 0);
    if (!arrows().contains(to) || !included.contains(QLatin1Char('/')))
        return QStringLiteral("\"%1\" names no part: write the path from cpp/").arg(included);
    const QStringList allowed = arrows().value(part);
    const bool mayReach = std::any_of(allowed.begin(), allowed.end(), [&included](const QString &folder) {
        return included.startsWith(folder + QLatin1Char('/'));
    });
    if (to == part || mayReach)
        return {};
    return QStringLiteral("%1 may not include %2 (\"%3\")").arg(part, to, included);
}

QStringList brokenRulesOfFile(const QString &part, const QString &path, const QString &shownAs)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {QStringLiteral("%1: cannot be read").arg(shownAs)};
    QStringList broken;
    int number = 0;
    while (!file.atEnd()) {
        const QString line = withoutLineComment(QString::fromUtf8(file.readLine()));
        const QString place = QStringLiteral("%1:%2: ").arg(shownAs).arg(++number);
        if (const auto match = include.match(line); match.hasMatch()) {
            if (const QString reason = wrongInclude(part, match.captured(1)); !reason.isEmpty())
                broken << place + reason;
        }
        for (const ForbiddenName &name : forbiddenNames()) {
            if (name.parts.contains(part) && name.pattern.match(line).hasMatch())
                broken << place + name.reason;
        }
    }
    return broken;
}

} // namespace

QStringList brokenRules(const QString &cpp)
{
    const QDir root(cpp);
    QStringList broken;
    QStringList files;
    const QStringList sources{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    QDirIterator walk(cpp, sources, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    for (const QString &path : std::as_const(files)) {
        const QString shown = root.relativeFilePath(path);
        const QString part = shown.section(QLatin1Char('/'), 0, 0);
        if (arrows().contains(part))
            broken << brokenRulesOfFile(part, path, shown);
        else
            broken << QStringLiteral("%1: lies in no part of the design").arg(shown);
    }
    return broken;
}

} // namespace samsprak::test
