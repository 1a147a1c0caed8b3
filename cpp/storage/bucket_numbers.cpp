// SPDX-License-Identifier: MPL-2.0
#include "storage/bucket_numbers.h"

#include "domain/bucket_table.h"

namespace samsprak::storage {

namespace {

QByteArray encoded(const Bucket &bucket)
{
    CborWriter out;
    BucketWriter().write(out, bucket);
    return std::move(out).result();
}

} // namespace

qint64 BucketNumbers::numberOf(const Bucket &bucket)
{
    if (const auto known = m_numbers.find(bucket); known != m_numbers.end())
        return known->second;
    // One at a time: a scope may bring tens of thousands of new ones.
    const QByteArray name = encoded(bucket);
    const qint64 number = storedNumber(name);
    if (number == 0)
        return 0;
    m_buckets.emplace(number, bucket);
    m_numbers.emplace(bucket, number);
    return number;
}

qint64 BucketNumbers::storedNumber(const QByteArray &name)
{
    {
        Statement known = m_database.statement("SELECT number FROM bucket WHERE name = ?");
        if (known.bindBlob(1, name).step())
            return known.integer(0);
    }
    Statement insert = m_database.statement("INSERT INTO bucket(name) VALUES(?) RETURNING number");
    if (!insert.bindBlob(1, name).step())
        return 0;
    const qint64 number = insert.integer(0);
    insert.run();
    return number;
}

Bucket BucketNumbers::bucketOf(qint64 number)
{
    auto known = m_buckets.find(number);
    if (known == m_buckets.end()) {
        load();
        known = m_buckets.find(number);
    }
    return known != m_buckets.end() ? known->second : Bucket{};
}

void BucketNumbers::forget()
{
    m_buckets.clear();
    m_numbers.clear();
}

void BucketNumbers::load()
{
    Statement all = m_database.statement("SELECT number, name FROM bucket");
    while (all.step()) {
        CborReader in(all.blob(1));
        const Bucket bucket = BucketReader().read(in);
        m_buckets.emplace(all.integer(0), bucket);
        m_numbers.emplace(bucket, all.integer(0));
    }
}

} // namespace samsprak::storage
