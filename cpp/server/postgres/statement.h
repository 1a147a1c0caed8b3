// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

struct pg_result;

namespace samsprak::server::postgres {

class Connection;

struct ClearResult
{
    void operator()(pg_result *result) const;
};
using Rows = std::unique_ptr<pg_result, ClearResult>;
/// In the binary form that the server takes; nothing: NULL.
using Values = std::vector<std::optional<QByteArray>>;

/// A statement with its values and, once stepped, its rows.
class Statement
{
public:
    Statement(Connection &connection, QByteArray sql)
        : m_connection(connection)
        , m_sql(std::move(sql))
    {
    }

    /// Parameters are numbered from 1, and bound in any order.
    Statement &bind(int parameter, qint64 value);
    Statement &bindBytes(int parameter, const QByteArray &bytes); ///< bytea or text
    Statement &bindBytes(int parameter, QByteArrayView bytes)
    {
        return bindBytes(parameter, bytes.toByteArray());
    }
    Statement &bindId(int parameter, const Id &id); ///< a null id binds NULL
    Statement &bindIds(int parameter, std::span<const Id> ids);
    Statement &bindIntegers(int parameter, std::span<const qint64> numbers);
    Statement &bindNull(int parameter);

    /// True when there is a row to read; false at the end and on failure.
    bool step();
    /// For what only writes: within a transaction it is sent with the next question. False on failure.
    bool run();

    /// Columns are numbered from 0. Views are valid as long as the statement.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView blob(int column) const;
    QString text(int column) const { return QString::fromUtf8(blob(column)); }
    Id id(int column) const { return Id::fromBytes(blob(column)); }

private:
    Statement &set(int parameter, std::optional<QByteArray> value);

    Connection &m_connection;
    QByteArray m_sql;
    Values m_values;
    Rows m_rows;
    int m_row = -1;
};

} // namespace samsprak::server::postgres
