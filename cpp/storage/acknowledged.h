// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"
#include "storage/database.h"

#include <functional>
#include <vector>

namespace samsprak::storage {

/// What the hub has acknowledged but may lose again: kept until a verified backup of the hub holds it, or for
/// thirty days, and offered again to a hub that was restored from an older one. Times are the hub's, since
/// this tablet's clock may be years off. Failures stick to the database.
class Acknowledged
{
public:
    explicit Acknowledged(Database &database)
        : m_database(database)
    {
    }

    /// Makes the table where it is missing.
    Result<void> prepare();

    /// `revision` is 0 when nothing was applied; such a one waits out its thirty days.
    void add(const Transaction &transaction, qint64 revision, qint64 hubTime);
    /// Whether `age` would have something to look at.
    bool isStale(qint64 hubTime, qint64 backedUp) const;
    /// Forgets what a backup holds up to that revision, and what is too old.
    void age(qint64 hubTime, qint64 backedUp);
    /// Drops the operations that must leave no trace here; true when there were any.
    bool drop(const std::function<bool(const Id &transaction, const Operation &)> &isGone);
    /// Records may leave without a word from now on, until `dropDoubted` tells that all that is for this
    /// reader is here.
    void doubt();
    bool isDoubted() const;
    /// As `drop`, and ends the doubt.
    bool dropDoubted(const std::function<bool(const Id &transaction, const Operation &)> &isGone);
    /// Everything in order; nothing is left.
    std::vector<Transaction> takeAll();

private:
    Database &m_database;
};

} // namespace samsprak::storage
