// SPDX-License-Identifier: MPL-2.0
#include "hub/scope.h"

#include "domain/bucket_table.h"

#include <QCryptographicHash>

#include <numeric>

namespace samsprak::hub {

namespace {

constexpr qsizetype HashSize = 16;

int urgency(const Bucket &bucket)
{
    static constexpr BucketSection order[] = {BucketSection::Own,       BucketSection::Calendar,
                                              BucketSection::Directory, BucketSection::Core,
                                              BucketSection::Busy,      BucketSection::Plan};
    const auto *found = std::find(std::begin(order), std::end(order), bucket.section);
    return int(found - std::begin(order));
}

} // namespace

std::shared_ptr<const Scope> ScopeCache::of(const Actor &actor, TabletUse use, const QDate &today)
{
    Entry &entry = m_entries[{actor.id, use}];
    if (entry.scope && entry.generation == m_ledger.rightsGeneration() && entry.day == today)
        return entry.scope;
    std::vector<Bucket> buckets = Rights(actor, m_ledger.facts(), today, use).scope();
    const QByteArray encoded = encodeBuckets(buckets);
    const QByteArray hash = QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).left(HashSize);
    std::vector<quint32> order = orderOf(buckets);
    entry = {m_ledger.rightsGeneration(), today,
             std::make_shared<const Scope>(Scope{std::move(buckets), hash, std::move(order)})};
    return entry.scope;
}

bool comesBefore(const Bucket &left, const Bucket &right)
{
    const int before = urgency(left), after = urgency(right);
    return before != after ? before < after : left < right;
}

std::vector<quint32> orderOf(const std::vector<Bucket> &buckets)
{
    std::vector<quint32> order(buckets.size());
    std::iota(order.begin(), order.end(), 0);
    // The buckets come in their own order already.
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return urgency(buckets[a]) < urgency(buckets[b]); });
    return order;
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
