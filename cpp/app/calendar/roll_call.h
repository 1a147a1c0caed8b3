// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// Somebody who is expected at a session, and what was marked.
struct ExpectedPerson
{
    Id participant;
    QString name;
    QString language; ///< tag
    int face = 0;
    std::optional<Attendance> mark; ///< empty: not marked yet
};

struct RollCallContents
{
    Session session;
    LocalTime occurrence;
    std::vector<ExpectedPerson> people; ///< by name
    int hidden = 0;                     ///< expected, but not for this reader's eyes
};

/// Who is expected at one occurrence of a session: those who were added to it, the members of its groups on
/// that day, and whoever was marked. Reader thread. NotFound when the session is gone.
Result<RollCallContents> loadRollCall(const storage::RecordReader &reader, const Id &session,
                                      const LocalTime &occurrence);

} // namespace samsprak::app
