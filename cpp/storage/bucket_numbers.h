// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/bucket.h"
#include "storage/database.h"

#include <unordered_map>

namespace samsprak::storage {

/// Rows name their bucket by a small number; this knows which is which. One a connection.
class BucketNumbers
{
public:
    explicit BucketNumbers(Database &database)
        : m_database(database)
    {
    }

    /// A new number is given to a bucket seen for the first time; needs an open write transaction then.
    qint64 numberOf(const Bucket &bucket);
    Bucket bucketOf(qint64 number);
    /// After a rollback the numbers given since are void.
    void forget();

private:
    void load();
    /// Gives the bucket of that encoded name a number when it has none; 0 when that fails.
    qint64 storedNumber(const QByteArray &name);

    Database &m_database;
    std::unordered_map<qint64, Bucket> m_buckets;
    std::unordered_map<Bucket, qint64> m_numbers;
};

} // namespace samsprak::storage
