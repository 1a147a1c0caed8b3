// SPDX-License-Identifier: MPL-2.0
#include "slow_ranking.h"

#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::test {
namespace {

using namespace scheduling;

struct Case
{
    const InterpreterRequest &request;
    const Interpreter &interpreter;
    const Market &market;
    Interval time;

    bool counts(const BusyInterval &busy) const
    {
        const bool own = !request.booking.isNull() && busy.booking == request.booking;
        return busy.interpreter == interpreter.id && !own;
    }
};

Obstacle obstacle(ObstacleCode code)
{
    Obstacle result;
    result.code = code;
    return result;
}

Obstacle timed(const Case &c, ObstacleCode code, const Interval &time)
{
    Obstacle result = obstacle(code);
    result.from = toLocal(time.start, c.request.zone).value_or(LocalTime{});
    result.until = toLocal(time.end, c.request.zone).value_or(LocalTime{});
    return result;
}

/// The window that holds the request, else why none does.
std::optional<Obstacle> windowObstacle(const Case &c)
{
    Obstacle nearest = obstacle(ObstacleCode::OutsideAvailability);
    qint64 least = std::numeric_limits<qint64>::max();
    const QDate day = c.request.start.date;
    for (const Interval &window :
         availableIntervals(c.market.windows, c.interpreter.id, day.addDays(-1), day.addDays(1))) {
        if (window.contains(c.time))
            return {};
        const qint64 off = std::max<qint64>({0, window.start - c.time.start, c.time.end - window.end});
        const Obstacle one = timed(c, ObstacleCode::OutsideAvailability, window);
        if (one.from.date == day && off < least) {
            least = off;
            nearest = one;
        }
    }
    return nearest;
}

/// The earliest assignment that is in the way, or too near to travel from or to.
std::optional<Obstacle> busyObstacle(const Case &c, bool overlapping)
{
    const BusyInterval *first = nullptr;
    qint64 missing = 0;
    for (const BusyInterval &busy : c.market.busy) {
        if (!c.counts(busy))
            continue;
        const bool bothThere = c.request.mode == BookingMode::OnSite && busy.mode == BookingMode::OnSite;
        const bool samePlace = c.request.place == busy.place && !c.request.place.isNull();
        const qint64 gap = std::max(c.time.start - busy.time.end, busy.time.start - c.time.end);
        const qint64 buffer = c.interpreter.bufferMinutes * MinuteMs;
        const bool inTheWay =
            overlapping ? busy.time.overlaps(c.time) : bothThere && !samePlace && gap < buffer;
        const auto order = [](const BusyInterval &b) { return std::tie(b.time, b.booking, b.place); };
        if (!inTheWay || (first && order(*first) < order(busy)))
            continue;
        first = &busy;
        missing = overlapping ? 0 : (buffer - gap) / MinuteMs;
    }
    if (!first)
        return {};
    Obstacle result = timed(c, overlapping ? ObstacleCode::Busy : ObstacleCode::NoTimeToTravel, first->time);
    result.place = first->place;
    result.minutes = int(missing);
    return result;
}

std::optional<Obstacle> firstObstacle(const Case &c)
{
    if (!c.interpreter.languages.contains(c.request.language))
        return obstacle(ObstacleCode::LanguageMissing);
    if (c.market.excluded.contains(c.interpreter.id))
        return obstacle(ObstacleCode::Excluded);
    if (c.market.conflicts.contains(c.interpreter.id))
        return obstacle(ObstacleCode::ConflictOfInterest);
    Obstacle level = obstacle(ObstacleCode::LevelTooLow);
    level.level = c.interpreter.level;
    if (c.interpreter.level < c.request.minimumLevel)
        return level;
    const QDate valid = c.interpreter.registerValidUntil;
    if (c.request.minimumLevel > InterpreterLevel::Other && valid.isValid() && valid < c.request.start.date) {
        level.code = ObstacleCode::RegisterExpired;
        level.date = valid;
        return level;
    }
    if (!c.interpreter.modes.contains(codeOf(c.request.mode)))
        return obstacle(ObstacleCode::ModeMissing);
    if (auto outside = windowObstacle(c))
        return outside;
    if (auto busy = busyObstacle(c, true))
        return busy;
    return busyObstacle(c, false);
}

bool isFreeAllHalfDay(const Case &c)
{
    const bool morning = c.request.start.minute < 12 * 60;
    const QDate day = c.request.start.date;
    const Interval half{*toUtc({day, morning ? 8 * 60 : 12 * 60}, c.request.zone),
                        *toUtc({day, morning ? 12 * 60 : 17 * 60}, c.request.zone)};
    std::vector<BusyInterval> others;
    std::copy_if(c.market.busy.begin(), c.market.busy.end(), std::back_inserter(others),
                 [&](const BusyInterval &busy) { return c.counts(busy); });
    const auto free =
        freeIntervals(c.market.windows, others, c.interpreter.id, day.addDays(-1), day.addDays(1));
    return std::any_of(free.begin(), free.end(), [&](const Interval &i) { return i.contains(half); });
}

int scoreOf(const Case &c)
{
    const auto known = c.market.earlierSessions.find(c.interpreter.id);
    const int sessions = known != c.market.earlierSessions.end() ? known->second : 0;
    const bool asWished =
        c.request.wishedGender != Gender::Unstated && c.interpreter.gender == c.request.wishedGender;
    return (asWished ? 40 : 0) + std::min(sessions, 5) * 8 + int(c.interpreter.level) * 4 +
           (isFreeAllHalfDay(c) ? 5 : 0);
}

} // namespace

std::vector<Candidate> slowRanking(const InterpreterRequest &request, const Market &market)
{
    std::vector<std::pair<QString, Candidate>> found;
    const auto time = toInterval(request.start, request.durationMinutes, request.zone);
    for (const Interpreter &interpreter : market.interpreters) {
        const Case c{request, interpreter, market, *time};
        Candidate candidate;
        candidate.interpreter = interpreter.id;
        candidate.mode.mode = request.mode;
        candidate.obstacle = firstObstacle(c);
        candidate.score = candidate.fits() ? scoreOf(c) : 0;
        found.emplace_back(interpreter.name, candidate);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        const auto key = [](const auto &one) {
            const Candidate &candidate = one.second;
            return std::tuple(candidate.fits() ? 1000 : int(candidate.obstacle->code), candidate.score);
        };
        return key(a) != key(b)
                   ? key(a) > key(b)
                   : std::tie(a.first, a.second.interpreter) < std::tie(b.first, b.second.interpreter);
    });
    std::vector<Candidate> result;
    for (const auto &[name, candidate] : found)
        result.push_back(candidate);
    return result;
}

} // namespace samsprak::test
