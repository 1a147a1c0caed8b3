// SPDX-License-Identifier: MPL-2.0
#include "storage/device_store.h"

#include <algorithm>

namespace samsprak::storage {

namespace {

constexpr int FreeAttempts = 3;
constexpr qint64 FirstDelay = 15 * 1000;
constexpr qint64 LongestDelay = 60 * 60 * 1000;

} // namespace

qint64 DeviceStore::delayAfter(int wrongCodes)
{
    if (wrongCodes <= FreeAttempts)
        return 0;
    return std::min(FirstDelay << std::min(wrongCodes - FreeAttempts - 1, 16), LongestDelay);
}

Result<std::unique_ptr<DeviceStore>> DeviceStore::open(const QString &path, const RawKey &deviceKey,
                                                       Surroundings surroundings)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, deviceKey, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    WriteTransaction write(**database);
    (*database)->execute(
        "CREATE TABLE IF NOT EXISTS attempt(profile TEXT PRIMARY KEY, wrong INTEGER NOT NULL,"
        " since_boot INTEGER NOT NULL, boot BLOB NOT NULL) WITHOUT ROWID");
    if (const Result<void> created = write.commit(); !created)
        return created.error();
    return std::unique_ptr<DeviceStore>(
        new DeviceStore(std::move(database).value(), std::move(surroundings)));
}

Result<qint64> DeviceStore::delayFor(const QString &profile) const
{
    qint64 delay = 0;
    bool restarted = false;
    {
        const QByteArray name = profile.toUtf8();
        Statement query =
            m_database->statement("SELECT wrong, since_boot, boot FROM attempt WHERE profile = ?");
        if (query.bindText(1, name).step()) {
            const qint64 wait = delayAfter(int(query.integer(0)));
            restarted = query.id(2) != m_surroundings.boot;
            const qint64 passed = restarted ? 0 : m_surroundings.sinceBoot() - query.integer(1);
            delay = std::max<qint64>(0, wait - passed);
        }
    }
    if (restarted && delay > 0) {
        // Time before a restart can't be measured: the wait is counted from now on.
        const QByteArray name = profile.toUtf8();
        WriteTransaction write(*m_database);
        m_database->statement("UPDATE attempt SET since_boot = ?, boot = ? WHERE profile = ?")
            .bind(1, m_surroundings.sinceBoot())
            .bindBlob(2, m_surroundings.boot.bytes())
            .bindText(3, name)
            .run();
        if (const Result<void> noted = write.commit(); !noted)
            return noted.error();
    }
    if (std::optional<Error> failure = m_database->takeFailure())
        return std::move(*failure);
    return delay;
}

Result<void> DeviceStore::noteAttempt(const QString &profile)
{
    const QByteArray name = profile.toUtf8();
    WriteTransaction write(*m_database);
    m_database
        ->statement("INSERT INTO attempt(profile, wrong, since_boot, boot) VALUES(?1, 1, ?2, ?3) "
                    "ON CONFLICT(profile) DO UPDATE SET wrong = wrong + 1, since_boot = ?2, boot = ?3")
        .bindText(1, name)
        .bind(2, m_surroundings.sinceBoot())
        .bindBlob(3, m_surroundings.boot.bytes())
        .run();
    return write.commit();
}

Result<void> DeviceStore::noteSuccess(const QString &profile)
{
    const QByteArray name = profile.toUtf8();
    WriteTransaction write(*m_database);
    m_database->statement("DELETE FROM attempt WHERE profile = ?").bindText(1, name).run();
    return write.commit();
}

} // namespace samsprak::storage
