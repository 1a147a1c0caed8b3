// SPDX-License-Identifier: MPL-2.0
#include "hub/erased_list.h"

#include <QDir>

namespace samsprak::hub {

using storage::Database;
using storage::WriteTransaction;

Result<std::unique_ptr<ErasedList>> ErasedList::open(const QString &folder, const storage::RawKey &key)
{
    Result<std::unique_ptr<Database>> database =
        Database::open(QDir(folder).filePath(QStringLiteral("erased.db")), key, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    WriteTransaction write(**database);
    (*database)->execute("CREATE TABLE IF NOT EXISTS erased(id BLOB PRIMARY KEY) WITHOUT ROWID");
    if (const Result<void> created = write.commit(); !created)
        return created.error();
    return std::unique_ptr<ErasedList>(new ErasedList(std::move(*database)));
}

Result<void> ErasedList::add(const std::vector<Id> &ids)
{
    WriteTransaction write(*m_database);
    {
        storage::Statement insert = m_database->statement("INSERT OR IGNORE INTO erased VALUES (?1)");
        for (const Id &id : ids)
            insert.bindBlob(1, id.bytes()).run();
    }
    return write.commit();
}

Result<std::vector<Id>> ErasedList::all() const
{
    std::vector<Id> ids;
    {
        storage::Statement rows = m_database->statement("SELECT id FROM erased ORDER BY id");
        while (rows.step())
            ids.push_back(rows.id(0));
    }
    if (const Result<void> read = m_database->outcome(); !read)
        return read.error();
    return ids;
}

} // namespace samsprak::hub
