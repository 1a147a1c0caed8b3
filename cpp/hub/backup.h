// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/administration.h"
#include "hub/sqlite_store.h"

namespace samsprak::hub {

/// What a backup file holds.
struct BackupFacts
{
    Id epoch;
    qint64 revision = 0;
    qint64 bytes = 0;
};

/// Writes a copy of the database as it is at this moment, encrypted under the same key, next to a running
/// server or without one. The copy is read back and checked before it gets its name; only then do the tablets
/// hear that they need not keep what it holds. Conflict when `file` exists.
Result<BackupFacts> backUp(const QString &folder, const QString &keyFile, const QString &file,
                           const RandomBytes &random);
/// Reads the whole file: key, every page's authentication, structure.
Result<BackupFacts> verifyBackup(const QString &file, const storage::RawKey &key);
/// Makes a copy of a backup an installation of its own epoch. Tablets that were enrolled since stay enrolled,
/// those that were shut out stay out; `before` knows which, unless it is too damaged to be read.
Result<void> startAnew(SqliteStore &copy, const SqliteStore *before, const RandomBytes &random);
/// Puts a checked backup in the place of the database, with a new epoch, so that the tablets offer again what
/// it lacks, and without whoever was erased since. What was there is kept beside it. Conflict while a server
/// runs.
Result<BackupFacts> restore(const QString &folder, const QString &keyFile, const QString &file,
                            const RandomBytes &random);

} // namespace samsprak::hub
