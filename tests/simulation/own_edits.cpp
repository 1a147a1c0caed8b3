// SPDX-License-Identifier: MPL-2.0
#include "invariants.h"

namespace samsprak::simulation {

namespace {

template <class E>
std::optional<QByteArray> shownAs(SimTablet &tablet, const Id &id)
{
    const auto record = tablet.find<E>(id);
    return record ? std::optional(encode(*record)) : std::nullopt;
}

std::optional<QByteArray> shown(SimTablet &tablet, const Entry &entry)
{
    switch (entry.kind) {
    case Kind::Session:
        return shownAs<Session>(tablet, entry.record);
    case Kind::Participant:
        return shownAs<Participant>(tablet, entry.record);
    case Kind::Activity:
        return shownAs<Activity>(tablet, entry.record);
    default:
        return std::nullopt;
    }
}

/// Whether the tablet gave the operation up by itself and keeps what was entered beside it.
bool isRefusedHere(const SimTablet &tablet, const QByteArray &word)
{
    const std::vector<Refusal> refusals = tablet.all<Refusal>();
    return std::any_of(refusals.begin(), refusals.end(),
                       [&](const Refusal &refusal) { return refusal.refusedFields.contains(word); });
}

/// Whether the holder may no longer see the record: then it goes, and what was typed goes to the hub.
bool isWithdrawn(const SimTablet &tablet, const Entry &entry, const hub::SqliteStore *store)
{
    const auto granted = [&](const Bucket &bucket) {
        return std::find(tablet.scope.begin(), tablet.scope.end(), bucket) != tablet.scope.end();
    };
    const auto head = store ? store->find(entry.record) : std::nullopt;
    return !granted(entry.bucket) || (head && !granted(head->bucket));
}

} // namespace

Finding ownEditsInSight(SimTablet &tablet, const Journal &journal, hub::SqliteStore *store)
{
    for (const QByteArray &word : tablet.unanswered) {
        const Entry &entry = journal.entries().at(word);
        if (entry.removedInSight || !entry.replacedBy.empty())
            continue;
        const auto fields = shown(tablet, entry);
        if (fields && fields->contains(word))
            continue;
        if (!isWithdrawn(tablet, entry, store) && !isRefusedHere(tablet, word))
            return QStringLiteral("%1 (kind %2 %3) vanished from tablet %4 before it was answered%5")
                .arg(QLatin1String(word))
                .arg(int(entry.kind))
                .arg(entry.record.toString())
                .arg(tablet.number)
                .arg(fields ? QString() : QStringLiteral(", with its record"));
    }
    return std::nullopt;
}

} // namespace samsprak::simulation
