// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/move.h"

#include "hub/administration.h"
#include "hub/sqlite_store.h"
#include "server/postgres/row_copy.h"
#include "server/postgres/tables.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace samsprak::server {

using postgres::Connection;
using postgres::TablesState;
using storage::Database;

namespace {

constexpr auto ArrivingName = QLatin1String("hub.arriving.db");

/// The database, with nobody else on it. What was opened to find that out is closed again.
Result<std::unique_ptr<Connection>> openAlone(const QString &url)
{
    auto connection = Connection::open(url, {});
    if (!connection)
        return connection.error();
    const bool alone = postgres::lockAlone(**connection);
    if (const Result<void> asked = (*connection)->outcome(); !asked)
        return asked.error();
    if (!alone)
        return {ErrorCode::Conflict, QStringLiteral("another process uses the database; stop it first")};
    return connection;
}

/// Copies every row and compares what arrived. Failures stick to the target.
template <class From, class To>
Result<MoveReport> copied(From &from, To &to, const std::vector<Table> &tables)
{
    MoveReport report;
    for (const Table &table : tables) {
        readRows(from, table, [&](const Row &row) { writeRow(to, table, row); });
        const Contents left = contentsOf(from, table);
        if (const Result<void> read = from.outcome(); !read)
            return read.error();
        const Contents arrived = contentsOf(to, table);
        if (to.hasFailed())
            return to.outcome().error();
        if (arrived != left)
            return {ErrorCode::StorageFailed,
                    QStringLiteral("table %1 differs after the copy").arg(QLatin1String(table.name))};
        ++report.tables;
        report.rows += left.rows;
    }
    return report;
}

/// The numbers that the database gives out itself go on where they stopped.
void setCounters(Connection &connection)
{
    postgres::Statement counters =
        connection.statement("SELECT table_name::text, column_name::text FROM information_schema.columns "
                             "WHERE table_schema = current_schema() AND is_identity = 'YES'");
    std::vector<std::pair<QByteArray, QByteArray>> found;
    while (counters.step())
        found.emplace_back(counters.blob(0).toByteArray(), counters.blob(1).toByteArray());
    for (const auto &[table, column] : found)
        connection.execute("SELECT setval(pg_get_serial_sequence('" + table + "', '" + column +
                           "'), greatest(1, (SELECT max(" + column + ") FROM " + table + ")))");
}

} // namespace

Result<MoveReport> moveToPostgres(const QString &folder, const QString &keyFile, const QString &url,
                                  const RandomBytes &random)
{
    const QDir place(folder);
    if (!place.exists(hub::DatabaseName))
        return {ErrorCode::NotFound, QStringLiteral("%1 holds no installation").arg(folder)};
    // Opening it alone also brings its tables up to date.
    Result<hub::Installation> installation =
        hub::openInstallation(folder, keyFile, hub::Opening::Sole, random);
    if (!installation)
        return installation.error();
    installation->store.reset();
    const Result<storage::RawKey> key = hub::readKeyFile(keyFile, folder);
    if (!key)
        return key.error();
    auto from = Database::open(place.filePath(hub::DatabaseName), *key, Database::Mode::ReadWrite);
    if (!from)
        return from.error();
    auto to = openAlone(url);
    if (!to)
        return to.error();
    (*to)->begin("BEGIN");
    if (postgres::stateOf(**to) != TablesState::Missing)
        return {ErrorCode::Conflict, QStringLiteral("the database already holds an installation")};
    postgres::createTables(**to);
    const Result<MoveReport> report = copied(**from, **to, tablesOf(**from));
    if (!report)
        return report.error();
    setCounters(**to);
    (*to)->commit();
    if (const Result<void> done = (*to)->outcome(); !done)
        return done.error();
    (*from)->truncateLog();
    from->reset();
    QFile::remove(place.filePath(hub::MovedDatabaseName));
    if (!QFile::rename(place.filePath(hub::DatabaseName), place.filePath(hub::MovedDatabaseName)))
        return {ErrorCode::StorageFailed,
                QStringLiteral("everything was copied, but %1 can't be renamed: remove it by hand")
                    .arg(place.filePath(hub::DatabaseName))};
    return report;
}

Result<MoveReport> moveToFolder(const QString &url, const QString &folder, const QString &keyFile,
                                const RandomBytes &random)
{
    const QDir place(folder);
    if (place.exists(hub::DatabaseName))
        return {ErrorCode::Conflict, QStringLiteral("%1 already holds an installation").arg(folder)};
    const Result<storage::RawKey> key = hub::readKeyFile(keyFile, folder);
    if (!key)
        return key.error();
    auto from = openAlone(url);
    if (!from)
        return from.error();
    if (postgres::stateOf(**from) != TablesState::Ready)
        return {ErrorCode::NotFound, QStringLiteral("the database holds no installation of this version")};
    if (!place.mkpath(QStringLiteral(".")))
        return {ErrorCode::StorageFailed, QStringLiteral("data folder")};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString arriving = place.filePath(ArrivingName);
    QFile::remove(arriving);
    // The store makes the tables; its own epoch and keys give way to those that arrive.
    if (const auto made = hub::SqliteStore::open(arriving, *key, Database::Mode::ReadWrite, random); !made)
        return made.error();
    auto to = Database::open(arriving, *key, Database::Mode::ReadWrite);
    if (!to)
        return to.error();
    storage::WriteTransaction transaction(**to);
    const std::vector<Table> tables = tablesOf(**to);
    for (const Table &table : tables)
        (*to)->execute(("DELETE FROM " + table.name).constData());
    (*from)->begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const Result<MoveReport> report = copied(**from, **to, tables);
    if (!report)
        return report.error();
    (*from)->commit();
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    (*to)->truncateLog();
    to->reset();
    if (!QFile::rename(arriving, place.filePath(hub::DatabaseName)))
        return {ErrorCode::StorageFailed, QStringLiteral("%1 can't be renamed").arg(arriving)};
    QFile::remove(place.filePath(hub::MovedDatabaseName));
    postgres::markMoved(**from);
    if (const Result<void> marked = (*from)->outcome(); !marked)
        return marked.error();
    return report;
}

} // namespace samsprak::server
