// SPDX-License-Identifier: MPL-2.0
#include "journal.h"

#include <cstring>
#include <numeric>

namespace samsprak::simulation {

namespace {

constexpr qsizetype WordSize = 12;

/// Whether the tablet's row is exact may differ, as when it has pulled past its own change meanwhile.
bool sameFate(const TransactionOutcome &one, const TransactionOutcome &other)
{
    const auto same = [](const OperationOutcome &a, const OperationOutcome &b) {
        return a.status == b.status && a.code == b.code && a.refusal == b.refusal;
    };
    return std::equal(one.operations.begin(), one.operations.end(), other.operations.begin(),
                      other.operations.end(), same);
}

qsizetype sizeOf(const std::vector<Operation> &operations)
{
    return std::accumulate(operations.begin(), operations.end(), qsizetype(0),
                           [](qsizetype sum, const Operation &o) { return sum + 1 + o.fields.size(); });
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); }

} // namespace

QString Journal::newWord()
{
    // Words share no beginning beyond the first two letters, so that an index can't hide them in each other.
    quint64 state = ++m_words * 0x9e3779b97f4a7c15ULL;
    state ^= state >> 29;
    state *= 0xbf58476d1ce4e5b9ULL;
    state ^= state >> 32;
    QString word = QStringLiteral("zq");
    for (int i = 0; i < 10; ++i, state >>= 5)
        word += QLatin1Char("abcdefghijklmnopqrstuvwxyz234567"[state % 32]);
    return word;
}

std::vector<QByteArray> Journal::wordsIn(QByteArrayView bytes)
{
    std::vector<QByteArray> words;
    const char *end = bytes.data() + bytes.size();
    for (const char *at = bytes.data(); end - at >= WordSize; ++at) {
        at = static_cast<const char *>(std::memchr(at, 'z', size_t(end - at)));
        if (!at || end - at < WordSize)
            break;
        if (at[1] == 'q' && std::all_of(at + 2, at + WordSize, isLetter))
            words.emplace_back(at, WordSize);
    }
    return words;
}

void Journal::take(const Draft &draft, Entry::State state)
{
    for (auto [word, entry] : draft.entries) {
        entry.state = state;
        m_entries.emplace(word, entry);
    }
    if (state == Entry::State::Failed)
        return;
    for (const auto &[old, word] : draft.replacements)
        if (Entry *entry = find(old))
            entry->replacedBy.insert(word);
    for (const QByteArray &word : draft.putBack)
        if (Entry *entry = find(word))
            entry->wasPutBack = true;
    for (const QByteArray &word : draft.removed)
        if (Entry *entry = find(word))
            entry->removedInSight = true;
}

void Journal::sent(const std::vector<Transaction> &transactions)
{
    for (const Transaction &transaction : transactions) {
        // A request may carry texts cut to what changed: the longest that was ever said is whole.
        std::vector<Operation> &said = m_unanswered[transaction.id];
        if (sizeOf(said) < sizeOf(transaction.operations))
            said = transaction.operations;
        for (const Operation &operation : transaction.operations)
            for (const QByteArray &word : wordsIn(operation.fields))
                if (Entry *entry = find(word); entry && entry->transaction.isNull())
                    entry->transaction = transaction.id;
    }
}

void Journal::lookUpSealed(const std::function<std::optional<TransactionOutcome>(const Id &)> &outcomeOf)
{
    for (auto next = m_unanswered.begin(); next != m_unanswered.end();) {
        const auto one = next++;
        if (const auto outcome = outcomeOf(one->first)) {
            m_answers.try_emplace(one->first, Answered{*outcome, one->second, false});
            m_unanswered.erase(one);
        }
    }
}

void Journal::backedUp()
{
    m_backedUp.clear();
    for (const auto &[id, answer] : m_answers)
        m_backedUp.insert(id);
}

std::map<Id, Journal::Answered> Journal::answeredSinceBackup() const
{
    std::map<Id, Answered> news;
    for (const auto &[id, answer] : m_answers)
        if (!m_backedUp.contains(id))
            news.emplace(id, answer);
    return news;
}

void Journal::restored()
{
    for (const auto &[id, answer] : answeredSinceBackup()) {
        m_unanswered.try_emplace(id, answer.operations);
        m_answers.erase(id);
    }
}

bool Journal::answered(const protocol::SyncRequest &request, const protocol::SyncReply &reply)
{
    bool consistent = true;
    for (const TransactionOutcome &outcome : reply.outcomes) {
        for (const Transaction &transaction : request.transactions) {
            if (transaction.id != outcome.transaction)
                continue;
            const bool sameBoot = transaction.made.boot == request.now.boot;
            const auto whole = m_unanswered.extract(transaction.id);
            const auto [known, isNew] = m_answers.try_emplace(
                transaction.id, Answered{outcome, whole ? whole.mapped() : transaction.operations, sameBoot});
            if (isNew)
                m_operations += int(transaction.operations.size());
            const TransactionOutcome &before = known->second.outcome;
            // A clone sends under another sequence; what became of the work is one and the same.
            consistent = consistent && before.revision == outcome.revision && sameFate(before, outcome);
        }
    }
    return consistent;
}

Entry *Journal::find(const QByteArray &word)
{
    const auto known = m_entries.find(word);
    return known == m_entries.end() ? nullptr : &known->second;
}

const Journal::Answered *Journal::answer(const Id &transaction) const
{
    const auto known = m_answers.find(transaction);
    return known == m_answers.end() ? nullptr : &known->second;
}

} // namespace samsprak::simulation
