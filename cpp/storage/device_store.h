// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/database.h"

namespace samsprak::storage {

/// What the device knows across its profiles, in an encrypted file under the device's secret: who has tried
/// how many wrong codes. Wrong codes cost time, never data: the wait grows, and nothing is ever erased.
class DeviceStore
{
public:
    /// Creates the file when it is not there. Errors as of Database::open.
    static Result<std::unique_ptr<DeviceStore>> open(const QString &path, const RawKey &deviceKey,
                                                     Surroundings surroundings);

    /// Milliseconds until `profile` may try again; 0: now. Setting the device's clock does not shorten it,
    /// and a restart begins the wait anew.
    Result<qint64> delayFor(const QString &profile) const;
    /// To be called before a code is checked, so that cutting the power does not undo it.
    Result<void> noteAttempt(const QString &profile);
    Result<void> noteSuccess(const QString &profile);

    /// How long to wait after so many wrong codes in a row, milliseconds: nothing for the first three, then
    /// from fifteen seconds doubling up to an hour.
    static qint64 delayAfter(int wrongCodes);

private:
    DeviceStore(std::unique_ptr<Database> database, Surroundings surroundings)
        : m_database(std::move(database))
        , m_surroundings(std::move(surroundings))
    {
    }

    std::unique_ptr<Database> m_database;
    Surroundings m_surroundings;
};

} // namespace samsprak::storage
