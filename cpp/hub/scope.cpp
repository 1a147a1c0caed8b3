// SPDX-License-Identifier: MPL-2.0
#include "hub/scope.h"

#include "domain/bucket_table.h"

#include <QCryptographicHash>

namespace samsprak::hub {

namespace {

constexpr qsizetype HashSize = 16;

} // namespace

std::shared_ptr<const Scope> ScopeCache::of(const Actor &actor, TabletUse use, const QDate &today)
{
    Entry &entry = m_entries[{actor.id, use}];
    if (entry.scope && entry.generation == m_ledger.rightsGeneration() && entry.day == today)
        return entry.scope;
    std::vector<Bucket> buckets = Rights(actor, m_ledger.facts(), today, use).scope();
    const QByteArray encoded = encodeBuckets(buckets);
    const QByteArray hash = QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).left(HashSize);
    entry = {m_ledger.rightsGeneration(), today,
             std::make_shared<const Scope>(Scope{std::move(buckets), hash})};
    return entry.scope;
}

QByteArray encodeBuckets(const std::vector<Bucket> &buckets)
{
    CborWriter out;
    BucketWriter writer;
    out.array(buckets.size());
    for (const Bucket &bucket : buckets)
        writer.write(out, bucket);
    return std::move(out).result();
}

std::vector<Bucket> decodeBuckets(QByteArrayView bytes)
{
    CborReader in(bytes);
    BucketReader reader;
    std::vector<Bucket> buckets;
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        buckets.push_back(reader.read(in));
    return in.failed() ? std::vector<Bucket>{} : buckets;
}

} // namespace samsprak::hub
