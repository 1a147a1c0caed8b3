// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/choice_list_model.h"
#include "scheduling/session_clashes.h"

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// What stands in the way of a session that is being written, in words.
struct ClashContents
{
    std::vector<ChoiceRow> notes;      ///< one line each: who, and what they have then
    std::vector<ChoiceRow> freeStarts; ///< their key is a local start, as "2026-11-24T11:00"
    /// A participant has a course or another authority's activity then: staff must say why they are taken
    /// from it (an activity is a complement to SFI and to the employment service's measures).
    bool needsReason = false;
};

/// Looks at the day of a single session and at eight weeks of a series. Reader thread.
Result<ClashContents> loadClashes(const storage::RecordReader &reader,
                                  const scheduling::PeopledSession &planned, const QString &language);

} // namespace samsprak::app
