// SPDX-License-Identifier: MPL-2.0
#include "storage/database.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace samsprak::storage {

namespace {

/// What is only in the system's memory is no backup.
bool reachesDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

} // namespace

Result<void> Database::copyTo(const QString &path, const RawKey &key)
{
    {
        Result<std::unique_ptr<Database>> copy = Database::open(path, key, Mode::ReadWrite);
        if (!copy)
            return copy.error();
        sqlite3 *target = (*copy)->m_handle.get();
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_handle.get(), "main");
        // In one step, so that it is one state of the source, whoever writes meanwhile.
        const int stepped = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target);
        const int code = backup ? sqlite3_backup_finish(backup) : stepped;
        if (stepped != SQLITE_DONE || code != SQLITE_OK) {
            (*copy)->failWith(code == SQLITE_OK ? stepped : code);
            return (*copy)->outcome();
        }
        if (!(*copy)->truncateLog())
            return {ErrorCode::StorageFailed, QStringLiteral("checkpoint of the copy")};
    }
    if (!reachesDisk(path))
        return {ErrorCode::StorageFailed, QStringLiteral("copy to disk")};
    return {};
}

Result<void> Database::checkIntegrity()
{
    bool whole = true;
    {
        // Each page's authentication code; a row for each that is wrong.
        Statement pages = statement("PRAGMA cipher_integrity_check");
        whole = !pages.step();
    }
    {
        Statement structure = statement("PRAGMA integrity_check(1)");
        whole = structure.step() && structure.text(0) == u"ok" && whole;
    }
    if (const Result<void> read = outcome(); !read)
        return read;
    return whole ? Result<void>() : Result<void>(Error{ErrorCode::DamagedFile, QStringLiteral("integrity")});
}

} // namespace samsprak::storage
