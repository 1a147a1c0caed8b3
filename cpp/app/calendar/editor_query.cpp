// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/editor_query.h"

#include "app/calendar/bundle_query.h"
#include "app/calendar/session_words.h"
#include "app/calendar/week_contents.h"
#include "app/wording/words.h"
#include "storage/record_reader.h"

namespace samsprak::app {

namespace {

void sortByText(std::vector<ChoiceRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const ChoiceRow &a, const ChoiceRow &b) {
        const int order = QString::localeAwareCompare(a.text, b.text);
        return order != 0 ? order < 0 : a.key < b.key;
    });
}

Result<void> readPlaces(const storage::RecordReader &reader, EditorContents &contents)
{
    const auto places = reader.all<Place>().list();
    if (!places)
        return places.error();
    // The own units' places first: they are nearly always the ones meant.
    std::vector<ChoiceRow> own, others;
    for (const Place &place : *places) {
        ChoiceRow row;
        row.key = place.id.toString();
        row.text = fullPlace(place);
        row.note = place.address;
        (contents.units.contains(place.unit) ? own : others).push_back(row);
    }
    sortByText(own);
    sortByText(others);
    contents.places = std::move(own);
    contents.places.insert(contents.places.end(), others.begin(), others.end());
    return {};
}

/// Staff of the own units.
Result<void> readLeaders(const storage::RecordReader &reader, EditorContents &contents)
{
    const auto memberships = reader.all<Membership>().list();
    if (!memberships)
        return memberships.error();
    std::map<Id, Role> colleagues;
    for (const Membership &membership : *memberships)
        if (membership.unit.isNull() || contents.units.contains(membership.unit))
            colleagues.emplace(membership.person, membership.role);
    for (const auto &[id, role] : colleagues) {
        const auto person = reader.find<Person>(id);
        if (!person || !*person)
            continue;
        ChoiceRow row;
        row.key = id.toString();
        row.text = (*person)->name;
        row.note = roleName(role);
        row.face = (*person)->face;
        contents.leaders.push_back(std::move(row));
    }
    sortByText(contents.leaders);
    return {};
}

Result<void> readGroups(const storage::RecordReader &reader, EditorContents &contents)
{
    for (const Id &unit : contents.units) {
        const auto groups = reader.all<Group>().where(&Group::unit, unit).list();
        if (!groups)
            return groups.error();
        for (const Group &group : *groups) {
            ChoiceRow row;
            row.key = group.id.toString();
            row.text = group.name;
            contents.members[row.key] = group.members;
            contents.groups.push_back(std::move(row));
        }
    }
    sortByText(contents.groups);
    return {};
}

} // namespace

Result<EditorContents> loadEditor(const storage::RecordReader &reader, const Id &session, const Id &actor,
                                  const QDate &today)
{
    EditorContents contents;
    auto units = unitsOf(reader, actor, today);
    if (!units)
        return units.error();
    contents.units = std::move(*units);
    if (!session.isNull()) {
        auto bundle = loadBundle(reader, session);
        if (!bundle)
            return bundle.error();
        contents.bundle = std::move(*bundle);
    }
    auto participants = loadParticipants(reader);
    if (!participants)
        return participants.error();
    contents.participants = std::move(*participants);
    for (const auto &part : {readPlaces, readLeaders, readGroups})
        if (const auto done = part(reader, contents); !done)
            return done.error();
    return contents;
}

} // namespace samsprak::app
