// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/roll_call.h"

#include "domain/casework.h"
#include "domain/group_members.h"
#include "storage/record_reader.h"

#include <QCollator>
#include <QLocale>

#include <map>

namespace samsprak::app {

namespace {

/// The members of the session's groups on a day. Who left a group before is not expected any more, though
/// added with it once.
struct GroupDay
{
    IdSet present;
    IdSet left;
};

Result<GroupDay> groupsOn(const storage::RecordReader &reader, const Session &session, const QDate &day)
{
    GroupDay groups;
    for (const Id &id : session.groups) {
        const auto group = reader.find<Group>(id);
        if (!group)
            return group.error();
        if (!*group)
            continue;
        const auto memberships = reader.all<GroupMembership>().where(&GroupMembership::group, id).list();
        if (!memberships)
            return memberships.error();
        groups.present.merge(membersOn(**group, *memberships, day));
        for (const GroupMembership &membership : *memberships)
            if (!membership.holdsOn(day))
                groups.left.insert(membership.participant);
    }
    for (const Id &id : groups.present)
        groups.left.erase(id);
    return groups;
}

void sortByName(std::vector<ExpectedPerson> &people)
{
    QCollator collator{QLocale(QLocale::Swedish)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(people.begin(), people.end(), [&](const ExpectedPerson &a, const ExpectedPerson &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.participant < b.participant;
    });
}

} // namespace

Result<RollCallContents> loadRollCall(const storage::RecordReader &reader, const Id &session,
                                      const LocalTime &occurrence)
{
    RollCallContents contents;
    const auto found = reader.find<Session>(session);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, session.toString()};
    contents.session = **found;
    const bool repeats = !contents.session.recurrence.isEmpty();
    contents.occurrence = repeats ? occurrence : contents.session.start;
    const auto attendances = reader.all<Attendance>().where(&Attendance::session, session).list();
    if (!attendances)
        return attendances.error();
    const auto groups = groupsOn(reader, contents.session, contents.occurrence.date);
    if (!groups)
        return groups.error();

    std::map<Id, std::optional<Attendance>> expected;
    for (const Attendance &attendance : *attendances)
        if (!attendance.occurrence.isValid() && !groups->left.contains(attendance.participant))
            expected.try_emplace(attendance.participant);
    for (const Id &member : groups->present)
        expected.try_emplace(member);
    for (const Attendance &attendance : *attendances)
        if (attendance.occurrence.isValid() && (!repeats || attendance.occurrence == contents.occurrence))
            expected[attendance.participant] = attendance;

    for (auto &[id, mark] : expected) {
        const auto participant = reader.find<Participant>(id);
        if (!participant)
            return participant.error();
        if (*participant)
            contents.people.push_back(
                {id, (*participant)->fullName(), (*participant)->language, (*participant)->face, mark});
    }
    contents.hidden =
        std::max(contents.session.headCount, int(expected.size())) - int(contents.people.size());
    sortByName(contents.people);
    return contents;
}

} // namespace samsprak::app
