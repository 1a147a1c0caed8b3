// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "domain/result.h"
#include "scheduling/rule_move.h"

#include <optional>

namespace samsprak::scheduling {

/// Which occurrences an edit is about, seen from the one that was touched.
enum class SeriesScope { This, ThisAndFollowing, All };

/// What an edit makes of a session. Pure: the caller stores it, in one transaction.
class SeriesEdit
{
public:
    struct Place
    {
        LocalTime start;
        bool inAdded = false; ///< of the added session, else of the old one
    };

    std::optional<Session> series; ///< the session as it stands now; empty: to be deleted
    std::optional<Session> added;  ///< to be made, id null: the one occurrence, or the series that follows

    /// Where an occurrence of before is now, for bookings and roll calls that name it; empty: it is no more.
    std::optional<Place> placeOf(const LocalTime &before) const;

private:
    friend class SeriesEditor;

    SeriesScope m_scope = SeriesScope::All;
    LocalTime m_occurrence;
    std::optional<LocalTime> m_singleStart; ///< This: where the occurrence went
    std::optional<RuleMove> m_move;         ///< of the touched part; empty: deleted, or the rule is another
    std::optional<RuleStarts> m_newStarts;  ///< of the touched part when its rule is another
};

/// The occurrence that starts at `occurrence` becomes as `edited` says: its start, length, place, title and
/// all else. With This it leaves the series (an exception there, a single session of its own). With
/// ThisAndFollowing the series ends before it and a new one begins; COUNT is shared between the two, UNTIL
/// of the first is its last start. With All the whole series changes. `edited.recurrence` as it was means
/// that the rule moves with the occurrence (RuleMove); another rule is taken as it is written, and a COUNT
/// left alone goes on counting the whole series. Exceptions move along. A single session just becomes
/// `edited`.
///
/// NotFound when the series has no such occurrence; InvalidInput for an `edited` without a valid start, zone,
/// length or rule, or a rule that can't be moved as a whole.
Result<SeriesEdit> editOccurrences(const Session &series, const LocalTime &occurrence, SeriesScope scope,
                                   const Session &edited);
/// The same with a new start and length only.
Result<SeriesEdit> moveOccurrences(const Session &series, const LocalTime &occurrence, SeriesScope scope,
                                   const LocalTime &start, int durationMinutes);
/// Takes the occurrences away. The session is to be deleted when none is left.
Result<SeriesEdit> deleteOccurrences(const Session &series, const LocalTime &occurrence, SeriesScope scope);

} // namespace samsprak::scheduling
