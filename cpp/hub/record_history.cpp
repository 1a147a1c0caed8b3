// SPDX-License-Identifier: MPL-2.0
#include "hub/record_history.h"

namespace samsprak::hub {

std::vector<protocol::HistoryEntry> historyOf(const HubStore &store, const Head &head, qint64 asking)
{
    std::vector<protocol::HistoryEntry> entries;
    for (const StampedChange &change : FieldStamps::parse(head.stamps).history()) {
        protocol::HistoryEntry entry;
        entry.madeAt = change.stamp.madeAt;
        entry.actor = store.actorOf(change.stamp.writer);
        entry.tablet = store.tabletOf(change.stamp.writer);
        entry.sameTablet = asking != 0 && change.stamp.writer == asking;
        entry.created = change.isCreation;
        entry.fields = change.fields;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace samsprak::hub
