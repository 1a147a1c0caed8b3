// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_list_model.h"
#include "domain/result.h"

#include <vector>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// Which days of whose calendar, and for which reader.
struct WeekRequest
{
    Id actor; ///< the calendars of this person's units are shown
    Id organisation;
    QString language; ///< in which titles are wanted
    QString zone;     ///< in whose wall time the days are drawn
    QDate first;
    int days = 7;
};

struct WeekContents
{
    std::vector<SessionRow> rows; ///< by start, then title
};

/// The units whose calendars the person works in: those of the memberships that hold on `today`; a membership
/// in the whole organisation means all of its units.
Result<IdSet> unitsOf(const storage::RecordReader &reader, const Id &actor, const QDate &today);

/// Reads, expands series, lays out overlaps and words each session of the days asked for. Reader thread.
Result<WeekContents> loadWeek(const storage::RecordReader &reader, const WeekRequest &request);

} // namespace samsprak::app
