// SPDX-License-Identifier: MPL-2.0
#include "scheduling/candidates.h"
#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

constexpr int MostAlternatives = 3;
constexpr int SlotMinutes = 15;
constexpr int DayEnd = 24 * 60;

/// Those who fit, best first; `refused` is not among them.
std::vector<Id> fittingOthers(const InterpreterRequest &request, const Market &market, const Id &refused)
{
    std::vector<Id> result;
    for (const Candidate &candidate : rankCandidates(request, market))
        if (candidate.fits() && candidate.interpreter != refused)
            result.push_back(candidate.interpreter);
    return result;
}

Alternative alternative(AlternativeKind kind, const Id &interpreter, const InterpreterRequest &request)
{
    return {kind, interpreter, request.start, request.durationMinutes, request.mode};
}

bool isTimeForAll(const InterpreterRequest &request, const Market &market)
{
    const auto time = toInterval(request.start, request.durationMinutes, request.zone);
    return time && time->start >= market.now &&
           std::none_of(market.othersBusy.begin(), market.othersBusy.end(),
                        [&](const Interval &busy) { return busy.overlaps(*time); });
}

/// The interpreter's next free quarter of an hour after the request, on the same day.
std::optional<LocalTime> nextFreeStart(InterpreterRequest request, const Market &market,
                                       const Interpreter &interpreter)
{
    int minute = (request.start.minute / SlotMinutes + 1) * SlotMinutes;
    for (; minute < DayEnd; minute += SlotMinutes) {
        request.start.minute = minute;
        if (isTimeForAll(request, market) && !obstacleFor(request, interpreter, market))
            return request.start;
    }
    return {};
}

/// The same time in another mode: with the same interpreter if that helps, else with somebody who has not
/// been offered yet.
std::optional<Alternative> inOtherMode(const InterpreterRequest &request, const Market &market,
                                       const Interpreter *refused, const std::vector<Alternative> &offered)
{
    for (const BookingMode mode : {BookingMode::Phone, BookingMode::Video, BookingMode::OnSite}) {
        if (mode == request.mode)
            continue;
        InterpreterRequest changed = request;
        changed.mode = mode;
        changed.room = {};
        changed.otherModes.clear();
        if (refused && !obstacleFor(changed, *refused, market))
            return alternative(AlternativeKind::OtherMode, refused->id, changed);
        for (const Id &other : fittingOthers(changed, market, refused ? refused->id : Id{}))
            if (std::none_of(offered.begin(), offered.end(),
                             [&](const Alternative &a) { return a.interpreter == other; }))
                return alternative(AlternativeKind::OtherMode, other, changed);
    }
    return {};
}

} // namespace

std::vector<Alternative> alternatives(const InterpreterRequest &request, const Market &market,
                                      const Id &refused)
{
    const auto found = std::find_if(market.interpreters.begin(), market.interpreters.end(),
                                    [&](const Interpreter &i) { return i.id == refused; });
    const Interpreter *interpreter = found != market.interpreters.end() ? &*found : nullptr;
    const std::vector<Id> others = fittingOthers(request, market, refused);
    std::vector<Alternative> result;
    if (!others.empty())
        result.push_back(alternative(AlternativeKind::OtherInterpreter, others.front(), request));
    if (const auto later = interpreter ? nextFreeStart(request, market, *interpreter) : std::nullopt) {
        InterpreterRequest changed = request;
        changed.start = *later;
        result.push_back(alternative(AlternativeKind::OtherTime, refused, changed));
    }
    if (const auto remote = inOtherMode(request, market, interpreter, result))
        result.push_back(*remote);
    const auto isOffered = [&](const Id &other) {
        return std::any_of(result.begin(), result.end(), [&](const Alternative &a) {
            return a.interpreter == other && a.start == request.start;
        });
    };
    for (size_t next = 1; next < others.size() && result.size() < size_t(MostAlternatives); ++next)
        if (!isOffered(others[next]))
            result.push_back(alternative(AlternativeKind::OtherInterpreter, others[next], request));
    return result;
}

} // namespace samsprak::scheduling
