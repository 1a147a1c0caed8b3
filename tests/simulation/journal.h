// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"
#include "storage/mutation.h"
#include "sync/protocol/messages.h"

#include <functional>
#include <map>
#include <set>

namespace samsprak::simulation {

/// A value that a person typed: a word that occurs nowhere else, so that it can be told wherever it rests.
struct Entry
{
    enum class State : uint8_t {
        Unsure, ///< the tablet died while it was being saved
        Saved,  ///< the tablet said so
        Failed, ///< the tablet said that it could not
    };

    Kind kind = Kind::Unknown;
    Id record;
    Bucket bucket;
    int tablet = -1; ///< where it was typed; -1: by the administrator
    qint64 at = 0;   ///< true time
    State state = State::Unsure;
    bool removedInSight = false;     ///< somebody who saw it took it away
    bool wasPutBack = false;         ///< chosen anew from a conflict: it has been typed more than once
    std::set<QByteArray> replacedBy; ///< words that somebody who saw this one typed in its place
    Id transaction;                  ///< known once the hub was asked, or the words were sealed
    bool mayBeLost = false;          ///< the hub alone had it, and was restored from before
};

/// What somebody is about to do, with the words in it.
struct Draft
{
    storage::Mutation mutation;
    std::map<QByteArray, Entry> entries;
    std::vector<std::pair<QByteArray, QByteArray>> replacements; ///< old word, new word
    std::vector<QByteArray> removed;
    std::vector<QByteArray> putBack;
    std::vector<Id> deleted;
};

/// What the simulation knows beside the product: every word that was typed and what the hub answered.
class Journal
{
public:
    struct Answered
    {
        TransactionOutcome outcome;
        std::vector<Operation> operations;
        bool sameBoot = true; ///< the tablet had not restarted between doing it and sending it
    };

    /// A word that nobody has typed yet.
    QString newWord();
    /// All such words in these bytes.
    static std::vector<QByteArray> wordsIn(QByteArrayView bytes);

    void take(const Draft &draft, Entry::State state);
    /// Notes which words these carry.
    void sent(const std::vector<Transaction> &transactions);
    /// What the hub answered. False when it had answered the same transaction otherwise before.
    bool answered(const protocol::SyncRequest &request, const protocol::SyncReply &reply);

    /// What was handed in sealed is answered to nobody: looks up what the hub decided about it.
    void lookUpSealed(const std::function<std::optional<TransactionOutcome>(const Id &)> &outcomeOf);
    /// A backup was made: what is answered now is in it.
    void backedUp();
    std::map<Id, Answered> answeredSinceBackup() const;
    /// The hub is as it was then: its answers since are void.
    void restored();

    const std::map<QByteArray, Entry> &entries() const { return m_entries; }
    Entry *find(const QByteArray &word);
    const Answered *answer(const Id &transaction) const;
    const std::map<Id, Answered> &answers() const { return m_answers; }
    int operations() const { return m_operations; }

private:
    std::map<QByteArray, Entry> m_entries;
    std::map<Id, Answered> m_answers;
    std::map<Id, std::vector<Operation>> m_unanswered;
    std::set<Id> m_backedUp;
    quint64 m_words = 0;
    int m_operations = 0;
};

} // namespace samsprak::simulation
