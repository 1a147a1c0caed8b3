// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "scheduling/interval.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace samsprak::scheduling {

enum class TravelMeans : uint8_t { PublicTransport, Car };

/// Minutes from door to door between areas, by means of travel. What it does not know takes no time beyond
/// the interpreter's buffer.
struct TravelTable
{
    std::map<Id, int> areas; ///< of places, 0 to areaCount - 1
    int areaCount = 0;
    std::array<std::vector<int>, 2> minutes; ///< by means: areaCount rows of areaCount columns

    /// Empty when a place or the way is unknown; 0 within one place.
    std::optional<int> between(TravelMeans means, const Id &from, const Id &to) const;
};

/// What an interpreter works by, beside the record and the weekly windows. 0 means no limit.
struct InterpreterTerms
{
    TextSet dialects; ///< tags, of whatever language
    bool securityCleared = false;
    QDate registerCheckedOn;     ///< when somebody last looked the level up in the register
    std::vector<Interval> leave; ///< not available, whatever the weekly windows say
    std::vector<Interval> extra; ///< available beside the weekly windows
    int mostMinutesADay = 0;     ///< of assignments that start on a local day
    int mostMinutesAWeek = 0;    ///< of a week from Monday
    int mostMinutesAtOnce = 0;   ///< of one assignment alone
    int mostMinutesAsPair = 0;   ///< of one assignment that two share
    int mostMinutesInARow = 0;   ///< from the first of a row to its end; longer gaps end a row
    int breakMinutes = 15;       ///< a gap that long ends a row
    int mostTravelMinutes = 0;   ///< from the base
    TravelMeans means = TravelMeans::PublicTransport;
};

/// How the interpreter takes part. With a room, a remote assignment is taken in that designated room, to
/// which the interpreter travels; `Interpreter::modes` has DesignatedRoomCode then.
struct AskedMode
{
    BookingMode mode = BookingMode::OnSite;
    Id room;

    bool travels() const { return mode == BookingMode::OnSite || !room.isNull(); }
    bool operator==(const AskedMode &) const = default;
};
inline constexpr char16_t DesignatedRoomCode[] = u"designated_room";

/// How strongly something is asked for: a wish moves the order, a requirement rules out.
enum class Strength : uint8_t { Wish, Requirement };

} // namespace samsprak::scheduling
