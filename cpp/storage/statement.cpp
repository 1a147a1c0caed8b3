// SPDX-License-Identifier: MPL-2.0
#include "storage/statement.h"

#include "storage/database.h"

#include <sqlcipher/sqlite3.h>

namespace samsprak::storage {

Statement::~Statement()
{
    if (!m_handle)
        return;
    reset();
    m_database.giveBack(m_sql, m_handle);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
    return *this;
}

Statement &Statement::bindText(int parameter, QByteArrayView utf8)
{
    // A null pointer would bind NULL, and an empty text is not the absence of one.
    sqlite3_bind_text(m_handle, parameter, utf8.data() ? utf8.data() : "", int(utf8.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_handle, parameter, bytes.data() ? bytes.data() : "", int(bytes.size()),
                      SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindId(int parameter, const Id &id)
{
    return id.isNull() ? bindNull(parameter) : bindBlob(parameter, id.bytes());
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
    return *this;
}

bool Statement::step()
{
    if (m_database.hasFailed())
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.failWith(code);
    sqlite3_reset(m_handle);
    return false;
}

bool Statement::run()
{
    while (step()) {
    }
    return !m_database.hasFailed();
}

void Statement::reset() { sqlite3_reset(m_handle); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

QByteArrayView Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

} // namespace samsprak::storage
