// SPDX-License-Identifier: MPL-2.0
#include "hub/administration.h"
#include "hub/erasure.h"
#include "hub/sqlite_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sodium.h>

namespace samsprak::hub {

namespace {

constexpr auto LockName = QLatin1String("hub.lock");

bool liesIn(const QString &path, const QString &folder)
{
    const QString inner = QFileInfo(path).absoluteFilePath();
    const QString outer = QDir(folder).absolutePath();
    return inner.startsWith(outer + u'/');
}

} // namespace

std::shared_ptr<QLockFile> lockFolder(const QString &folder)
{
    auto lock = std::make_shared<QLockFile>(QDir(folder).filePath(LockName));
    lock->setStaleLockTime(0);
    return lock->tryLock() ? lock : nullptr;
}

Result<void> replayErasures(HubStore &store, const QString &folder, const storage::RawKey &key)
{
    const auto list = ErasedList::open(folder, key);
    if (!list)
        return list.error();
    Result<std::vector<Id>> ids = (*list)->all();
    if (!ids)
        return ids.error();
    std::erase_if(*ids, [&](const Id &id) { return store.isErased(id); });
    if (ids->empty())
        return {};
    Ledger ledger(store, productSchema());
    store.begin();
    ledger.catchUp();
    ledger.startTransaction({0, store.timeOf(store.revision())});
    erase(ledger, *ids);
    return store.commit();
}

Result<storage::RawKey> readKeyFile(const QString &path, const QString &dataFolder)
{
    if (liesIn(path, dataFolder))
        return {ErrorCode::InvalidInput, QStringLiteral("the key file lies in the data folder")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, QStringLiteral("key file")};
    storage::RawKey key{};
    QByteArray content = file.read(1024);
    if (content.size() != qsizetype(key.size()))
        content = QByteArray::fromHex(content.trimmed());
    if (content.size() != qsizetype(key.size()))
        return {ErrorCode::InvalidInput, QStringLiteral("the key file holds neither 32 bytes nor 64 digits")};
    std::copy(content.begin(), content.end(), key.begin());
    sodium_memzero(content.data(), size_t(content.size()));
    return key;
}

Result<void> createKeyFile(const QString &path, const RandomBytes &random)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {file.exists() ? ErrorCode::Conflict : ErrorCode::StorageFailed, QStringLiteral("key file")};
    storage::RawKey key{};
    random(key.data(), int(key.size()));
    const QByteArray digits =
        QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex() + '\n';
    if (file.write(digits) != digits.size() || !file.flush())
        return {ErrorCode::DiskFull, QStringLiteral("key file")};
    return {};
}

Result<Installation> openInstallation(const QString &folder, const QString &keyFile, Opening opening,
                                      const RandomBytes &random)
{
    const Result<storage::RawKey> key = readKeyFile(keyFile, folder);
    if (!key)
        return key.error();
    const QDir place(folder);
    Installation installation;
    if (place.exists(MovedDatabaseName) && !place.exists(DatabaseName))
        return {ErrorCode::Conflict, QStringLiteral("what this folder held was moved to PostgreSQL")};
    if (opening == Opening::Sole) {
        if (!place.mkpath(QStringLiteral(".")))
            return {ErrorCode::StorageFailed, QStringLiteral("data folder")};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        installation.lock = lockFolder(folder);
        if (!installation.lock)
            return {ErrorCode::Conflict,
                    QStringLiteral("the data folder is in use by another process; stop it first")};
        // A restore that was cut between two names: an empty database would be worse than none.
        if (!place.exists(DatabaseName) && place.exists(DatabaseName + QLatin1String(".before-restore")))
            return {ErrorCode::DamagedFile, QStringLiteral("a restore was cut short; run it again")};
    } else if (!place.exists(DatabaseName)) {
        return {ErrorCode::NotFound, QStringLiteral("hub database")};
    }
    const auto mode =
        opening == Opening::Reading ? SqliteStore::Mode::ReadOnly : SqliteStore::Mode::ReadWrite;
    Result<std::unique_ptr<SqliteStore>> store =
        SqliteStore::open(place.filePath(DatabaseName), *key, mode, random);
    if (!store)
        return store.error();
    installation.store = std::move(*store);
    if (opening == Opening::Sole) {
        auto erased = ErasedList::open(folder, *key);
        if (!erased)
            return erased.error();
        installation.erased = std::move(*erased);
        if (const Result<void> replayed = replayErasures(*installation.store, folder, *key); !replayed)
            return replayed.error();
    }
    return installation;
}

} // namespace samsprak::hub
