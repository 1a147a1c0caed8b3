// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/availability.h"

#include <map>
#include <optional>
#include <vector>

namespace samsprak::scheduling {

/// What somebody asks of an interpreter. Language, level and mode are requirements; gender is a wish.
struct InterpreterRequest
{
    QString language;
    BookingMode mode = BookingMode::OnSite;
    InterpreterLevel minimumLevel = InterpreterLevel::None;
    Gender wishedGender = Gender::Unstated;
    LocalTime start;
    int durationMinutes = 60;
    QString zone;
    Id place;
    Id participant; ///< null for a group
    Id booking;     ///< the booking that asks: its own busy interval is no obstacle

    static InterpreterRequest of(const Booking &booking);
};

/// Everything that the ranking looks at; the caller reads it, nothing here does.
struct Market
{
    std::vector<Interpreter> interpreters;
    std::vector<Availability> windows;
    std::vector<BusyInterval> busy;
    std::map<Id, int> earlierSessions; ///< by interpreter: sessions held with the request's participant
    IdSet excluded;                    ///< interpreters that may not be asked (denied, conflict of interest)
    std::vector<Interval> othersBusy; ///< when leader or participant are taken: no other time is offered then
    qint64 now = 0;                   ///< UTC milliseconds; no other time is offered before it. 0: any
};

/// Why an interpreter can't be booked: the first rule that fails, in the order of this list.
enum class ObstacleCode {
    InvalidRequest, ///< no start, no length, or an unknown zone
    LanguageMissing,
    Excluded,
    LevelTooLow,         ///< `level` is the interpreter's
    RegisterExpired,     ///< `date` is the last valid day
    ModeMissing,         ///< does not work in the mode asked for
    OutsideAvailability, ///< `from`–`until`: the window nearest to the request that day, invalid when none
    Busy,                ///< `from`–`until`: the assignment in the way, `place` where
    NoTimeToTravel,      ///< `from`–`until`: the assignment before or after, `minutes` missing
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
};

/// What speaks for an interpreter, or a little against; in the order in which they weigh.
enum class ReasonCode {
    GenderAsWished,
    GenderNotAsWished, ///< a drawback
    KnowsParticipant,  ///< `count` earlier sessions
    NewToParticipant,  ///< a drawback, only when there is a participant
    Level,             ///< `level`
    FreeAllMorning,    ///< until noon
    FreeAllAfternoon,  ///< from noon
    OnSite,
    ByPhone,
    ByVideo,
    SpeaksLanguage,
};

struct Reason
{
    ReasonCode code = ReasonCode::SpeaksLanguage;
    bool drawback = false;
    int count = 0;
    InterpreterLevel level = InterpreterLevel::None;
};

struct Candidate
{
    Id interpreter;
    std::optional<Obstacle> obstacle; ///< empty: can be booked
    std::vector<Reason> reasons;      ///< only for those who can
    int score = 0;                    ///< higher is better; comparable within one ranking only

    bool fits() const { return !obstacle; }
};

/// The first rule that keeps the interpreter from the request; empty when none does. Hub and tablet ask the
/// same function, so that the tablet's guess is the hub's rule on older data.
std::optional<Obstacle> obstacleFor(const InterpreterRequest &request, const Interpreter &interpreter,
                                    const Market &market);
/// All interpreters of the market: first those who fit, best first, then the others, those nearest to fitting
/// first. The order is the same on every machine.
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
