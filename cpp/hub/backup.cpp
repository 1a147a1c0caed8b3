// SPDX-License-Identifier: MPL-2.0
#include "hub/backup.h"

#include "domain/planted_bugs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace samsprak::hub {

using storage::Database;

namespace {

QString inFolder(const QString &folder, const char *name)
{
    return QDir(folder).filePath(QLatin1String(name));
}

/// The files that belong to one database.
void removeDatabase(const QString &path)
{
    for (const char *suffix : {"-wal", "-shm", ""})
        QFile::remove(path + QLatin1String(suffix));
}

/// Sets the database aside with its log, so that no later one is taken for its own.
bool setAside(const QString &path, const QString &to)
{
    removeDatabase(to);
    for (const char *suffix : {"-wal", "-shm", ""}) {
        const QString part = path + QLatin1String(suffix);
        if (QFile::exists(part) && !QFile::rename(part, to + QLatin1String(suffix)))
            return false;
    }
    return true;
}

Result<void> noteBackup(const QString &folder, const storage::RawKey &key, const BackupFacts &facts,
                        const RandomBytes &random)
{
    auto store = SqliteStore::open(inFolder(folder, "hub.db"), key, SqliteStore::Mode::ReadWrite, random);
    if (!store)
        return store.error();
    if ((*store)->epoch() != facts.epoch)
        return {ErrorCode::Conflict, QStringLiteral("restored meanwhile")};
    (*store)->begin();
    (*store)->noteBackup(facts.revision);
    return (*store)->commit();
}

/// The copy becomes an installation of its own epoch, without whoever was erased.
Result<BackupFacts> prepared(const QString &path, const storage::RawKey &key, const QString &folder,
                             const RandomBytes &random)
{
    BackupFacts facts;
    {
        auto opened = SqliteStore::open(path, key, SqliteStore::Mode::ReadWrite, random);
        if (!opened)
            return opened.error();
        SqliteStore &store = **opened;
        const auto before =
            SqliteStore::open(inFolder(folder, "hub.db"), key, SqliteStore::Mode::ReadOnly, random);
        if (const Result<void> started = startAnew(store, before ? before->get() : nullptr, random); !started)
            return started.error();
        facts = {store.epoch(), store.revision(), QFileInfo(path).size()};
        if (const Result<void> replayed = replayErasures(store, folder, key); !replayed)
            return replayed.error();
    }
    auto database = Database::open(path, key, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (!(*database)->truncateLog())
        return {ErrorCode::StorageFailed, QStringLiteral("checkpoint of the restored database")};
    return facts;
}

} // namespace

Result<BackupFacts> verifyBackup(const QString &file, const storage::RawKey &key)
{
    auto database = Database::open(file, key, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (const Result<void> whole = (*database)->checkIntegrity(); !whole)
        return whole.error();
    storage::Statement row = (*database)->statement("SELECT epoch, revision FROM installation");
    if (!row.step())
        return {ErrorCode::InvalidInput, QStringLiteral("this is no backup of a hub")};
    return BackupFacts{row.id(0), row.integer(1), QFileInfo(file).size()};
}

Result<BackupFacts> backUp(const QString &folder, const QString &keyFile, const QString &file,
                           const RandomBytes &random)
{
    const Result<storage::RawKey> key = readKeyFile(keyFile, folder);
    if (!key)
        return key.error();
    if (QFile::exists(file))
        return {ErrorCode::Conflict, QStringLiteral("the backup file exists")};
    auto source = Database::open(inFolder(folder, "hub.db"), *key, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString unfinished = file + QStringLiteral(".part");
    removeDatabase(unfinished);
    const Result<void> copied = (*source)->copyTo(unfinished, *key);
    const Result<BackupFacts> facts = copied ? verifyBackup(unfinished, *key) : copied.error();
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(suffix));
    if (!facts || !QFile::rename(unfinished, file)) {
        removeDatabase(unfinished);
        return facts ? Error{ErrorCode::StorageFailed, QStringLiteral("backup file")} : facts.error();
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (const Result<void> noted = noteBackup(folder, *key, *facts, random); !noted)
        return noted.error();
    return facts;
}

Result<void> startAnew(SqliteStore &copy, const SqliteStore *before, const RandomBytes &random)
{
    Id epoch;
    random(epoch.data(), Id::Size);
    copy.begin();
    if (!SAMSPRAK_PLANTED(KeepEpochWhenRestored))
        copy.startEpoch(epoch);
    if (before)
        copy.takeAccess(*before);
    return copy.commit();
}

Result<BackupFacts> restore(const QString &folder, const QString &keyFile, const QString &file,
                            const RandomBytes &random)
{
    const Result<storage::RawKey> key = readKeyFile(keyFile, folder);
    if (!key)
        return key.error();
    const Result<BackupFacts> found = verifyBackup(file, *key);
    if (!found)
        return found.error();
    if (!QDir().mkpath(folder))
        return {ErrorCode::StorageFailed, QStringLiteral("data folder")};
    const auto lock = lockFolder(folder);
    if (!lock)
        return {ErrorCode::Conflict, QStringLiteral("the data folder is in use by another process")};
    const QString restored = inFolder(folder, "hub.db.restoring");
    removeDatabase(restored);
    if (!QFile::copy(file, restored))
        return {ErrorCode::DiskFull, QStringLiteral("data folder")};
    QFile::setPermissions(restored, QFile::ReadOwner | QFile::WriteOwner);
    const Result<BackupFacts> facts = prepared(restored, *key, folder, random);
    if (!facts) {
        removeDatabase(restored);
        return facts.error();
    }
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(restored + QLatin1String(suffix));
    const QString place = inFolder(folder, "hub.db");
    if (!setAside(place, inFolder(folder, "hub.db.before-restore")) || !QFile::rename(restored, place))
        return {ErrorCode::StorageFailed, QStringLiteral("data folder")};
    return facts;
}

} // namespace samsprak::hub
