// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/ledger.h"

#include <map>
#include <memory>

namespace samsprak::hub {

/// The buckets that one actor may read, and a short name for exactly this list.
struct Scope
{
    std::vector<Bucket> buckets; ///< ascending
    QByteArray hash;
    std::vector<quint32> order; ///< of the buckets: what a person looks at first comes first

    bool contains(const Bucket &bucket) const
    {
        return std::binary_search(buckets.begin(), buckets.end(), bucket);
    }
};

/// Scopes by actor, worked out anew when rights may have changed or a day has passed.
class ScopeCache
{
public:
    explicit ScopeCache(const Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    std::shared_ptr<const Scope> of(const Actor &actor, TabletUse use, const QDate &today);

private:
    struct Entry
    {
        quint64 generation = 0;
        QDate day;
        std::shared_ptr<const Scope> scope;
    };

    const Ledger &m_ledger;
    std::map<std::pair<Id, TabletUse>, Entry> m_entries;
};

/// Whether a tablet takes `left` before `right` when it takes everything.
bool comesBefore(const Bucket &left, const Bucket &right);
std::vector<quint32> orderOf(const std::vector<Bucket> &buckets);
QByteArray encodeBuckets(const std::vector<Bucket> &buckets);
std::vector<Bucket> decodeBuckets(QByteArrayView bytes);

} // namespace samsprak::hub
