// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/interpreter_calendar.h"
#include "scheduling/zone_offsets.h"

namespace samsprak::scheduling {

/// One time that is asked for, with what the rules look at around it.
struct AskedTime
{
    QDate day;
    Interval time;
    Interval wholeDay; ///< in the request's zone
    Interval week;     ///< from Monday
    Interval around;   ///< from a day before to a day after
    Interval halfDay;  ///< the morning or afternoon in which it begins
};

/// A request with all that does not depend on the interpreter, worked out once.
class PreparedRequest
{
public:
    PreparedRequest(const InterpreterRequest &request, const RequestFacts &facts, const TravelTable &travel,
                    const std::map<QString, TextSet> &intelligible);

    bool isValid() const { return !times.empty(); }
    /// On the request's wall clock.
    LocalTime local(qint64 utc) const;
    /// Every day on which a window may matter, in whatever zone it is.
    std::pair<QDate, QDate> days() const;

    const InterpreterRequest &request;
    const RequestFacts &facts;
    const TravelTable &travel;
    TextSet servingDialects; ///< those that serve as well as the one asked for
    std::vector<AskedMode> modes;
    std::vector<AskedTime> times; ///< empty: the request is not valid

private:
    const ZoneOffsets *m_zone;
};

/// A bit for each mode that the interpreter works in, by BookingMode, and one for designated rooms.
unsigned modeBits(const Interpreter &interpreter);
constexpr unsigned bitOf(BookingMode mode) { return 1u << unsigned(mode); }
constexpr unsigned DesignatedRoomBit = 1u << 7;

/// One interpreter as the rules see them.
struct Subject
{
    const Interpreter &interpreter;
    const InterpreterTerms &terms;
    const InterpreterCalendar &calendar;
    bool speaksLanguage = false; ///< the one asked for
    unsigned modes = 0;          ///< as modeBits tells
    unsigned vetoes = 0;         ///< bits of Veto
    int earlierSessions = 0;     ///< with the request's participant
};

/// Why somebody may not be asked, in the order in which it is told.
enum Veto : uint8_t { ExcludedVeto = 1, DeniedVeto = 2, ConflictVeto = 4 };

/// Obstacle, mode, reasons and score.
Candidate judged(const PreparedRequest &prepared, const Subject &subject);
/// Obstacle and mode alone.
Candidate tried(const PreparedRequest &prepared, const Subject &subject);
/// The reasons and the score of one who fits, in `candidate.mode`.
void addReasons(const PreparedRequest &prepared, const Subject &subject, Candidate &candidate);

} // namespace samsprak::scheduling
