// SPDX-License-Identifier: MPL-2.0
#include "invariants.h"

namespace samsprak::simulation {

namespace {

bool wasTaken(const Journal &journal, const Entry &entry, const QByteArray &word)
{
    const Journal::Answered *answer = journal.answer(entry.transaction);
    if (!answer)
        return false;
    for (size_t i = 0; i < answer->operations.size(); ++i)
        if (answer->operations[i].fields.contains(word))
            return answer->outcome.operations[i].status != OutcomeStatus::Refused;
    return false;
}

/// Whether somebody who saw the word took it away, or put another one in its place that the hub took. Where
/// the hub did not take that one, what its author did with it next was meant for both.
bool wasGivenUp(const Journal &journal, const Entry &entry)
{
    return entry.removedInSight ||
           std::any_of(entry.replacedBy.begin(), entry.replacedBy.end(), [&](const QByteArray &word) {
               const auto other = journal.entries().find(word);
               return other != journal.entries().end() &&
                      (wasTaken(journal, other->second, word) || wasGivenUp(journal, other->second));
           });
}

} // namespace

std::set<QByteArray> wordsInOwnRefusals(SimTablet &tablet)
{
    std::set<QByteArray> words;
    for (const Refusal &refusal : tablet.all<Refusal>())
        for (const QByteArray &word : Journal::wordsIn(refusal.refusedFields))
            words.insert(word);
    return words;
}

Finding nothingLost(const Journal &journal, const std::vector<std::unique_ptr<SimTablet>> &tablets,
                    hub::SqliteStore &store)
{
    std::set<QByteArray> present;
    forEachHead(store, [&](const hub::Head &head) {
        for (const QByteArray &word : Journal::wordsIn(head.fields))
            present.insert(word);
    });
    for (const auto &tablet : tablets)
        present.merge(wordsInOwnRefusals(*tablet));
    for (const auto &[id, answer] : journal.answers())
        for (const OperationOutcome &operation : answer.outcome.operations)
            if (operation.status == OutcomeStatus::Refused)
                for (const QByteArray &bytes : store.quarantined(id))
                    for (const QByteArray &word : Journal::wordsIn(bytes))
                        present.insert(word);
    for (const auto &[word, entry] : journal.entries()) {
        if (entry.state == Entry::State::Failed && present.contains(word))
            return QStringLiteral("%1 was not saved, and is there").arg(QLatin1String(word));
        if (entry.state != Entry::State::Saved || present.contains(word) || wasGivenUp(journal, entry) ||
            entry.mayBeLost)
            continue;
        return QStringLiteral("%1 (kind %2 %3, tablet %4) is gone; its transaction was %5")
            .arg(QLatin1String(word))
            .arg(int(entry.kind))
            .arg(entry.record.toString())
            .arg(entry.tablet)
            .arg(journal.answer(entry.transaction) ? QStringLiteral("answered")
                                                   : QStringLiteral("never answered"));
    }
    return std::nullopt;
}

Finding timesAreTrue(Journal &journal, hub::SqliteStore &store, qint64 now)
{
    constexpr qint64 Slack = 200'000; ///< what a frame may take on its way
    Finding finding;
    const auto check = [&](const hub::Head &head, const QByteArray &value, qint64 at) {
        const std::vector<QByteArray> words = Journal::wordsIn(value);
        if (at > now)
            finding = QStringLiteral("conflict %1 comes from the future").arg(head.id.toString());
        // A text in several languages has several authors; a single word has one.
        const Entry *entry = words.size() == 1 ? journal.find(words.front()) : nullptr;
        const Journal::Answered *answer = entry ? journal.answer(entry->transaction) : nullptr;
        if (answer && answer->sameBoot && !entry->wasPutBack && std::abs(at - entry->at) > Slack)
            finding = QStringLiteral("%1 was typed %2 s from when the hub believes")
                          .arg(QLatin1String(words.front()))
                          .arg((at - entry->at) / 1000);
    };
    forEachHead(store, [&](const hub::Head &head) {
        if (head.kind != Kind::Conflict)
            return;
        const auto conflict = hub::recordOf<Conflict>(head);
        check(head, conflict.keptValue, conflict.keptAt);
        check(head, conflict.otherValue, conflict.otherAt);
    });
    return finding;
}

} // namespace samsprak::simulation
