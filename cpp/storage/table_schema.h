// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/schema.h"
#include "storage/database.h"

namespace samsprak::storage {

class RowStore;

/// Makes the tables fit the schema: creates them in a new file, adds what a newer app declares. Before it
/// changes a file that has records it copies it to `copyBeforeMigration(path)`, encrypted as it is.
/// NewerSchema when the file has what this build does not know, and then nothing is changed.
Result<void> prepareTables(Database &database, const Schema &schema, RowStore &rows, const QString &path);

/// Where the last copy made before a migration lies.
QString copyBeforeMigration(const QString &path);

} // namespace samsprak::storage
