// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/judge.h"

#include <algorithm>
#include <map>

namespace samsprak::scheduling::assignment {
namespace {

using MaybeFault = std::optional<FaultCode>;

bool contains(const std::vector<int> &all, int one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

MaybeFault faultOfLanguage(const WeekSession &session, const WeekInterpreter &interpreter)
{
    bool speaks = false;
    for (const SpokenLanguage &spoken : interpreter.languages) {
        if (spoken.language != session.language)
            continue;
        if (session.dialect == 0 || contains(spoken.dialects, session.dialect))
            return {};
        speaks = true;
    }
    return speaks ? FaultCode::DialectMissing : FaultCode::LanguageMissing;
}

/// What doesn't depend on the interpreter's other sessions.
MaybeFault faultOfPair(const WeekSession &session, const WeekInterpreter &interpreter, const Assigned &row)
{
    if (!contains(session.starts, row.start))
        return FaultCode::StartNotPermitted;
    if (const MaybeFault fault = faultOfLanguage(session, interpreter))
        return fault;
    if (interpreter.level < session.minimumLevel)
        return FaultCode::LevelTooLow;
    if (session.genderRequired && session.gender != interpreter.gender)
        return FaultCode::GenderRequired;
    if (!interpreter.modes.at(size_t(session.mode)))
        return FaultCode::ModeMissing;
    if (session.mode == Mode::OnSite && interpreter.homeTravel.at(size_t(session.place)) > interpreter.radius)
        return FaultCode::TooFar;
    if (contains(session.excluded, row.interpreter))
        return FaultCode::Excluded;
    return {};
}

class Hearing
{
public:
    Hearing(const Instance &instance, const Solution &solution, const std::optional<Incumbent> &incumbent)
        : m_instance(instance)
        , m_incumbent(incumbent)
    {
        for (const Assigned &row : solution.assigned)
            admit(row);
        std::map<int, std::vector<Assigned>> byInterpreter;
        for (const auto &[session, row] : m_admitted)
            byInterpreter[row.interpreter].push_back(row);
        for (auto &[interpreter, rows] : byInterpreter)
            walkWeek(m_instance.interpreters[size_t(interpreter)], rows);
        countUnserved();
        countChanges();
    }

    Verdict verdict;

private:
    void admit(const Assigned &row)
    {
        if (row.session < 0 || row.session >= int(m_instance.sessions.size()))
            return reject(FaultCode::UnknownSession, row);
        if (row.interpreter < 0 || row.interpreter >= int(m_instance.interpreters.size()))
            return reject(FaultCode::UnknownInterpreter, row);
        if (m_admitted.count(row.session))
            return reject(FaultCode::AssignedTwice, row);
        if (m_incumbent && contains(m_incumbent->gone, row.interpreter))
            return reject(FaultCode::Gone, row);
        const MaybeFault fault = faultOfPair(sessionOf(row), interpreterOf(row), row);
        if (fault)
            return reject(*fault, row);
        m_admitted[row.session] = row;
    }

    /// Walks through an interpreter's rows by time; a row that doesn't fit behind those before it is
    /// rejected.
    void walkWeek(const WeekInterpreter &interpreter, std::vector<Assigned> rows)
    {
        std::sort(rows.begin(), rows.end(),
                  [](const Assigned &a, const Assigned &b) { return a.start < b.start; });
        int minutes = 0;
        const Window *window = nullptr;
        int free = 0;        // when the interpreter may leave the place where the last row ended
        int place = NoPlace; // home
        for (const Assigned &row : rows) {
            const WeekSession &session = sessionOf(row);
            const Window *own = windowAround(interpreter, row.start);
            const int home = session.mode == Mode::OnSite ? interpreter.homeTravel[size_t(session.place)] : 0;
            const int end = row.start + session.duration + m_instance.buffer;
            if (!own || row.start - home < own->begin || end + home > own->end) {
                reject(FaultCode::OutsideAvailability, row);
                continue;
            }
            const bool first = own != window;
            const int there = travel(interpreter, first ? NoPlace : place, session.place);
            if (!first && free + there > row.start) {
                reject(FaultCode::NoTimeBetween, row);
                continue;
            }
            if (minutes + session.duration > interpreter.weekMinutes) {
                reject(FaultCode::WeekTooLong, row);
                continue;
            }
            if (first && window)
                goHome(interpreter, place);
            payTravel(there);
            paySession(row);
            minutes += session.duration;
            window = own;
            free = end;
            place = session.place;
        }
        if (window)
            goHome(interpreter, place);
    }

    void goHome(const WeekInterpreter &interpreter, int place)
    {
        payTravel(travel(interpreter, place, NoPlace));
    }

    void payTravel(int minutes)
    {
        verdict.cost.travel += int64_t(minutes) * m_instance.weights.travelPerMinute;
    }

    static const Window *windowAround(const WeekInterpreter &interpreter, int time)
    {
        for (const Window &window : interpreter.windows)
            if (window.begin <= time && time < window.end)
                return &window;
        return nullptr;
    }

    /// Minutes between two places, of which NoPlace is home.
    int travel(const WeekInterpreter &interpreter, int from, int to) const
    {
        if (from == NoPlace)
            return to == NoPlace ? 0 : interpreter.homeTravel[size_t(to)];
        return to == NoPlace ? interpreter.homeTravel[size_t(from)]
                             : m_instance.travel[size_t(from)][size_t(to)];
    }

    void paySession(const Assigned &row)
    {
        const WeekSession &session = sessionOf(row);
        const WeekInterpreter &interpreter = interpreterOf(row);
        const Weights &weights = m_instance.weights;
        const int difference = weights.ratePerHour[size_t(interpreter.level)] -
                               weights.ratePerHour[size_t(session.minimumLevel)];
        verdict.cost.overqualification += (difference * session.duration + 30) / 60;
        if (session.gender != Sex::Unstated && session.gender != interpreter.gender)
            verdict.cost.softGender += weights.softGender;
        if (session.previous != Nobody && session.previous != row.interpreter)
            verdict.cost.continuity += weights.continuity;
        if (row.start != session.starts.front())
            verdict.cost.alternativeStart += weights.alternativeStart;
        m_standing[row.session] = row;
        ++verdict.served;
    }

    void countUnserved()
    {
        for (size_t i = 0; i < m_instance.sessions.size(); ++i)
            if (!m_standing.count(int(i)))
                verdict.cost.unserved += m_instance.weights.unserved[size_t(m_instance.sessions[i].priority)];
    }

    void countChanges()
    {
        if (!m_incumbent)
            return;
        for (const Assigned &row : m_incumbent->plan.assigned) {
            const auto found = m_standing.find(row.session);
            if (found == m_standing.end() || found->second != row)
                ++verdict.changed;
        }
        verdict.cost.change = int64_t(verdict.changed) * m_instance.weights.change;
    }

    const WeekSession &sessionOf(const Assigned &row) const
    {
        return m_instance.sessions[size_t(row.session)];
    }
    const WeekInterpreter &interpreterOf(const Assigned &row) const
    {
        return m_instance.interpreters[size_t(row.interpreter)];
    }
    void reject(FaultCode code, const Assigned &row) { verdict.faults.push_back({code, row}); }

    const Instance &m_instance;
    const std::optional<Incumbent> &m_incumbent;
    std::map<int, Assigned> m_admitted; ///< by session
    std::map<int, Assigned> m_standing; ///< of these, those that fit into their interpreter's week
};

} // namespace

Verdict judge(const Instance &instance, const Solution &solution, const std::optional<Incumbent> &incumbent)
{
    return Hearing(instance, solution, incumbent).verdict;
}

const char *nameOf(FaultCode code)
{
    switch (code) {
    case FaultCode::UnknownSession:
        return "there is no such session";
    case FaultCode::UnknownInterpreter:
        return "there is no such interpreter";
    case FaultCode::AssignedTwice:
        return "the session is assigned twice";
    case FaultCode::Gone:
        return "the interpreter is gone";
    case FaultCode::StartNotPermitted:
        return "the start is not permitted";
    case FaultCode::LanguageMissing:
        return "the interpreter doesn't speak the language";
    case FaultCode::DialectMissing:
        return "the interpreter doesn't speak the dialect";
    case FaultCode::LevelTooLow:
        return "the interpreter's level is too low";
    case FaultCode::GenderRequired:
        return "the interpreter has not the gender required";
    case FaultCode::ModeMissing:
        return "the interpreter doesn't work in this mode";
    case FaultCode::TooFar:
        return "the place is too far away";
    case FaultCode::Excluded:
        return "there is a conflict of interest";
    case FaultCode::OutsideAvailability:
        return "the interpreter is not available, the way there and back included";
    case FaultCode::NoTimeBetween:
        return "there is no time to get there from the session before";
    case FaultCode::WeekTooLong:
        return "the interpreter's week has no minutes left";
    }
    return "";
}

} // namespace samsprak::scheduling::assignment
