// SPDX-License-Identifier: MPL-2.0
#include "scheduling/week_assignment.h"

#include "scheduling/zone.h"

#include <algorithm>
#include <tuple>

namespace samsprak::scheduling {

namespace {

using assignment::Assigned;
using assignment::Instance;
using assignment::Nobody;

constexpr int DaysAWeek = 7;
constexpr int MinutesAWeek = DaysAWeek * assignment::MinutesPerDay;
constexpr int AnyDistance = 24 * 60;

bool isGiven(BookingState state)
{
    return state == BookingState::Held || state == BookingState::Ordered || state == BookingState::Received ||
           state == BookingState::Confirmed;
}

bool isOpen(BookingState state)
{
    return state == BookingState::Tentative || state == BookingState::Refused ||
           state == BookingState::Unfilled;
}

/// The model knows four levels; which of the two highest it must be is a question of who may take it at all.
int levelOf(InterpreterLevel level) { return std::clamp(int(level), 1, 4); }

assignment::Sex sexOf(Gender gender)
{
    if (gender == Gender::Unstated)
        return assignment::Sex::Unstated;
    return gender == Gender::Woman ? assignment::Sex::Female : assignment::Sex::Male;
}

/// Builds the problem; lives for one question.
class ProblemBuilder
{
public:
    explicit ProblemBuilder(const WeekQuestion &question)
        : m_question(question)
    {
    }

    Result<WeekProblem> build()
    {
        const auto week = toInterval(LocalTime{m_question.monday, 0}, MinutesAWeek, m_question.zone);
        if (m_question.monday.dayOfWeek() != 1 || !week)
            return Error{ErrorCode::InvalidInput, QStringLiteral("week: not a Monday, or an unknown zone")};
        chooseBookings();
        addPlaces();
        for (const Interpreter &interpreter : m_question.market.interpreters)
            addInterpreter(interpreter);
        for (const Booking *booking : m_bookings)
            addSession(*booking);
        keepWhatStands();
        if (const std::string fault = m_problem.instance.fault(); !fault.empty())
            return Error{ErrorCode::InvalidInput, QString::fromStdString(fault)};
        return std::move(m_problem);
    }

private:
    int minuteOf(const LocalTime &start) const
    {
        return int(m_question.monday.daysTo(start.date)) * assignment::MinutesPerDay + start.minute;
    }

    void chooseBookings()
    {
        for (const Booking &booking : m_question.bookings) {
            const bool ofThisWeek = booking.start.date >= m_question.monday &&
                                    booking.start.date < m_question.monday.addDays(DaysAWeek);
            if (ofThisWeek && booking.agency.isNull() && booking.durationMinutes > 0 &&
                (isGiven(booking.state) || isOpen(booking.state)))
                m_bookings.push_back(&booking);
        }
        std::sort(m_bookings.begin(), m_bookings.end(), [](const Booking *a, const Booking *b) {
            return std::tie(a->start, a->id) < std::tie(b->start, b->id);
        });
    }

    int placeOf(const Id &place) { return m_places.try_emplace(place, int(m_places.size())).first->second; }

    int minutesBetween(const Id &from, const Id &to) const
    {
        return m_question.market.travel.between(TravelMeans::PublicTransport, from, to).value_or(0);
    }

    void addPlaces()
    {
        for (const Booking *booking : m_bookings)
            placeOf(booking->place);
        std::vector<Id> byNumber(m_places.size());
        for (const auto &[id, number] : m_places)
            byNumber[size_t(number)] = id;
        m_byNumber = byNumber;
        for (const Id &from : byNumber) {
            std::vector<int> row;
            for (const Id &to : byNumber)
                row.push_back(minutesBetween(from, to));
            m_problem.instance.travel.push_back(std::move(row));
        }
    }

    int languageOf(const QString &tag)
    {
        const auto [known, isNew] = m_languages.try_emplace(tag, int(m_languages.size()));
        if (isNew)
            m_problem.instance.languages.push_back(tag.toStdString());
        return known->second;
    }

    void addInterpreter(const Interpreter &interpreter)
    {
        assignment::WeekInterpreter made;
        for (const QString &tag : interpreter.languages)
            made.languages.push_back({languageOf(tag), {}});
        made.level = levelOf(interpreter.level);
        made.gender = sexOf(interpreter.gender);
        for (const BookingMode mode : {BookingMode::OnSite, BookingMode::Phone, BookingMode::Video})
            made.modes[size_t(mode)] = interpreter.modes.contains(codeOf(mode));
        const auto terms = m_question.market.terms.find(interpreter.id);
        const bool known = terms != m_question.market.terms.end();
        made.radius =
            known && terms->second.mostTravelMinutes > 0 ? terms->second.mostTravelMinutes : AnyDistance;
        made.weekMinutes =
            known && terms->second.mostMinutesAWeek > 0 ? terms->second.mostMinutesAWeek : MinutesAWeek;
        for (const Id &place : m_byNumber)
            made.homeTravel.push_back(minutesBetween(interpreter.basePlace, place));
        addWindows(made, interpreter.id);
        m_problem.instance.buffer = std::max(m_problem.instance.buffer, interpreter.bufferMinutes);
        m_numbers.emplace(interpreter.id, int(m_problem.interpreters.size()));
        m_problem.interpreters.push_back(interpreter.id);
        m_problem.instance.interpreters.push_back(std::move(made));
    }

