// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/database.h"

#include <QString>

namespace samsprak::storage {

/// How a tablet reaches one hub as itself, whoever is signed in on it.
struct SpoolHub
{
    qint64 number = 0; ///< the spool's own
    QString url;
    QByteArray certificateFingerprint;
    QString token; ///< the tablet's, not a person's
    QByteArray sealingKey;
};

/// What is put into the spool: not yet sealed.
struct SpoolItem
{
    Id transaction;
    int operations = 0;
    QByteArray content;
};

struct SpoolEntry
{
    Id transaction;
    QByteArray box;
};

/// What this tablet has to hand in, sealed so that only the hub can read it, in the device's own database: it
/// outlives a sign-out, a restart and the erasure of the profile that wrote it. One thread.
class Spool
{
public:
    /// Makes the file and its tables where they are missing. Errors as of Database::open.
    static Result<std::unique_ptr<Spool>> open(const QString &path, const RawKey &deviceKey);

    /// Keeps how to reach the hub at that address; a token or key that is empty leaves the known one.
    Result<void> keepHub(const SpoolHub &hub);
    Result<std::vector<SpoolHub>> hubs() const;
    /// Nothing when the tablet was never enrolled there.
    Result<std::optional<SpoolHub>> hub(const QString &url) const;

    /// Seals the items to the hub's key, all or nothing; those that are there already stay as they are.
    Result<void> put(const SpoolHub &hub, const Id &profile, const std::vector<SpoolItem> &items);
    /// The oldest entries of one hub but for those of a profile that sends them itself; at least one when
    /// there is any.
    Result<std::vector<SpoolEntry>> head(qint64 hub, const Id &exceptProfile, int most, qint64 bytes) const;
    /// The hub has them.
    Result<void> drop(const std::vector<Id> &transactions);
    /// Operations that wait, but for those of a profile that sends them itself.
    Result<int> waitingOperations(const Id &exceptProfile) const;

private:
    explicit Spool(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }

    bool holds(const Id &transaction) const;

    std::unique_ptr<Database> m_database;
};

} // namespace samsprak::storage
