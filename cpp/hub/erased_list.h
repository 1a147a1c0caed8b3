// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/database.h"

#include <vector>

namespace samsprak::hub {

/// The ids of what was erased for good, and nothing else about it, in a file of its own beside the database:
/// no backup holds it, so that no backup can bring back who was erased after it was made.
class ErasedList
{
public:
    /// Makes the file where it is missing. Errors as of Database::open.
    static Result<std::unique_ptr<ErasedList>> open(const QString &folder, const storage::RawKey &key);

    /// On disk when it returns.
    Result<void> add(const std::vector<Id> &ids);
    Result<std::vector<Id>> all() const;

private:
    explicit ErasedList(std::unique_ptr<storage::Database> database)
        : m_database(std::move(database))
    {
    }

    std::unique_ptr<storage::Database> m_database;
};

} // namespace samsprak::hub
