// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "scheduling/week_assignment.h"

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// A week's bookings with what is needed to show them.
struct WeekAssignmentContents
{
    scheduling::WeekQuestion question;
    std::map<Id, Booking> bookings;
    std::map<Id, QString> titles; ///< by booking
    std::map<Id, Interpreter> interpreters;
};

/// The bookings of the reader's units in the week from `monday`, and the pool. Reader thread.
Result<WeekAssignmentContents> loadWeekAssignment(const storage::RecordReader &reader, const QDate &monday,
                                                  const QString &zone, const QString &language);

} // namespace samsprak::app
