// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/availability.h"
#include "scheduling/interpreter_terms.h"

#include <map>
#include <optional>
#include <vector>

namespace samsprak::scheduling {

/// What somebody asks of an interpreter. Language, level and modes are requirements; the rest says which it
/// is.
struct InterpreterRequest
{
    QString language;
    BookingMode mode = BookingMode::OnSite; ///< the first choice
    InterpreterLevel minimumLevel = InterpreterLevel::None;
    Gender wishedGender = Gender::Unstated;
    LocalTime start;
    int durationMinutes = 60;
    QString zone;
    Id place;
    Id participant; ///< null for a group
    Id booking;     ///< the booking that asks: its own busy interval is no obstacle

    Strength genderStrength = Strength::Wish;
    QString dialect; ///< tag; empty: any
    Strength dialectStrength = Strength::Wish;
    InterpreterLevel wishedLevel = InterpreterLevel::None; ///< None: no wish above the minimum
    Id room;                           ///< designated, for a first choice by phone or video
    std::vector<AskedMode> otherModes; ///< further choices, best first
    Id named;                          ///< asked for by name; null: nobody
    Strength namedStrength = Strength::Wish;
    Id continued; ///< who had the assignment before this one; always a wish
    IdSet denied; ///< not for this booking
    bool needsClearance = false;
    int pairAboveMinutes = 0;             ///< longer ones are shared by two; 0: one is enough
    std::vector<LocalTime> furtherStarts; ///< of a series that one interpreter takes as a whole

    static InterpreterRequest of(const Booking &booking);
    bool needsPair() const { return pairAboveMinutes > 0 && durationMinutes > pairAboveMinutes; }
    /// All choices, best first.
    std::vector<AskedMode> modes() const;
};

/// What holds for one request alone.
struct RequestFacts
{
    std::map<Id, int> earlierSessions; ///< by interpreter: sessions held with the request's participant
    IdSet excluded;                    ///< interpreters that may not be asked
    IdSet conflicts; ///< interpreters with a conflict of interest: kin, neighbours, opponents
    std::vector<Interval> othersBusy; ///< when leader or participant are taken: no other time is offered then
    qint64 now = 0;                   ///< UTC milliseconds; no other time is offered before it. 0: any
};

/// Everything that the ranking looks at; the caller reads it, nothing here does.
struct Market : RequestFacts
{
    std::vector<Interpreter> interpreters;
    std::vector<Availability> windows;
    std::vector<BusyInterval> busy;
    std::map<Id, InterpreterTerms> terms;
    TravelTable travel;
    std::map<QString, TextSet>
        intelligible; ///< by dialect asked for: the dialects whose speakers serve as well
};

/// Why an interpreter can't be booked: the first rule that fails, in the order of this list.
enum class ObstacleCode {
    InvalidRequest, ///< no start, no length, or an unknown zone
    LanguageMissing,
    Excluded,
    Denied,             ///< by the request
    ConflictOfInterest, ///< of the interpreter in this matter
    NotNamed,           ///< another one is required by name
    LevelTooLow,        ///< `level` is the interpreter's
    RegisterExpired,    ///< `date` is the last valid day
    GenderNotAsRequired,
    DialectMissing, ///< speaks neither the dialect nor one that serves as well
    NotCleared,
    ModeMissing,         ///< does not work in any mode asked for
    TooLong,             ///< `minutes` is the most that the interpreter takes at once
    TooFar,              ///< `minutes` of travel from the base are more than the interpreter's limit
    OnLeave,             ///< `from`–`until`
    OutsideAvailability, ///< `from`–`until`: the window nearest to the request that day, invalid when none
    Busy,                ///< `from`–`until`: the assignment in the way, `place` where
    NoTimeToTravel,      ///< `from`–`until`: the assignment before or after, `minutes` missing
    NoBreak,             ///< `from`–`until`: the row without a break, `minutes` too long
    DayFull,             ///< `minutes` over the day's maximum
    WeekFull,            ///< `minutes` over the week's maximum
};

struct Obstacle
{
    ObstacleCode code = ObstacleCode::LanguageMissing;
    LocalTime from;  ///< in the request's zone
    LocalTime until; ///< in the request's zone
    Id place;
    int minutes = 0;
    InterpreterLevel level = InterpreterLevel::None;
    QDate date;
    LocalTime occurrence;       ///< of a series: the first time that fails
    int failingOccurrences = 0; ///< of a series: how many do

    bool operator==(const Obstacle &) const = default;
};

/// What speaks for an interpreter, or a little against; in the order in which they weigh.
enum class ReasonCode {
    NamedAsWished,
    ContinuesAssignment,
    GenderAsWished,
    GenderNotAsWished, ///< a drawback
    KnowsParticipant,  ///< `count` earlier sessions
    NewToParticipant,  ///< a drawback, only when there is a participant
    DialectSpoken,
    DialectUnderstood,  ///< speaks one that serves as well
    DialectNotSpoken,   ///< a drawback
    LevelAsWished,      ///< `level`
    LevelBelowWish,     ///< a drawback; `level`
    Level,              ///< `level`, and `date` until which the register has it
    RegisterEndsSoon,   ///< a drawback; `date`, `count` days after the assignment
    RegisterChecked,    ///< `date`
    OtherModeThanFirst, ///< a drawback; `count`: which choice it is, 2 for the second
    TravelFromPrevious, ///< `count` minutes from the assignment before
    TravelFromBase,     ///< `count` minutes
    FreeAllMorning,     ///< until noon
    FreeAllAfternoon,   ///< from noon
    OnSite,
    ByPhone,
    ByVideo,
    InDesignatedRoom,
    SpeaksLanguage,
};

struct Reason
{
    ReasonCode code = ReasonCode::SpeaksLanguage;
    bool drawback = false;
    int count = 0;
    InterpreterLevel level = InterpreterLevel::None;
    QDate date = {};

    bool operator==(const Reason &) const = default;
};

struct Candidate
{
    Id interpreter;
    std::optional<Obstacle> obstacle; ///< empty: can be booked
    std::vector<Reason> reasons;      ///< only for those who can
    int score = 0;                    ///< higher is better; comparable within one ranking only
    AskedMode mode = {};              ///< the best choice that fits; else the one that comes nearest

    bool fits() const { return !obstacle; }
    bool operator==(const Candidate &) const = default;
};

/// The first rule that keeps the interpreter from the request, in the mode that comes nearest; empty when
/// none does. Hub and tablet ask the same function, so that the tablet's guess is the hub's rule on older
/// data.
std::optional<Obstacle> obstacleFor(const InterpreterRequest &request, const Interpreter &interpreter,
                                    const Market &market);
/// All interpreters of the market: first those who fit, best first, then the others, those nearest to fitting
/// first. The order is the same on every machine. For many requests of one market, FreeBusyIndex is quicker.
std::vector<Candidate> rankCandidates(const InterpreterRequest &request, const Market &market);
/// At most three free ways out after `refused` could not be booked: another interpreter at the same time, the
/// same one later that day (next free quarter of an hour), the same time in another mode. Where one of these
/// does not exist, further interpreters fill its place.
std::vector<Alternative> alternatives(const InterpreterRequest &request, const Market &market,
                                      const Id &refused);
/// How many interpreters who don't fit now would fit in `mode`: "by phone instead: 3 more".
int furtherInMode(const InterpreterRequest &request, const Market &market, BookingMode mode);
/// The hub's code for an obstacle.
RefusalCode refusalCode(ObstacleCode code);

} // namespace samsprak::scheduling
