// SPDX-License-Identifier: MPL-2.0
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <cstring>

namespace samsprak::storage {

namespace {

constexpr int PageSize = 4096;
constexpr int BusyMilliseconds = 5000;
constexpr int IdleCheckpointPages = 500;

ErrorCode meaningOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
        return ErrorCode::WrongKey;
    case SQLITE_CORRUPT:
        return ErrorCode::DamagedFile;
    case SQLITE_IOERR:
        return sqliteCode == SQLITE_IOERR_WRITE ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
    default:
        return ErrorCode::StorageFailed;
    }
}

/// Tables that only the mutation API and the sync engine write, each time within a WriteTransaction.
bool isGuarded(const char *table)
{
    return table && (std::strncmp(table, "record_", 7) == 0 || std::strcmp(table, "raw_record") == 0 ||
                     std::strcmp(table, "outbox") == 0 || std::strcmp(table, "shadow") == 0);
}

} // namespace

void Database::CloseHandle::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, const RawKey &key, Mode mode)
{
    const QFileInfo file(path);
    if (mode == Mode::ReadOnly && !file.exists())
        return {ErrorCode::NotFound, QStringLiteral("database file")};
    if (file.exists() && file.size() % PageSize != 0)
        return {ErrorCode::DamagedFile, QStringLiteral("file size %1").arg(file.size())};
    std::unique_ptr<Database> database(new Database);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::ReadWrite ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    database->m_handle.reset(handle);
    if (code != SQLITE_OK)
        return {meaningOf(code), QStringLiteral("sqlite %1 on opening").arg(code)};
    if (const Result<void> unlocked = database->unlock(key, mode); !unlocked)
        return unlocked.error();
    return database;
}

Result<void> Database::unlock(const RawKey &key, Mode mode)
{
    std::array<char, 2 * std::tuple_size_v<RawKey> + 1> hex;
    sodium_bin2hex(hex.data(), hex.size(), key.data(), key.size());
    // What fails is told by the error; the library would also write to the standard error stream.
    execute("PRAGMA cipher_log_level = NONE");
    QByteArray pragma = "PRAGMA key = \"x'" + QByteArray::fromRawData(hex.data(), hex.size() - 1) + "'\"";
    execute(pragma.constData());
    sodium_memzero(pragma.data(), size_t(pragma.size()));
    sodium_memzero(hex.data(), hex.size());
    sqlite3_busy_timeout(m_handle.get(), BusyMilliseconds);
    // The first read proves the key before any pragma writes to the file.
    execute("SELECT count(*) FROM sqlite_master");
    if (mode == Mode::ReadWrite) {
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
                "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
        sqlite3_wal_hook(m_handle.get(), &Database::noteLog, this);
    } else {
        execute("PRAGMA query_only = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;");
    }
    sqlite3_set_authorizer(m_handle.get(), &Database::authorise, this);
    return outcome();
}

Database::~Database()
{
    for (const auto &handles : m_idle)
        for (sqlite3_stmt *handle : handles)
            sqlite3_finalize(handle);
}

Statement Database::statement(const QByteArray &sql)
{
    const auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->empty()) {
        sqlite3_stmt *handle = idle->back();
        idle->pop_back();
        return Statement(*this, sql, handle);
    }
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.constData(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        failWith(code);
    return Statement(*this, sql, handle);
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *handle) { m_idle[sql].push_back(handle); }

bool Database::execute(const char *sql)
{
    if (m_failure)
        return false;
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failWith(code);
    return code == SQLITE_OK;
}

qint64 Database::integer(const QByteArray &sql)
{
    Statement query = statement(sql);
    return query.step() ? query.integer(0) : 0;
}

void Database::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Database::failWith(int sqliteCode)
{
    // SQLite's message may quote values; the code says enough for a log.
    fail({meaningOf(sqliteCode), QStringLiteral("sqlite %1").arg(sqliteCode)});
}

Result<void> Database::outcome()
{
    if (std::optional<Error> failure = takeFailure())
        return std::move(*failure);
    return {};
}

bool Database::truncateLog()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return code == SQLITE_OK;
}

bool Database::rewrite(qint64 mostPages)
{
    if (integer("PRAGMA page_count") > mostPages)
        return !takeFailure();
    m_mayWrite = true;
    execute("VACUUM");
    m_mayWrite = false;
    return !takeFailure();
}

void Database::checkpointWhenIdle()
{
    if (m_logPages >= IdleCheckpointPages)
        noteLog(this, m_handle.get(), "main", m_checkpointPages);
}

int Database::noteLog(void *self, sqlite3 *handle, const char *name, int pages)
{
    auto *database = static_cast<Database *>(self);
    database->m_logPages = pages;
    // A reader in the way or a full disk only leaves the log longer: what was committed is safe in it.
    if (pages >= database->m_checkpointPages &&
        sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) == SQLITE_OK)
        database->m_logPages = 0;
    return SQLITE_OK;
}

void Database::limitSize(qint64 bytes)
{
    execute(("PRAGMA max_page_count = " + QByteArray::number(bytes / PageSize)).constData());
}

int Database::authorise(void *self, int action, const char *table, const char *, const char *, const char *)
{
    const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
    if (!writes || static_cast<Database *>(self)->m_mayWrite || !isGuarded(table))
        return SQLITE_OK;
    qCritical("a write to %s bypasses the mutation API", table);
    return SQLITE_DENY;
}

WriteTransaction::WriteTransaction(Database &database)
    : m_database(database)
    , m_open(database.execute("BEGIN IMMEDIATE"))
{
    m_database.m_mayWrite = m_open;
}

WriteTransaction::~WriteTransaction()
{
    m_database.m_mayWrite = false;
    // SQLite has already rolled back by itself after some failures, such as a full disk.
    if (m_open && !sqlite3_get_autocommit(m_database.m_handle.get()))
        sqlite3_exec(m_database.m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> WriteTransaction::commit()
{
    m_database.execute("COMMIT");
    if (!m_database.hasFailed())
        m_open = false;
    return m_database.outcome();
}

} // namespace samsprak::storage
