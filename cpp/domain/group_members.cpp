// SPDX-License-Identifier: MPL-2.0
#include "domain/group_members.h"

namespace samsprak {

IdSet membersOn(const Group &group, const std::vector<GroupMembership> &memberships, const QDate &day)
{
    IdSet members = group.members;
    IdSet holding;
    for (const GroupMembership &membership : memberships) {
        if (membership.group != group.id)
            continue;
        members.erase(membership.participant);
        if (membership.holdsOn(day))
            holding.insert(membership.participant);
    }
    members.merge(holding);
    return members;
}

} // namespace samsprak
