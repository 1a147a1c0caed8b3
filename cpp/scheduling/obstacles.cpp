// SPDX-License-Identifier: MPL-2.0
#include "scheduling/judgement.h"

#include <algorithm>
#include <limits>

namespace samsprak::scheduling {
namespace {

using MaybeObstacle = std::optional<Obstacle>;
using Slot = InterpreterCalendar::Slot;

/// What the rules look at: who, what is asked, and in which of the modes.
struct Case
{
    const PreparedRequest &asked;
    const Subject &subject;
    size_t choice = 0;

    const InterpreterRequest &request() const { return asked.request; }
    const Interpreter &interpreter() const { return subject.interpreter; }
    const InterpreterTerms &terms() const { return subject.terms; }
    const AskedMode &mode() const { return asked.modes[choice]; }
    Id place() const { return mode().mode == BookingMode::OnSite ? request().place : mode().room; }
    bool isOwn(const Slot &slot) const
    {
        return !request().booking.isNull() && slot.booking == request().booking;
    }
};

/// One of the times asked for, with the slots from a day before to a day after.
struct Moment
{
    const AskedTime &asked;
    std::span<const Slot> slots;
};

MaybeObstacle obstacle(ObstacleCode code, int minutes = 0)
{
    Obstacle result;
    result.code = code;
    result.minutes = minutes;
    return result;
}

MaybeObstacle timedObstacle(const Case &c, ObstacleCode code, const Interval &time)
{
    MaybeObstacle result = obstacle(code);
    result->from = c.asked.local(time.start);
    result->until = c.asked.local(time.end);
    return result;
}

// --- rules about the person -------------------------------------------------------------------------------

MaybeObstacle languageRule(const Case &c)
{
    return c.subject.speaksLanguage ? MaybeObstacle{} : obstacle(ObstacleCode::LanguageMissing);
}

MaybeObstacle askingRule(const Case &c)
{
    if ((c.subject.vetoes & ExcludedVeto) != 0)
        return obstacle(ObstacleCode::Excluded);
    if ((c.subject.vetoes & DeniedVeto) != 0)
        return obstacle(ObstacleCode::Denied);
    if ((c.subject.vetoes & ConflictVeto) != 0)
        return obstacle(ObstacleCode::ConflictOfInterest);
    const bool onlyNamed = !c.request().named.isNull() && c.request().namedStrength == Strength::Requirement;
    return onlyNamed && c.request().named != c.interpreter().id ? obstacle(ObstacleCode::NotNamed)
                                                                : MaybeObstacle{};
}

MaybeObstacle levelRule(const Case &c)
{
    MaybeObstacle result = obstacle(ObstacleCode::LevelTooLow);
    result->level = c.interpreter().level;
    if (c.interpreter().level < c.request().minimumLevel)
        return result;
    // The authorisation has to last to the end of a series.
    const QDate valid = c.interpreter().registerValidUntil;
    if (c.request().minimumLevel <= InterpreterLevel::Other || !valid.isValid() ||
        valid >= c.asked.times.back().day)
        return {};
    result->code = ObstacleCode::RegisterExpired;
    result->date = valid;
    return result;
}

MaybeObstacle genderRule(const Case &c)
{
    const bool required =
        c.request().wishedGender != Gender::Unstated && c.request().genderStrength == Strength::Requirement;
    return required && c.interpreter().gender != c.request().wishedGender
               ? obstacle(ObstacleCode::GenderNotAsRequired)
               : MaybeObstacle{};
}

MaybeObstacle dialectRule(const Case &c)
{
    if (c.request().dialect.isEmpty() || c.request().dialectStrength == Strength::Wish)
        return {};
    const TextSet &spoken = c.terms().dialects;
    const bool serves = spoken.contains(c.request().dialect) ||
                        std::any_of(spoken.begin(), spoken.end(), [&](const QString &dialect) {
                            return c.asked.servingDialects.contains(dialect);
                        });
    return serves ? MaybeObstacle{} : obstacle(ObstacleCode::DialectMissing);
}

MaybeObstacle clearanceRule(const Case &c)
{
    return c.request().needsClearance && !c.terms().securityCleared ? obstacle(ObstacleCode::NotCleared)
                                                                    : MaybeObstacle{};
}

// --- rules about the mode
// -----------------------------------------------------------------------------------

MaybeObstacle modeRule(const Case &c)
{
    const unsigned needed = bitOf(c.mode().mode) | (c.mode().room.isNull() ? 0 : DesignatedRoomBit);
    return (c.subject.modes & needed) == needed ? MaybeObstacle{} : obstacle(ObstacleCode::ModeMissing);
}

MaybeObstacle lengthRule(const Case &c)
{
    const int most = c.request().needsPair() ? c.terms().mostMinutesAsPair : c.terms().mostMinutesAtOnce;
    return most > 0 && c.request().durationMinutes > most ? obstacle(ObstacleCode::TooLong, most)
                                                          : MaybeObstacle{};
}

MaybeObstacle distanceRule(const Case &c)
{
    if (c.terms().mostTravelMinutes <= 0 || !c.mode().travels())
        return {};
    const auto minutes = c.asked.travel.between(c.terms().means, c.interpreter().basePlace, c.place());
    return minutes && *minutes > c.terms().mostTravelMinutes ? obstacle(ObstacleCode::TooFar, *minutes)
                                                             : MaybeObstacle{};
}

// --- rules about one time
// -----------------------------------------------------------------------------------

MaybeObstacle leaveRule(const Case &c, const AskedTime &asked)
{
    for (const Interval &leave : c.subject.calendar.leave)
        if (leave.overlaps(asked.time))
            return timedObstacle(c, ObstacleCode::OnLeave, leave);
    return {};
}

qint64 distance(const Interval &window, const Interval &time)
{
    return std::max<qint64>({0, window.start - time.start, time.end - window.end});
}

MaybeObstacle availabilityRule(const Case &c, const AskedTime &asked)
{
    MaybeObstacle result = obstacle(ObstacleCode::OutsideAvailability);
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (const Interval &whole : c.subject.calendar.availableNear(asked.around)) {
        const Interval window{std::max(whole.start, asked.around.start),
                              std::min(whole.end, asked.around.end)};
        if (window.contains(asked.time))
            return {};
        if (distance(window, asked.time) >= nearest || c.asked.local(window.start).date != asked.day)
            continue;
        nearest = distance(window, asked.time);
        result = timedObstacle(c, ObstacleCode::OutsideAvailability, window);
    }
    return result;
}

MaybeObstacle overlapRule(const Case &c, const Moment &moment)
{
    for (const Slot &slot : moment.slots) {
        if (!slot.time.overlaps(moment.asked.time) || c.isOwn(slot))
            continue;
        MaybeObstacle result = timedObstacle(c, ObstacleCode::Busy, slot.time);
        result->place = slot.place;
        return result;
    }
    return {};
}

/// Between two assignments at different places lies a journey. A call is made from where one is.
MaybeObstacle travelRule(const Case &c, const Moment &moment)
{
    if (!c.mode().travels())
        return {};
    const Id place = c.place();
    for (const Slot &slot : moment.slots) {
        if (!slot.travels || (slot.place == place && !place.isNull()) || c.isOwn(slot))
            continue;
        const bool before = slot.time.start < moment.asked.time.start;
        const auto minutes = before ? c.asked.travel.between(c.terms().means, slot.place, place)
                                    : c.asked.travel.between(c.terms().means, place, slot.place);
        const qint64 needed = (c.interpreter().bufferMinutes + minutes.value_or(0)) * MinuteMs;
        const qint64 gap =
            std::max(moment.asked.time.start - slot.time.end, slot.time.start - moment.asked.time.end);
        if (gap >= needed)
            continue;
        MaybeObstacle result = timedObstacle(c, ObstacleCode::NoTimeToTravel, slot.time);
        result->place = slot.place;
        result->minutes = int((needed - gap) / MinuteMs);
        return result;
    }
    return {};
}

/// A row is what follows each other without a break; the assignment asked for joins the rows beside it.
MaybeObstacle breakRule(const Case &c, const Moment &moment)
{
    if (c.terms().mostMinutesInARow <= 0)
        return {};
    const qint64 pause = c.terms().breakMinutes * MinuteMs;
    Interval row = moment.asked.time;
    for (bool grows = true; grows;) {
        grows = false;
        for (const Slot &slot : moment.slots) {
            const bool joins = slot.time.end > row.start - pause && slot.time.start < row.end + pause;
            if (c.isOwn(slot) || !joins || row.contains(slot.time))
                continue;
            row = {std::min(row.start, slot.time.start), std::max(row.end, slot.time.end)};
            grows = true;
        }
    }
    const qint64 over = row.end - row.start - c.terms().mostMinutesInARow * MinuteMs;
    if (over <= 0 || row == moment.asked.time)
        return {};
    MaybeObstacle result = timedObstacle(c, ObstacleCode::NoBreak, row);
    result->minutes = int(over / MinuteMs);
    return result;
}

/// Minutes over `most` of what starts within `range`, this request and its other times included.
int minutesOver(const Case &c, std::span<const Slot> slots, const Interval &range, int most)
{
    const auto startsWithin = [&](const Interval &time) {
        return time.start >= range.start && time.start < range.end;
    };
    qint64 sum = 0;
    for (const Slot &slot : slots)
        if (startsWithin(slot.time) && !c.isOwn(slot))
            sum += slot.time.end - slot.time.start;
    for (const AskedTime &other : c.asked.times)
        if (startsWithin(other.time))
            sum += other.time.end - other.time.start;
    return int(sum / MinuteMs) - most;
}

MaybeObstacle dayRule(const Case &c, const Moment &moment)
{
    if (c.terms().mostMinutesADay <= 0)
        return {};
    const int over = minutesOver(c, moment.slots, moment.asked.wholeDay, c.terms().mostMinutesADay);
    return over > 0 ? obstacle(ObstacleCode::DayFull, over) : MaybeObstacle{};
}

MaybeObstacle weekRule(const Case &c, const AskedTime &asked)
{
    if (c.terms().mostMinutesAWeek <= 0)
        return {};
    const int over =
        minutesOver(c, c.subject.calendar.near(asked.week), asked.week, c.terms().mostMinutesAWeek);
    return over > 0 ? obstacle(ObstacleCode::WeekFull, over) : MaybeObstacle{};
}

template <class... Rules>
MaybeObstacle firstOf(const Rules &...rules)
{
    MaybeObstacle result;
    static_cast<void>(((result = rules()).has_value() || ...));
    return result;
}

MaybeObstacle personObstacle(const Case &c)
{
    return firstOf([&] { return languageRule(c); }, [&] { return askingRule(c); },
                   [&] { return levelRule(c); }, [&] { return genderRule(c); },
                   [&] { return dialectRule(c); }, [&] { return clearanceRule(c); });
}

MaybeObstacle timeObstacle(const Case &c, const AskedTime &asked)
{
    if (MaybeObstacle result =
            firstOf([&] { return leaveRule(c, asked); }, [&] { return availabilityRule(c, asked); }))
        return result;
    const Moment moment{asked, c.subject.calendar.near(asked.around)};
    return firstOf([&] { return overlapRule(c, moment); }, [&] { return travelRule(c, moment); },
                   [&] { return breakRule(c, moment); }, [&] { return dayRule(c, moment); },
                   [&] { return weekRule(c, asked); });
}

/// Of the mode, and then of the first time that fails; all times have to be free.
MaybeObstacle choiceObstacle(const Case &c)
{
    MaybeObstacle result =
        firstOf([&] { return modeRule(c); }, [&] { return lengthRule(c); }, [&] { return distanceRule(c); });
    if (result)
        return result;
    int failing = 0;
    for (const AskedTime &asked : c.asked.times) {
        MaybeObstacle one = timeObstacle(c, asked);
        if (!one)
            continue;
        if (++failing == 1) {
            result = one;
            result->occurrence = c.asked.local(asked.time.start);
        }
    }
    if (!result)
        return result;
    if (c.asked.times.size() == 1)
        result->occurrence = {};
    else
        result->failingOccurrences = failing;
    return result;
}

/// What keeps the interpreter from a single time in every mode: no other choice gets further.
bool isSameInEveryMode(ObstacleCode code)
{
    return code == ObstacleCode::TooLong || code == ObstacleCode::OnLeave ||
           code == ObstacleCode::OutsideAvailability || code == ObstacleCode::Busy;
}

} // namespace

unsigned modeBits(const Interpreter &interpreter)
{
    unsigned bits = 0;
    for (const auto &[mode, code] : EnumCodes<BookingMode>::values)
        if (interpreter.modes.contains(QString::fromLatin1(code)))
            bits |= bitOf(mode);
    if (interpreter.modes.contains(QString::fromUtf16(DesignatedRoomCode)))
        bits |= DesignatedRoomBit;
    return bits;
}

Candidate tried(const PreparedRequest &prepared, const Subject &subject)
{
    Candidate candidate;
    candidate.interpreter = subject.interpreter.id;
    candidate.mode = prepared.modes.front();
    if (!prepared.isValid()) {
        candidate.obstacle = obstacle(ObstacleCode::InvalidRequest);
        return candidate;
    }
    candidate.obstacle = personObstacle({prepared, subject, 0});
    if (candidate.obstacle)
        return candidate;
    for (size_t choice = 0; choice < prepared.modes.size(); ++choice) {
        const MaybeObstacle one = choiceObstacle({prepared, subject, choice});
        // What fails at a later rule is nearer to fitting, so that is what the reader is told.
        if (one && candidate.obstacle && one->code <= candidate.obstacle->code)
            continue;
        candidate.obstacle = one;
        candidate.mode = prepared.modes[choice];
        if (!one || (prepared.times.size() == 1 && isSameInEveryMode(one->code)))
            break;
    }
    return candidate;
}

} // namespace samsprak::scheduling
