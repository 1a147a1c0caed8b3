// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "server/postgres/connection.h"
#include "storage/database.h"

#include <variant>

/// Rows of both engines in one form, for what goes from one to the other as it is.
namespace samsprak::server {

struct Column
{
    QByteArray name;
    QByteArray type;    ///< as SQLite declares it: INTEGER, BLOB or TEXT
    qint64 keyPart = 0; ///< its place in the primary key, from 1; 0: not part of it
};

struct Table
{
    QByteArray name;
    std::vector<Column> columns;

    QByteArray columnNames() const;
    /// In the same order with both engines.
    QByteArray keyNames(const char *collation) const;
};

using Value = std::variant<std::monostate, qint64, QByteArray>;
using Row = std::vector<Value>;
using Visit = std::function<void(const Row &)>;

/// What the hub's tables are, by the database that declares them.
std::vector<Table> tablesOf(storage::Database &database);

void readRows(storage::Database &database, const Table &table, const Visit &visit);
void writeRow(storage::Database &database, const Table &table, const Row &row);
/// Within a transaction.
void readRows(postgres::Connection &connection, const Table &table, const Visit &visit);
void writeRow(postgres::Connection &connection, const Table &table, const Row &row);

/// What a table holds: as many rows, and this digest of all of them in the order of their keys.
struct Contents
{
    qint64 rows = 0;
    QByteArray digest;

    bool operator==(const Contents &) const = default;
};

template <class Database>
Contents contentsOf(Database &database, const Table &table);

extern template Contents contentsOf(storage::Database &, const Table &);
extern template Contents contentsOf(postgres::Connection &, const Table &);

} // namespace samsprak::server
