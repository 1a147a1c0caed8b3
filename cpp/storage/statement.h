// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>

struct sqlite3_stmt;

namespace samsprak::storage {

class Database;

/// A prepared statement on loan from its database's cache; given back when this goes out of scope.
/// Bound bytes are borrowed: they must live until the statement is stepped. Failures stick to the database
/// (`Database::takeFailure`), and while there is one no statement does anything.
class Statement
{
public:
    Statement(Statement &&other) noexcept
        : m_database(other.m_database)
        , m_sql(other.m_sql)
        , m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Parameters are numbered from 1, as in SQLite.
    Statement &bind(int parameter, qint64 value);
    Statement &bindText(int parameter, QByteArrayView utf8);
    Statement &bindBlob(int parameter, QByteArrayView bytes);
    Statement &bindId(int parameter, const Id &id); ///< a null id binds NULL
    Statement &bindNull(int parameter);

    /// True when there is a row to read; false at the end and on failure.
    bool step();
    /// Runs to the end and makes ready for the next bindings; false on failure.
    bool run();
    void reset();

    /// Columns are numbered from 0. Views are valid until the next step or reset.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView utf8(int column) const;
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    QByteArrayView blob(int column) const;
    Id id(int column) const { return Id::fromBytes(blob(column)); }

private:
    friend class Database;
    Statement(Database &database, QByteArray sql, sqlite3_stmt *handle)
        : m_database(database)
        , m_sql(std::move(sql))
        , m_handle(handle)
    {
    }

    Database &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_handle; ///< null when preparing failed
};

} // namespace samsprak::storage
