// SPDX-License-Identifier: MPL-2.0
#include "lost_with_hub.h"

#include "invariants.h"

namespace samsprak::simulation {

namespace {

/// Whether the tablet where it was typed had to let go of it, so that the hub alone had it.
bool hadToLetGo(const SimTablet &tablet, const std::vector<Bucket> &scope, const Entry &entry,
                hub::SqliteStore &store)
{
    if (entry.at < tablet.erasedAt || tablet.departed.contains(entry.record) ||
        tablet.formerScope.contains(entry.bucket))
        return true;
    const auto inSight = [&](const Bucket &bucket) {
        return std::binary_search(scope.begin(), scope.end(), bucket);
    };
    const auto head = store.find(entry.record);
    return !inSight(entry.bucket) || (head && !inSight(head->bucket));
}

/// What the hub refuses and does not give back, it keeps in quarantine alone.
std::set<QByteArray> quarantinedWords(const std::map<Id, Journal::Answered> &answers, hub::SqliteStore &store)
{
    std::set<QByteArray> words;
    for (const auto &[id, answer] : answers)
        for (const QByteArray &bytes : store.quarantined(id))
            for (const QByteArray &word : Journal::wordsIn(bytes))
                words.insert(word);
    return words;
}

/// Words that nobody has in sight but as the other side of a conflict, or in a refusal.
std::set<QByteArray> wordsToBeAskedAbout(hub::SqliteStore &store)
{
    const auto isAsked = [](Kind kind) { return kind == Kind::Conflict || kind == Kind::Refusal; };
    std::set<QByteArray> others, elsewhere;
    forEachHead(store, [&](const hub::Head &head) {
        for (const QByteArray &word : Journal::wordsIn(head.fields))
            (isAsked(head.kind) ? others : elsewhere).insert(word);
    });
    std::erase_if(others, [&](const QByteArray &word) { return elsewhere.contains(word); });
    return others;
}

/// Somebody has gone on with that record since. Told in another order, that is what became of it, and there
/// is nothing to ask.
bool hasGoneOn(const Journal &journal, const Entry &entry, hub::SqliteStore &store)
{
    const auto head = store.find(entry.record);
    return !head || head->deleted ||
           std::any_of(journal.entries().begin(), journal.entries().end(), [&](const auto &other) {
               return other.second.record == entry.record && other.second.at > entry.at;
           });
}

} // namespace

std::set<QByteArray> heldByProfileAlone(const Journal &journal, const SimTablet &tablet)
{
    const std::vector<Id> sealed = tablet.spool().waiting();
    std::set<QByteArray> words;
    for (const auto &[word, entry] : journal.entries())
        if (entry.tablet == tablet.number && !journal.answer(entry.transaction) &&
            std::find(sealed.begin(), sealed.end(), entry.transaction) == sealed.end())
            words.insert(word);
    return words;
}

std::vector<QByteArray> heldByHubAlone(const Journal &journal,
                                       const std::vector<std::unique_ptr<SimTablet>> &tablets, SimHub &hub)
{
    hub::SqliteStore &store = hub.store();
    const std::map<Id, Journal::Answered> news = journal.answeredSinceBackup();
    const std::set<QByteArray> quarantined = quarantinedWords(news, store);
    const std::set<QByteArray> askedAbout = wordsToBeAskedAbout(store);
    std::set<Id> waiting;
    std::vector<std::vector<Bucket>> scopes;
    for (const auto &tablet : tablets)
        scopes.push_back(hub.scopeOf(tablet->who.actor));
    for (const auto &tablet : tablets)
        for (const Id &transaction : tablet->spool().waiting())
            waiting.insert(transaction);
    std::vector<QByteArray> words;
    for (const auto &[word, entry] : journal.entries()) {
        if (entry.tablet < 0)
            continue;
        const bool isNews = news.contains(entry.transaction) && !waiting.contains(entry.transaction);
        const bool isGone =
            isNews && (quarantined.contains(word) || hadToLetGo(*tablets[size_t(entry.tablet)],
                                                                scopes[size_t(entry.tablet)], entry, store));
        if (isGone || (askedAbout.contains(word) && hasGoneOn(journal, entry, store)))
            words.push_back(word);
    }
    return words;
}

} // namespace samsprak::simulation
