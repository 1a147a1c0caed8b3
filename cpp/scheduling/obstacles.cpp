// SPDX-License-Identifier: MPL-2.0
#include "scheduling/candidates.h"
#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

constexpr qint64 Minute = 60'000;

using MaybeObstacle = std::optional<Obstacle>;

/// What every rule looks at, computed once.
struct Case
{
    const InterpreterRequest &request;
    const Interpreter &interpreter;
    const Market &market;
    Interval time;
};

/// An obstacle with its times on the request's wall clock.
Obstacle timedObstacle(const Case &c, ObstacleCode code, const Interval &time)
{
    Obstacle obstacle;
    obstacle.code = code;
    obstacle.from = toLocal(time.start, c.request.zone).value_or(LocalTime{});
    obstacle.until = toLocal(time.end, c.request.zone).value_or(LocalTime{});
    return obstacle;
}

MaybeObstacle languageRule(const Case &c)
{
    if (c.interpreter.languages.contains(c.request.language))
        return {};
    return Obstacle{ObstacleCode::LanguageMissing, {}, {}, {}, 0, {}, {}};
}

MaybeObstacle exclusionRule(const Case &c)
{
    if (!c.market.excluded.contains(c.interpreter.id))
        return {};
    return Obstacle{ObstacleCode::Excluded, {}, {}, {}, 0, {}, {}};
}

MaybeObstacle levelRule(const Case &c)
{
    if (c.interpreter.level < c.request.minimumLevel)
        return Obstacle{ObstacleCode::LevelTooLow, {}, {}, {}, 0, c.interpreter.level, {}};
    const QDate valid = c.interpreter.registerValidUntil;
    if (c.request.minimumLevel > InterpreterLevel::Other && valid.isValid() && valid < c.request.start.date)
        return Obstacle{ObstacleCode::RegisterExpired, {}, {}, {}, 0, c.interpreter.level, valid};
    return {};
}

MaybeObstacle modeRule(const Case &c)
{
    if (c.interpreter.modes.contains(codeOf(c.request.mode)))
        return {};
    return Obstacle{ObstacleCode::ModeMissing, {}, {}, {}, 0, {}, {}};
}

qint64 distance(const Interval &window, const Interval &time)
{
    return std::max<qint64>({0, window.start - time.start, time.end - window.end});
}

MaybeObstacle availabilityRule(const Case &c)
{
    const QDate day = c.request.start.date;
    const auto windows =
        availableIntervals(c.market.windows, c.interpreter.id, day.addDays(-1), day.addDays(1));
    Obstacle obstacle;
    obstacle.code = ObstacleCode::OutsideAvailability;
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (const Interval &window : windows) {
        if (window.contains(c.time))
            return {};
        const Obstacle timed = timedObstacle(c, ObstacleCode::OutsideAvailability, window);
        if (timed.from.date == day && distance(window, c.time) < nearest) {
            nearest = distance(window, c.time);
            obstacle = timed;
        }
    }
    return obstacle;
}

bool isOwn(const Case &c, const BusyInterval &busy)
{
    return busy.interpreter != c.interpreter.id ||
           (!c.request.booking.isNull() && busy.booking == c.request.booking);
}

MaybeObstacle overlapRule(const Case &c)
{
    for (const BusyInterval &busy : c.market.busy) {
        if (isOwn(c, busy) || !busy.time.overlaps(c.time))
            continue;
        Obstacle obstacle = timedObstacle(c, ObstacleCode::Busy, busy.time);
        obstacle.place = busy.place;
        return obstacle;
    }
    return {};
}

/// Between two assignments on site, at different places, lies a journey. A call is made from where one is.
bool needsTravel(const InterpreterRequest &request, const BusyInterval &busy)
{
    const bool bothOnSite = request.mode == BookingMode::OnSite && busy.mode == BookingMode::OnSite;
    const bool samePlace = request.place == busy.place && !request.place.isNull();
    return bothOnSite && !samePlace;
}

MaybeObstacle travelRule(const Case &c)
{
    const qint64 buffer = c.interpreter.bufferMinutes * Minute;
    for (const BusyInterval &busy : c.market.busy) {
        if (isOwn(c, busy) || !needsTravel(c.request, busy))
            continue;
        const qint64 between = std::max(c.time.start - busy.time.end, busy.time.start - c.time.end);
        if (between >= buffer)
            continue;
        Obstacle obstacle = timedObstacle(c, ObstacleCode::NoTimeToTravel, busy.time);
        obstacle.place = busy.place;
        obstacle.minutes = int((buffer - between) / Minute);
        return obstacle;
    }
    return {};
}

} // namespace

std::optional<Obstacle> obstacleFor(const InterpreterRequest &request, const Interpreter &interpreter,
                                    const Market &market)
{
    const auto time = toInterval(request.start, request.durationMinutes, request.zone);
    if (!time || time->isEmpty())
        return Obstacle{ObstacleCode::InvalidRequest, {}, {}, {}, 0, {}, {}};
    const Case c{request, interpreter, market, *time};
    for (const auto rule :
         {languageRule, exclusionRule, levelRule, modeRule, availabilityRule, overlapRule, travelRule})
        if (MaybeObstacle obstacle = rule(c))
            return obstacle;
    return {};
}

RefusalCode refusalCode(ObstacleCode code)
{
    switch (code) {
    case ObstacleCode::LanguageMissing:
        return RefusalCode::LanguageMissing;
    case ObstacleCode::Excluded:
        return RefusalCode::Excluded;
    case ObstacleCode::LevelTooLow:
    case ObstacleCode::RegisterExpired:
        return RefusalCode::LevelTooLow;
    case ObstacleCode::OutsideAvailability:
        return RefusalCode::OutsideAvailability;
    case ObstacleCode::Busy:
        return RefusalCode::InterpreterBusy;
    case ObstacleCode::NoTimeToTravel:
        return RefusalCode::NoTimeToTravel;
    case ObstacleCode::ModeMissing:
    case ObstacleCode::InvalidRequest:
        break;
    }
    return RefusalCode::InvalidRequest;
}

} // namespace samsprak::scheduling
