// SPDX-License-Identifier: MPL-2.0
#include "scheduling/candidates.h"

#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

constexpr int Noon = 12 * 60;
constexpr int MorningStart = 8 * 60;
constexpr int AfternoonEnd = 17 * 60;

// Weights: a wish of the participant weighs as much as having met five times; the level decides among
// strangers, a free half day among equals.
constexpr int GenderWeight = 40;
constexpr int SessionWeight = 8;
constexpr int CountedSessions = 5;
constexpr int LevelWeight = 4;
constexpr int FreeHalfDayWeight = 5;

ReasonCode reasonOf(BookingMode mode)
{
    switch (mode) {
    case BookingMode::Phone:
        return ReasonCode::ByPhone;
    case BookingMode::Video:
        return ReasonCode::ByVideo;
    case BookingMode::OnSite:
        break;
    }
    return ReasonCode::OnSite;
}

/// Whether the interpreter is free from `fromMinute` to `toMinute` of the request's day, the request
/// included.
bool isFreeBetween(const InterpreterRequest &request, const Market &market, const Id &interpreter,
                   int fromMinute, int toMinute)
{
    const auto from = toUtc({request.start.date, fromMinute}, request.zone);
    const auto to = toUtc({request.start.date, toMinute}, request.zone);
    if (!from || !to)
        return false;
    std::vector<BusyInterval> others = market.busy;
    std::erase_if(others, [&](const BusyInterval &b) {
        return !request.booking.isNull() && b.booking == request.booking;
    });
    const auto free = freeIntervals(market.windows, others, interpreter, request.start.date.addDays(-1),
                                    request.start.date.addDays(1));
    return std::any_of(free.begin(), free.end(), [&](const Interval &i) { return i.contains({*from, *to}); });
}

void addGenderReason(const InterpreterRequest &request, const Interpreter &interpreter, Candidate &candidate)
{
    if (request.wishedGender == Gender::Unstated)
        return;
    const bool asWished = interpreter.gender == request.wishedGender;
    candidate.reasons.push_back(
        {asWished ? ReasonCode::GenderAsWished : ReasonCode::GenderNotAsWished, !asWished, 0, {}});
    candidate.score += asWished ? GenderWeight : 0;
}

void addAcquaintanceReason(const InterpreterRequest &request, const Market &market, Candidate &candidate)
{
    const auto found = market.earlierSessions.find(candidate.interpreter);
    const int count = found != market.earlierSessions.end() ? found->second : 0;
    if (count > 0)
        candidate.reasons.push_back({ReasonCode::KnowsParticipant, false, count, {}});
    else if (!request.participant.isNull())
        candidate.reasons.push_back({ReasonCode::NewToParticipant, true, 0, {}});
    candidate.score += std::min(count, CountedSessions) * SessionWeight;
}

void addFreeTimeReason(const InterpreterRequest &request, const Market &market, Candidate &candidate)
{
    const bool morning = request.start.minute < Noon;
    const bool free = morning ? isFreeBetween(request, market, candidate.interpreter, MorningStart, Noon)
                              : isFreeBetween(request, market, candidate.interpreter, Noon, AfternoonEnd);
    if (!free)
        return;
    candidate.reasons.push_back(
        {morning ? ReasonCode::FreeAllMorning : ReasonCode::FreeAllAfternoon, false, 0, {}});
    candidate.score += FreeHalfDayWeight;
}

Candidate judged(const InterpreterRequest &request, const Interpreter &interpreter, const Market &market)
{
    Candidate candidate{interpreter.id, obstacleFor(request, interpreter, market), {}, 0};
    if (!candidate.fits())
        return candidate;
    addGenderReason(request, interpreter, candidate);
    addAcquaintanceReason(request, market, candidate);
    if (interpreter.level != InterpreterLevel::None)
        candidate.reasons.push_back({ReasonCode::Level, false, 0, interpreter.level});
    candidate.score += int(interpreter.level) * LevelWeight;
    addFreeTimeReason(request, market, candidate);
    candidate.reasons.push_back({reasonOf(request.mode), false, 0, {}});
    candidate.reasons.push_back({ReasonCode::SpeaksLanguage, false, 0, {}});
    return candidate;
}

} // namespace

InterpreterRequest InterpreterRequest::of(const Booking &booking)
{
    return {booking.language,        booking.mode, booking.minimumLevel, booking.wishedGender, booking.start,
            booking.durationMinutes, booking.zone, booking.place,        booking.participant,  booking.id};
}

std::vector<Candidate> rankCandidates(const InterpreterRequest &request, const Market &market)
{
    struct Entry
    {
        Candidate candidate;
        QString name;
    };
    std::vector<Entry> entries;
    for (const Interpreter &interpreter : market.interpreters)
        entries.push_back({judged(request, interpreter, market), interpreter.name});
    // A later rule that fails is nearer to fitting: Busy stands before LanguageMissing.
    const auto key = [](const Entry &e) {
        return std::tuple(!e.candidate.fits(), e.candidate.fits() ? 0 : -int(e.candidate.obstacle->code),
                          -e.candidate.score);
    };
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        return std::tuple(key(a), a.name, a.candidate.interpreter) <
               std::tuple(key(b), b.name, b.candidate.interpreter);
    });
    std::vector<Candidate> result;
    for (Entry &entry : entries)
        result.push_back(std::move(entry.candidate));
    return result;
}

int furtherInMode(const InterpreterRequest &request, const Market &market, BookingMode mode)
{
    InterpreterRequest changed = request;
    changed.mode = mode;
    return int(std::count_if(market.interpreters.begin(), market.interpreters.end(), [&](const auto &one) {
        return obstacleFor(request, one, market) && !obstacleFor(changed, one, market);
    }));
}

} // namespace samsprak::scheduling
