// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/activity_types.h"
#include "app/calendar/entered_time.h"
#include "app/calendar/session_editor.h"
#include "app/session/profile_session.h"
#include "app/wording/date_words.h"
#include "app/wording/words.h"

/// What the session sheet says and offers.
namespace samsprak::app {

namespace {

constexpr int MinutesADay = 24 * 60;

} // namespace

SessionEditor::Problems SessionEditor::problems() const
{
    Problems found;
    if (m_title.simplified().isEmpty())
        found.title = tr("Give the session a title, or choose one of those below.");
    if (!enteredDate(m_date, m_occurrence.date).isValid())
        found.date = tr("Write the date as year-month-day, for instance 2026-11-24.");
    const auto start = enteredTime(m_start);
    if (!start)
        found.start = tr("Write the start as hour:minute, for instance 10:00.");
    const auto duration = enteredDuration(m_duration);
    if (!duration)
        found.duration = tr("Write the length in minutes, between 5 and 720.");
    else if (start && *start + *duration > MinutesADay)
        found.duration = tr("The session would run past midnight. Shorten it or let it start earlier.");
    return found;
}

QString SessionEditor::whenText() const
{
    const QDate date = enteredDate(m_date, m_occurrence.date);
    const auto start = enteredTime(m_start);
    const auto duration = enteredDuration(m_duration);
    if (!m_session || !date.isValid() || !start || !duration || *start + *duration > MinutesADay)
        return {};
    return DateWords(m_session->language()).weekdayDayAndMonth(date) + u' ' +
           DateWords::timeRange(*start, *start + *duration);
}

QString SessionEditor::savedWords() const
{
    const QString title = DateWords::isolated(m_title.simplified());
    return isNew() ? tr("%1 is saved on the tablet").arg(title)
                   : tr("The changes to %1 are saved").arg(title);
}

/// Of the chosen area, or of all while none is chosen; those that begin as what was written come first.
void SessionEditor::showTitles()
{
    constexpr size_t AtMost = 8;
    const QString language = m_session ? m_session->language() : QStringLiteral("sv");
    std::vector<ChoiceRow> rows;
    for (const ActivityType &type : activityTypes()) {
        if (m_area != Area::None && type.area != m_area)
            continue;
        ChoiceRow row;
        row.key = type.code;
        row.text = type.title.choose(language).text;
        row.area = codeOf(type.area);
        row.chosen = row.text == m_title;
        rows.push_back(std::move(row));
    }
    const QString written = m_title.simplified();
    if (!written.isEmpty())
        std::stable_partition(rows.begin(), rows.end(), [&](const ChoiceRow &row) {
            return row.text.startsWith(written, Qt::CaseInsensitive);
        });
    if (rows.size() > AtMost)
        rows.resize(AtMost);
    m_titles.setChoices(std::move(rows));
    showAreas();
}

void SessionEditor::showAreas()
{
    std::vector<ChoiceRow> rows;
    for (const auto &[area, code] : EnumCodes<Area>::values) {
        if (area == Area::None)
            continue;
        ChoiceRow row;
        row.key = QString::fromLatin1(code);
        row.text = areaName(area);
        row.area = row.key;
        row.chosen = area == m_area;
        rows.push_back(std::move(row));
    }
    m_areas.setChoices(std::move(rows));
}

void SessionEditor::showPlaces()
{
    for (ChoiceRow &row : m_contents.places)
        row.chosen = Id::fromString(row.key) == m_place;
    m_places.setChoices(m_contents.places);
}

void SessionEditor::showLeaders()
{
    for (ChoiceRow &row : m_contents.leaders)
        row.chosen = m_chosenLeaders.contains(Id::fromString(row.key));
    m_leaders.setChoices(m_contents.leaders);
}

void SessionEditor::showGroups()
{
    for (ChoiceRow &row : m_contents.groups) {
        row.chosen = m_chosenGroups.contains(Id::fromString(row.key));
        row.note = tr("%n members", nullptr, int(m_contents.members[row.key].size()));
    }
    m_groups.setChoices(m_contents.groups);
}

void SessionEditor::showParticipants()
{
    std::vector<ParticipantRow> chosen;
    for (const ParticipantRow &row : m_contents.participants)
        if (m_participants.contains(row.id))
            chosen.push_back(row);
    m_chosen.setParticipants(std::move(chosen));
    m_found.setHidden(m_participants);
}

} // namespace samsprak::app
