// SPDX-License-Identifier: MPL-2.0
#include "scheduling/candidates.h"

#include "scheduling/judgement.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

Subject subjectOf(const PreparedRequest &prepared, const Interpreter &interpreter,
                  const InterpreterTerms &terms, const InterpreterCalendar &calendar)
{
    const RequestFacts &facts = prepared.facts;
    const auto sessions = facts.earlierSessions.find(interpreter.id);
    Subject subject{interpreter, terms, calendar};
    subject.speaksLanguage = interpreter.languages.contains(prepared.request.language);
    subject.modes = modeBits(interpreter);
    const auto veto = [&](const IdSet &whom, Veto why) {
        if (whom.contains(interpreter.id))
            subject.vetoes |= why;
    };
    veto(facts.excluded, ExcludedVeto);
    veto(prepared.request.denied, DeniedVeto);
    veto(facts.conflicts, ConflictVeto);
    subject.earlierSessions = sessions != facts.earlierSessions.end() ? sessions->second : 0;
    return subject;
}

/// The interpreter's time around a request, gathered from the whole market.
InterpreterCalendar calendarFor(const PreparedRequest &prepared, const Interpreter &interpreter,
                                const InterpreterTerms &terms, const Market &market)
{
    InterpreterCalendar calendar;
    if (!prepared.isValid())
        return calendar;
    const auto [first, last] = prepared.days();
    calendar.setWindows(market.windows, interpreter.id, terms, first, last);
    std::vector<InterpreterCalendar::Slot> slots;
    for (const BusyInterval &busy : market.busy)
        if (busy.interpreter == interpreter.id)
            slots.push_back(InterpreterCalendar::Slot::of(busy));
    calendar.setSlots(std::move(slots));
    return calendar;
}

const InterpreterTerms &termsOf(const Market &market, const Id &interpreter)
{
    static const InterpreterTerms none;
    const auto found = market.terms.find(interpreter);
    return found != market.terms.end() ? found->second : none;
}

} // namespace

std::optional<Obstacle> obstacleFor(const InterpreterRequest &request, const Interpreter &interpreter,
                                    const Market &market)
{
    const PreparedRequest prepared(request, market, market.travel, market.intelligible);
    const InterpreterTerms &terms = termsOf(market, interpreter.id);
    const InterpreterCalendar calendar = calendarFor(prepared, interpreter, terms, market);
    return tried(prepared, subjectOf(prepared, interpreter, terms, calendar)).obstacle;
}

std::vector<Candidate> rankCandidates(const InterpreterRequest &request, const Market &market)
{
    struct Entry
    {
        Candidate candidate;
        QString name;
    };
    const PreparedRequest prepared(request, market, market.travel, market.intelligible);
    std::vector<Entry> entries;
    for (const Interpreter &interpreter : market.interpreters) {
        const InterpreterTerms &terms = termsOf(market, interpreter.id);
        const InterpreterCalendar calendar = calendarFor(prepared, interpreter, terms, market);
        entries.push_back(
            {judged(prepared, subjectOf(prepared, interpreter, terms, calendar)), interpreter.name});
    }
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
    changed.room = {};
    changed.otherModes.clear();
    return int(std::count_if(market.interpreters.begin(), market.interpreters.end(), [&](const auto &one) {
        return obstacleFor(request, one, market) && !obstacleFor(changed, one, market);
    }));
}

RefusalCode refusalCode(ObstacleCode code)
{
    switch (code) {
    case ObstacleCode::LanguageMissing:
    case ObstacleCode::DialectMissing:
        return RefusalCode::LanguageMissing;
    case ObstacleCode::Excluded:
    case ObstacleCode::Denied:
    case ObstacleCode::ConflictOfInterest:
    case ObstacleCode::NotNamed:
    case ObstacleCode::GenderNotAsRequired:
    case ObstacleCode::NotCleared:
        return RefusalCode::Excluded;
    case ObstacleCode::LevelTooLow:
    case ObstacleCode::RegisterExpired:
        return RefusalCode::LevelTooLow;
    case ObstacleCode::OnLeave:
    case ObstacleCode::OutsideAvailability:
    case ObstacleCode::TooLong:
    case ObstacleCode::DayFull:
    case ObstacleCode::WeekFull:
        return RefusalCode::OutsideAvailability;
    case ObstacleCode::Busy:
    case ObstacleCode::NoBreak:
        return RefusalCode::InterpreterBusy;
    case ObstacleCode::NoTimeToTravel:
    case ObstacleCode::TooFar:
        return RefusalCode::NoTimeToTravel;
    case ObstacleCode::ModeMissing:
    case ObstacleCode::InvalidRequest:
        break;
    }
    return RefusalCode::InvalidRequest;
}

} // namespace samsprak::scheduling
