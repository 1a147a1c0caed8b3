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
    load();
    if (const auto known = m_numbers.find(bucket); known != m_numbers.end())
        return known->second;
    const QByteArray name = encoded(bucket);
    m_database.statement("INSERT INTO bucket(name) VALUES(?)").bindBlob(1, name).run();
    load();
    const auto added = m_numbers.find(bucket);
    return added != m_numbers.end() ? added->second : 0;
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
