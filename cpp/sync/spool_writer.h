// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/replica.h"
#include "storage/spool.h"

namespace samsprak::sync {

/// Keeps one profile's part of the spool in step with its outbox: what is committed is sealed right after,
/// and what a crash kept from being sealed is sealed when the profile is next opened. On the replica's
/// thread.
class SpoolWriter
{
public:
    /// `token` is the profile's own, which proves to the hub who wrote what is inside.
    SpoolWriter(storage::Spool &spool, storage::SpoolHub hub, const storage::Replica &replica,
                const Id &profile, QString token);

    /// Seals what the outbox holds and the spool does not. After a failure nothing is lost: the next call
    /// tries again.
    Result<void> catchUp();
    /// The hub has answered these through the outbox.
    Result<void> answered(const std::vector<Id> &transactions) { return m_spool.drop(transactions); }

private:
    storage::Spool &m_spool;
    storage::SpoolHub m_hub;
    const storage::Replica &m_replica;
    Id m_profile;
    QString m_token;
    Id m_writer;              ///< under which the outbox is numbered
    quint64 m_sealedUpTo = 0; ///< sequence
};

} // namespace samsprak::sync
