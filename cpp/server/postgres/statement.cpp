// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/statement.h"

#include "server/postgres/connection.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace samsprak::server::postgres {

namespace {

constexpr quint32 ByteaType = 17;
constexpr quint32 Int8Type = 20;

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

/// The head of an array with one dimension, numbered from 1.
QByteArray arrayOf(quint32 type, size_t size)
{
    QByteArray bytes;
    append(bytes, quint32(size > 0 ? 1 : 0));
    append(bytes, quint32(0)); // no element is NULL
    append(bytes, type);
    if (size > 0) {
        append(bytes, quint32(size));
        append(bytes, quint32(1));
    }
    return bytes;
}

} // namespace

void ClearResult::operator()(pg_result *result) const { PQclear(result); }

Statement &Statement::set(int parameter, std::optional<QByteArray> value)
{
    if (m_values.size() < size_t(parameter))
        m_values.resize(size_t(parameter));
    m_values[size_t(parameter) - 1] = std::move(value);
    return *this;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    QByteArray bytes;
    append(bytes, value);
    return set(parameter, std::move(bytes));
}

Statement &Statement::bindBytes(int parameter, const QByteArray &bytes) { return set(parameter, bytes); }

Statement &Statement::bindId(int parameter, const Id &id)
{
    return id.isNull() ? bindNull(parameter) : bindBytes(parameter, id.bytes());
}

Statement &Statement::bindIds(int parameter, std::span<const Id> ids)
{
    QByteArray bytes = arrayOf(ByteaType, ids.size());
    for (const Id &id : ids) {
        append(bytes, quint32(Id::Size));
        bytes.append(id.bytes().data(), Id::Size);
    }
    return set(parameter, std::move(bytes));
}

Statement &Statement::bindIntegers(int parameter, std::span<const qint64> numbers)
{
    QByteArray bytes = arrayOf(Int8Type, numbers.size());
    for (const qint64 number : numbers) {
        append(bytes, quint32(sizeof number));
        append(bytes, number);
    }
    return set(parameter, std::move(bytes));
}

Statement &Statement::bindNull(int parameter) { return set(parameter, std::nullopt); }

bool Statement::step()
{
    if (!m_rows) {
        m_rows = m_connection.ask({m_sql, m_values, {}});
        m_row = -1;
    }
    return m_rows && ++m_row < PQntuples(m_rows.get());
}

bool Statement::run()
{
    if (m_rows)
        return !m_connection.hasFailed();
    if (m_connection.isInTransaction())
        m_connection.post({m_sql, m_values, {}});
    else
        m_connection.ask({m_sql, m_values, {}});
    return !m_connection.hasFailed();
}

bool Statement::isNull(int column) const { return PQgetisnull(m_rows.get(), m_row, column) != 0; }

qint64 Statement::integer(int column) const
{
    const QByteArrayView bytes = blob(column);
    if (bytes.size() == sizeof(qint64))
        return qFromBigEndian<qint64>(bytes.data());
    if (bytes.size() == sizeof(qint32))
        return qFromBigEndian<qint32>(bytes.data());
    return bytes.isEmpty() ? 0 : bytes.front();
}

QByteArrayView Statement::blob(int column) const
{
    return {PQgetvalue(m_rows.get(), m_row, column), PQgetlength(m_rows.get(), m_row, column)};
}

} // namespace samsprak::server::postgres
