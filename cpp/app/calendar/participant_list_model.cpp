// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/participant_list_model.h"

#include "app/wording/words.h"
#include "domain/casework.h"
#include "storage/record_reader.h"

#include <QCollator>
#include <QLocale>

namespace samsprak::app {

namespace {

using Column = ParticipantListModel::Column;

const Column columns[] = {
    {"participantId", [](const ParticipantRow &row) { return QVariant(row.key); }},
    {"name", [](const ParticipantRow &row) { return QVariant(row.name); }},
    {"givenName", [](const ParticipantRow &row) { return QVariant(row.givenName); }},
    {"language", [](const ParticipantRow &row) { return QVariant(row.language); }},
    {"languageWord", [](const ParticipantRow &row) { return QVariant(row.languageWord); }},
    {"face", [](const ParticipantRow &row) { return QVariant(row.face); }},
};

bool matches(const ParticipantRow &row, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return row.name.contains(word, Qt::CaseInsensitive) ||
               row.languageWord.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ParticipantListModel::ParticipantListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

void ParticipantListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    apply();
}

void ParticipantListModel::setParticipants(std::vector<ParticipantRow> participants)
{
    m_all = std::move(participants);
    apply();
}

void ParticipantListModel::setHidden(const IdSet &hidden)
{
    m_hidden = hidden;
    apply();
}

const ParticipantRow *ParticipantListModel::participant(const Id &id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const ParticipantRow &row) { return row.id == id; });
    return found != m_all.end() ? &*found : nullptr;
}

void ParticipantListModel::apply()
{
    const QStringList words = m_filter.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<ParticipantRow> shown;
    for (const ParticipantRow &row : m_all)
        if (!m_hidden.contains(row.id) && matches(row, words))
            shown.push_back(row);
    setRows(std::move(shown));
    Q_EMIT countChanged();
}

Result<std::vector<ParticipantRow>> loadParticipants(const storage::RecordReader &reader)
{
    const auto found = reader.all<Participant>().list();
    if (!found)
        return found.error();
    std::vector<ParticipantRow> rows;
    rows.reserve(found->size());
    for (const Participant &participant : *found) {
        ParticipantRow row;
        row.key = participant.id.toString();
        row.id = participant.id;
        row.name = participant.fullName();
        row.givenName = participant.givenName;
        row.language = participant.language;
        row.languageWord = languageName(participant.language);
        row.face = participant.face;
        rows.push_back(std::move(row));
    }
    // People look for names in the order of the place they live in, whatever the interface's language.
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::sort(rows.begin(), rows.end(), [&](const ParticipantRow &a, const ParticipantRow &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return rows;
}

} // namespace samsprak::app
