// SPDX-License-Identifier: MPL-2.0
#include "hub/erasure.h"

#include "domain/operation_codec.h"
#include "hub/cards_desk.h"

#include <algorithm>
#include <limits>
#include <set>

namespace samsprak::hub {

namespace {

/// Rows of the person's own buckets.
std::vector<Head> ownHeads(const Ledger &ledger, const Id &person)
{
    const HubStore &store = ledger.store();
    std::vector<Head> heads;
    for (const Bucket &bucket : store.buckets()) {
        if (bucket.ownerId != person)
            continue;
        std::vector<RowKey> keys;
        store.keys(bucket, 0, store.revision(), std::numeric_limits<int>::max(), keys);
        for (const RowKey &key : keys)
            heads.push_back(store.head(key));
    }
    return heads;
}

} // namespace

std::vector<Id> belongingsOf(const Ledger &ledger, const Id &person)
{
    std::set<Id> ids{person};
    for (const Head &head : ownHeads(ledger, person))
        ids.insert(head.id);
    // What staff entered about the person and the hub refused rests in the staff's own bucket.
    ledger.store().forEach(Kind::Refusal, [&](const Head &head) {
        if (ids.contains(recordOf<Refusal>(head).record))
            ids.insert(head.id);
    });
    return {ids.begin(), ids.end()};
}

void erase(Ledger &ledger, const std::vector<Id> &ids)
{
    const std::set<Id> erased(ids.begin(), ids.end());
    HubStore &store = ledger.store();
    for (const Id &id : erased) {
        const std::optional<Head> head = ledger.find(id);
        if (head && !head->deleted)
            ledger.remove(*head);
        store.noteErased(id);
        store.revokeTokens(id);
        // A record that the list does not name may have come with a backup or a tablet since.
        for (Head &own : ownHeads(ledger, id))
            if (!own.deleted)
                ledger.remove(std::move(own));
    }
    store.purgeQuarantine([&](const QByteArray &content) {
        const auto operations = decodeOperations(content);
        return operations && std::any_of(operations->begin(), operations->end(), [&](const Operation &o) {
                   return erased.contains(o.record) || erased.contains(o.bucket.ownerId);
               });
    });
    refreshCards(ledger);
}

} // namespace samsprak::hub
