// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/result.h"

namespace samsprak::server {

struct MoveReport
{
    int tables = 0;
    qint64 rows = 0;
};

/// Takes a whole installation from a data folder into an empty PostgreSQL database: revisions, stamps,
/// outcomes, tokens, epoch. Every row is compared before anything is final; the folder's database is then
/// kept under another name. Conflict, with nothing changed, while somebody uses either or when the database
/// already holds an installation; StorageFailed when a row differs.
Result<MoveReport> moveToPostgres(const QString &folder, const QString &keyFile, const QString &url,
                                  const RandomBytes &random);
/// The way back, into a folder without an installation. The database is then marked and serves no more.
Result<MoveReport> moveToFolder(const QString &url, const QString &folder, const QString &keyFile,
                                const RandomBytes &random);

} // namespace samsprak::server
