// SPDX-License-Identifier: MPL-2.0
#include "app/casework/matters_query.h"

#include "app/calendar/bundle_query.h"
#include "app/session/record_names.h"
#include "app/wording/field_words.h"
#include "storage/record_reader.h"

#include <algorithm>

namespace samsprak::app {

namespace {

class MattersLoader
{
public:
    MattersLoader(const storage::RecordReader &reader, QString language)
        : m_reader(reader)
        , m_language(std::move(language))
    {
    }

    ConflictFacts factsOf(const Conflict &conflict) const
    {
        ConflictFacts facts;
        facts.conflict = conflict;
        facts.recordName = recordName(m_reader, conflict.recordKind, conflict.record, m_language);
        facts.keptBy = authorName(m_reader, conflict.keptBy);
        facts.otherBy = authorName(m_reader, conflict.otherBy);
        facts.settledBy = authorName(m_reader, conflict.settledBy);
        if (conflict.recordKind == Kind::Participant)
            if (const auto participant = m_reader.find<Participant>(conflict.record).valueOr(std::nullopt))
                facts.face = participant->face;
        for (const QByteArray &value : {conflict.keptValue, conflict.otherValue})
            name(conflict.recordKind, conflict.fieldNumber, value, facts.names);
        return facts;
    }

    RefusalFacts factsOf(const Refusal &refusal) const
    {
        RefusalFacts facts;
        facts.refusal = refusal;
        facts.recordName = recordName(m_reader, refusal.recordKind, refusal.record, m_language);
        if (const auto fields = FieldMapView::parse(refusal.refusedFields))
            for (const FieldSpan &field : *fields)
                name(refusal.recordKind, field.number, field.value.toByteArray(), facts.names);
        if (refusal.recordKind != Kind::Booking)
            return facts;
        facts.booking = m_reader.find<Booking>(refusal.record).valueOr(std::nullopt);
        if (facts.booking)
            facts.bundle = loadBundle(m_reader, facts.booking->session).valueOr(SessionBundle{});
        facts.sessionTitle = facts.bundle.session.title;
        if (!refusal.alternatives.empty())
            facts.bestInterpreter =
                recordName(m_reader, Kind::Interpreter, refusal.alternatives.front().interpreter, m_language);
        return facts;
    }

private:
    void name(Kind kind, int field, const QByteArray &value, std::map<Id, QString> &names) const
    {
        const Id reference = referenceIn(kind, field, value);
        if (!reference.isNull())
            names.emplace(reference, referenceName(m_reader, reference, m_language));
    }

    const storage::RecordReader &m_reader;
    QString m_language;
};

/// The latest decision first.
template <class Facts, class Record>
void newestFirst(std::vector<Facts> &facts, Record Facts::*record)
{
    std::sort(facts.begin(), facts.end(), [record](const Facts &a, const Facts &b) {
        return (a.*record).settledAt > (b.*record).settledAt;
    });
}

} // namespace

Matters loadMatters(const storage::RecordReader &reader, const Id &self, qint64 midnight,
                    const QString &language)
{
    const MattersLoader loader(reader, language);
    Matters matters;
    for (const Conflict &conflict : reader.all<Conflict>().list().valueOr({})) {
        if (!conflict.settled)
            matters.conflicts.push_back(loader.factsOf(conflict));
        else if (conflict.settledAt >= midnight)
            matters.settledConflicts.push_back(loader.factsOf(conflict));
    }
    for (const Refusal &refusal : reader.all<Refusal>().list().valueOr({})) {
        if (refusal.person != self)
            continue;
        if (!refusal.settled)
            matters.refusals.push_back(loader.factsOf(refusal));
        else if (refusal.settledAt >= midnight)
            matters.settledRefusals.push_back(loader.factsOf(refusal));
    }
    newestFirst(matters.settledConflicts, &ConflictFacts::conflict);
    newestFirst(matters.settledRefusals, &RefusalFacts::refusal);
    return matters;
}

} // namespace samsprak::app
