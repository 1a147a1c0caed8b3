// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "domain/directory.h"

namespace samsprak {

/// Who belongs to a group on a day: those with a time of membership that holds then, and those whom the group
/// names without any.
IdSet membersOn(const Group &group, const std::vector<GroupMembership> &memberships, const QDate &day);

} // namespace samsprak
