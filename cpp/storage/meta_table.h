// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/database.h"

namespace samsprak::storage {

/// The few single values of a database: who writes, where the cursor stands, which schema the tables have.
class MetaTable
{
public:
    explicit MetaTable(Database &database)
        : m_database(database)
    {
    }

    QByteArray bytes(const char *name) const
    {
        Statement query = m_database.statement("SELECT value FROM meta WHERE name = ?");
        return query.bindText(1, name).step() ? query.blob(0).toByteArray() : QByteArray();
    }
    qint64 integer(const char *name) const
    {
        Statement query = m_database.statement("SELECT value FROM meta WHERE name = ?");
        return query.bindText(1, name).step() ? query.integer(0) : 0;
    }
    void set(const char *name, QByteArrayView value)
    {
        m_database.statement(Write).bindText(1, name).bindBlob(2, value).run();
    }
    void set(const char *name, qint64 value)
    {
        m_database.statement(Write).bindText(1, name).bind(2, value).run();
    }

private:
    static inline const QByteArray Write =
        QByteArrayLiteral("INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)");
    Database &m_database;
};

} // namespace samsprak::storage