    /// When the interpreter is there and not taken by anything else; cut at midnights.
    void addWindows(assignment::WeekInterpreter &made, const Id &interpreter)
    {
        if (m_question.gone.contains(interpreter))
            return;
        const auto free = freeIntervals(m_question.market.windows, m_question.market.busy, interpreter,
                                        m_question.monday, m_question.monday.addDays(DaysAWeek - 1));
        for (const Interval &interval : free) {
            const auto start = toLocal(interval.start, m_question.zone);
            const auto end = toLocal(interval.end, m_question.zone);
            if (!start || !end)
                continue;
            int from = std::max(0, minuteOf(*start));
            const int until = std::min(MinutesAWeek, minuteOf(*end));
            while (from < until) {
                const int midnight = (from / assignment::MinutesPerDay + 1) * assignment::MinutesPerDay;
                made.windows.push_back({from, std::min(until, midnight)});
                from = midnight;
            }
        }
    }

    void addSession(const Booking &booking)
    {
        assignment::WeekSession made;
        made.language = languageOf(booking.language);
        made.starts = {minuteOf(booking.start)};
        made.duration = booking.durationMinutes;
        made.mode = assignment::Mode(int(booking.mode));
        made.place = placeOf(booking.place);
        made.minimumLevel = levelOf(booking.minimumLevel);
        made.gender = sexOf(booking.wishedGender);
        made.genderRequired = booking.genderRequired;
        made.priority = booking.legalRight ? 2 : 1;
        if (const auto earlier = m_question.earlier.find(booking.id); earlier != m_question.earlier.end())
            if (const auto number = m_numbers.find(earlier->second); number != m_numbers.end())
                made.previous = number->second;
        exclude(made, booking);
        m_problem.bookings.push_back(booking.id);
        m_problem.instance.sessions.push_back(std::move(made));
    }

    /// Whoever could not take it in an empty week by the hub's own rule.
    void exclude(assignment::WeekSession &made, const Booking &booking) const
    {
        const InterpreterRequest request = InterpreterRequest::of(booking);
        for (size_t i = 0; i < m_question.market.interpreters.size(); ++i) {
            const Interpreter &interpreter = m_question.market.interpreters[i];
            const bool denied = booking.deniedInterpreters.contains(interpreter.id);
            if (denied || obstacleFor(request, interpreter, m_rules))
                made.excluded.push_back(int(i));
        }
    }

    void keepWhatStands()
    {
        assignment::Incumbent incumbent;
        for (size_t i = 0; i < m_bookings.size(); ++i) {
            const Booking &booking = *m_bookings[i];
            const auto number = m_numbers.find(booking.interpreter);
            // Whom somebody has asked for stays, too, unless more is gained by another.
            const bool stands = isGiven(booking.state) || booking.state == BookingState::Tentative;
            if (number == m_numbers.end() || !stands)
                continue;
            const Assigned row{int(i), number->second, minuteOf(booking.start)};
            incumbent.plan.assigned.push_back(row);
            if (!m_question.gone.contains(booking.interpreter))
                m_problem.before.assigned.push_back(row);
        }
        for (const Id &gone : m_question.gone)
            if (const auto number = m_numbers.find(gone); number != m_numbers.end())
                incumbent.gone.push_back(number->second);
        if (!incumbent.plan.assigned.empty())
            m_problem.incumbent = std::move(incumbent);
    }

    static Market rulesOf(const WeekQuestion &question)
    {
        Market rules;
        rules.interpreters = question.market.interpreters;
        rules.windows = question.market.windows;
        rules.terms = question.market.terms;
        rules.travel = question.market.travel;
        rules.intelligible = question.market.intelligible;
        return rules;
    }

    const WeekQuestion &m_question;
    const Market m_rules = rulesOf(m_question);
    std::vector<const Booking *> m_bookings;
    std::map<Id, int> m_places;
    std::vector<Id> m_byNumber;
    std::map<QString, int> m_languages;
    std::map<Id, int> m_numbers;
    WeekProblem m_problem;
};

WeekTotals totalsOf(const WeekProblem &problem, const assignment::Solution &solution)
{
    const assignment::Verdict verdict = assignment::judge(problem.instance, solution, problem.incumbent);
    const assignment::Weights &weights = problem.instance.weights;
    WeekTotals totals;
    totals.unserved = int(problem.instance.sessions.size()) - verdict.served;
    totals.travelMinutes = int(verdict.cost.travel / weights.travelPerMinute);
    totals.changedInterpreter = int(verdict.cost.continuity / weights.continuity);
    totals.cost = verdict.cost.total();
    return totals;
}

std::vector<Id> interpretersBy(const WeekProblem &problem, const assignment::Solution &solution)
{
    std::vector<Id> by(problem.bookings.size());
    for (const Assigned &row : solution.assigned)
        by[size_t(row.session)] = problem.interpreters[size_t(row.interpreter)];
    return by;
}

} // namespace

Result<WeekProblem> weekProblem(const WeekQuestion &question) { return ProblemBuilder(question).build(); }

Result<WeekProposal> proposeWeek(const WeekQuestion &question, const assignment::SolveOptions &options)
{
    const auto problem = weekProblem(question);
    if (!problem)
        return problem.error();
    const assignment::Solved solved = assignment::solve(problem->instance, problem->incumbent, options);
    const std::vector<Id> before = interpretersBy(*problem, problem->before);
    const std::vector<Id> after = interpretersBy(*problem, solved.solution);
    WeekProposal proposal;
    for (size_t i = 0; i < problem->bookings.size(); ++i) {
        const int start = problem->instance.sessions[i].starts.front();
        const LocalTime time{question.monday.addDays(start / assignment::MinutesPerDay),
                             start % assignment::MinutesPerDay};
        proposal.rows.push_back({problem->bookings[i], time, before[i], after[i]});
    }
    proposal.before = totalsOf(*problem, problem->before);
    proposal.after = totalsOf(*problem, solved.solution);
    proposal.bound = solved.bound;
    return proposal;
}

} // namespace samsprak::scheduling
