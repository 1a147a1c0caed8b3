// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/resource_query.h"

#include "app/calendar/session_words.h"
#include "app/wording/words.h"
#include "domain/derived.h"
#include "scheduling/zone.h"
#include "storage/record_reader.h"

#include <algorithm>
#include <set>

namespace samsprak::app {

namespace {

constexpr int MinutesADay = 24 * 60;

void sortByName(std::vector<Resource> &resources)
{
    std::sort(resources.begin(), resources.end(), [](const Resource &a, const Resource &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

void readInterpreters(const storage::RecordReader &reader, ResourceDirectory &directory)
{
    for (const Interpreter &interpreter : reader.all<Interpreter>().list().valueOr({})) {
        QStringList languages;
        for (const QString &tag : interpreter.languages)
            languages << languageName(tag);
        directory.interpreters.push_back(
            {interpreter.id, interpreter.name, listed(languages), interpreter.face});
    }
    sortByName(directory.interpreters);
}

void readRooms(const storage::RecordReader &reader, const IdSet &units, ResourceDirectory &directory)
{
    for (const Place &place : reader.all<Place>().list().valueOr({}))
        if (units.contains(place.unit))
            directory.rooms.push_back(
                {place.id, shortPlace(place), place.room.isEmpty() ? place.address : place.name, -1});
    sortByName(directory.rooms);
}

void readStaff(const storage::RecordReader &reader, const WeekRequest &request, const IdSet &units,
               ResourceDirectory &directory)
{
    std::set<Id> seen;
    for (const Membership &membership : reader.all<Membership>().list().valueOr({})) {
        const bool here = membership.unit.isNull() || units.contains(membership.unit);
        const bool over = membership.until.isValid() && membership.until < request.first;
        if (!here || over || !seen.insert(membership.person).second)
            continue;
        const auto person = reader.find<Person>(membership.person).valueOr(std::nullopt);
        if (person)
            directory.staff.push_back({person->id, person->name, roleName(membership.role), person->face});
    }
    sortByName(directory.staff);
}

void readGroups(const storage::RecordReader &reader, const IdSet &units, ResourceDirectory &directory)
{
    for (const Group &group : reader.all<Group>().whereAnyOf(&Group::unit, units).list().valueOr({}))
        directory.groups.push_back({group.id, group.name, {}, -1});
    sortByName(directory.groups);
}

void readBusy(const storage::RecordReader &reader, const WeekRequest &request, ResourceDirectory &directory)
{
    const LocalTime from{request.first, 0};
    const LocalTime until{request.first.addDays(request.days), 0};
    for (const Card &card :
         reader.all<Card>().from(&Card::start, from).before(&Card::start, until).list().valueOr({})) {
        if (card.cardKind != CardKind::Busy || card.cancelled)
            continue;
        const auto time = scheduling::toInterval(card.start, card.durationMinutes, card.zone);
        const auto start = time ? scheduling::toLocal(time->start, request.zone) : std::nullopt;
        if (!start)
            continue;
        directory.busy.push_back({card.reader, *start, int(request.first.daysTo(start->date)), start->minute,
                                  std::min(MinutesADay, start->minute + card.durationMinutes)});
    }
}

} // namespace

Result<ResourceDirectory> loadResources(const storage::RecordReader &reader, const WeekRequest &request)
{
    const auto units = unitsOf(reader, request.actor, request.first);
    if (!units)
        return units.error();
    ResourceDirectory directory;
    readInterpreters(reader, directory);
    readRooms(reader, *units, directory);
    readStaff(reader, request, *units, directory);
    readGroups(reader, *units, directory);
    readBusy(reader, request, directory);
    return directory;
}

} // namespace samsprak::app
