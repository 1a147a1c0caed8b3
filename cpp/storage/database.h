// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "storage/statement.h"
#include "storage/surroundings.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace samsprak::storage {

/// One connection to an encrypted SQLCipher database. One thread at a time.
///
/// The first failure sticks: later statements do nothing until it is taken, so a sequence of writes is
/// checked once, at its end. `WriteTransaction::commit` takes it; code outside a transaction calls
/// `takeFailure`.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Creates the file when it is not there (ReadWrite). WrongKey when the key does not open it, DamagedFile
    /// when it is no whole database file.
    static Result<std::unique_ptr<Database>> open(const QString &path, const RawKey &key, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Statement statement(const QByteArray &sql);
    /// Runs statements that take no parameters and whose rows do not matter.
    bool execute(const char *sql);
    /// The single integer that a query answers; 0 when there is no row.
    qint64 integer(const QByteArray &sql);

    bool hasFailed() const { return m_failure.has_value(); }
    void fail(Error error);
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// Success, or the failure that stuck since the last look.
    Result<void> outcome();

    /// Moves the write-ahead log into the file and empties it, so that deleted pages rest nowhere.
    bool truncateLog();
    /// Writes every page anew: SQLite's secure deletion clears what is deleted, but not the copy that a
    /// record left behind when it moved to another page before. Nothing is done to a database of more than
    /// `mostPages`, since all of it is held in memory meanwhile.
    bool rewrite(qint64 mostPages);
    /// Moves what it can of the log into the file without waiting for readers, once the log has grown.
    /// For idle moments; a commit does it only when the log has `pages` pages.
    void checkpointWhenIdle();
    void setCheckpointPages(int pages) { m_checkpointPages = pages; }
    /// Writes one state of this database to a new file under that key, on disk when it returns.
    Result<void> copyTo(const QString &path, const RawKey &key);
    /// Reads everything: DamagedFile when a page's authentication or the structure is wrong.
    Result<void> checkIntegrity();
    /// As if the disk had no more room than this.
    void limitSize(qint64 bytes);

private:
    friend class Statement;
    friend class WriteTransaction;
    struct CloseHandle
    {
        void operator()(sqlite3 *handle) const;
    };

    Database() = default;
    Result<void> unlock(const RawKey &key, Mode mode);
    void failWith(int sqliteCode);
    void giveBack(const QByteArray &sql, sqlite3_stmt *handle);
    static int noteLog(void *self, sqlite3 *handle, const char *name, int pages);
    static int authorise(void *self, int action, const char *table, const char *, const char *, const char *);

    std::unique_ptr<sqlite3, CloseHandle> m_handle;
    QHash<QByteArray, std::vector<sqlite3_stmt *>> m_idle; ///< prepared, and on loan to nobody
    std::optional<Error> m_failure;
    bool m_mayWrite = false;
    int m_logPages = 0;
    int m_checkpointPages = 4000;
};

/// A write transaction: rolled back unless committed. Only inside one can records and outbox be written at
/// all: a statement that would write them elsewhere is refused, so no write bypasses the outbox unseen.
class WriteTransaction
{
public:
    explicit WriteTransaction(Database &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    /// The first failure since the transaction began, with everything undone, or success on disk.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open;
};

} // namespace samsprak::storage
