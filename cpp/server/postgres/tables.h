// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "server/postgres/connection.h"

namespace samsprak::server::postgres {

/// The same tables as in hub::SqliteStore, in PostgreSQL's words, with what only this store has: the
/// constraint that no interpreter is held twice at once.
QByteArrayList tableStatements();

/// What a database is found to be.
enum class TablesState : uint8_t {
    Missing,
    Older, ///< made by an earlier version, which lacks some
    Ready,
    Newer, ///< made by a later version
    Moved, ///< what was in it lives elsewhere now
};
TablesState stateOf(Connection &connection);
/// Creates the tables that are missing, within the caller's transaction.
void createTables(Connection &connection);
/// Leaves the tables as they are, but no server opens them again.
void markMoved(Connection &connection);

/// Shared by every process that has the database open; whoever gets it alone knows that there is no other.
bool lockShared(Connection &connection);
bool lockAlone(Connection &connection);

} // namespace samsprak::server::postgres
