// SPDX-License-Identifier: MPL-2.0
#include "scheduling/judgement.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

// Weights: who is asked for by name comes first; a wish of the participant weighs as much as having met five
// times; the level decides among strangers, a free half day among equals. A second choice of mode costs as
// much as two sessions together, ten minutes of travel as much as a quarter of one.
constexpr int NamedWeight = 60;
constexpr int ContinuedWeight = 45;
constexpr int GenderWeight = 40;
constexpr int SessionWeight = 8;
constexpr int CountedSessions = 5;
constexpr int DialectWeight = 20;
constexpr int UnderstoodDialectWeight = 12;
constexpr int WishedLevelWeight = 10;
constexpr int LevelWeight = 4;
constexpr int FreeHalfDayWeight = 5;
constexpr int OtherModeCost = 16;
constexpr int MinutesForOnePoint = 5;

constexpr int DaysBeforeRegisterEnds = 30;
constexpr int MorningEnd = 12 * 60;

/// Collects what speaks for one candidate.
class Reasons
{
public:
    Reasons(const PreparedRequest &prepared, const Subject &subject, Candidate &candidate)
        : m_asked(prepared)
        , m_request(prepared.request)
        , m_subject(subject)
        , m_interpreter(subject.interpreter)
        , m_candidate(candidate)
    {
        m_candidate.reasons.reserve(8);
    }

    void addAll()
    {
        addPerson();
        addGender();
        addAcquaintance();
        addDialect();
        addLevel();
        addChoice();
        addTravel();
        addFreeTime();
        add(modeCode());
        add(ReasonCode::SpeaksLanguage);
    }

private:
    void add(ReasonCode code, int weight = 0) { m_candidate.reasons.push_back({code}), weigh(weight); }
    void addDrawback(ReasonCode code, int count = 0) { m_candidate.reasons.push_back({code, true, count}); }
    void weigh(int weight) { m_candidate.score += weight; }

    void addPerson()
    {
        if (m_request.named == m_interpreter.id)
            add(ReasonCode::NamedAsWished, NamedWeight);
        if (m_request.continued == m_interpreter.id)
            add(ReasonCode::ContinuesAssignment, ContinuedWeight);
    }

    void addGender()
    {
        if (m_request.wishedGender == Gender::Unstated)
            return;
        if (m_interpreter.gender == m_request.wishedGender)
            add(ReasonCode::GenderAsWished, GenderWeight);
        else
            addDrawback(ReasonCode::GenderNotAsWished);
    }

    void addAcquaintance()
    {
        const int count = m_subject.earlierSessions;
        if (count > 0)
            m_candidate.reasons.push_back({ReasonCode::KnowsParticipant, false, count});
        else if (!m_request.participant.isNull())
            addDrawback(ReasonCode::NewToParticipant);
        weigh(std::min(count, CountedSessions) * SessionWeight);
    }

    void addDialect()
    {
        if (m_request.dialect.isEmpty())
            return;
        const TextSet &spoken = m_subject.terms.dialects;
        if (spoken.contains(m_request.dialect))
            add(ReasonCode::DialectSpoken, DialectWeight);
        else if (std::any_of(spoken.begin(), spoken.end(),
                             [&](const QString &one) { return m_asked.servingDialects.contains(one); }))
            add(ReasonCode::DialectUnderstood, UnderstoodDialectWeight);
        else
            addDrawback(ReasonCode::DialectNotSpoken);
    }

    void addLevel()
    {
        const InterpreterLevel level = m_interpreter.level;
        const QDate valid = level > InterpreterLevel::Other ? m_interpreter.registerValidUntil : QDate();
        if (m_request.wishedLevel != InterpreterLevel::None) {
            const bool reached = level >= m_request.wishedLevel;
            m_candidate.reasons.push_back(
                {reached ? ReasonCode::LevelAsWished : ReasonCode::LevelBelowWish, !reached, 0, level});
            weigh(reached ? WishedLevelWeight : 0);
        }
        if (level != InterpreterLevel::None)
            m_candidate.reasons.push_back({ReasonCode::Level, false, 0, level, valid});
        weigh(int(level) * LevelWeight);
        const qint64 daysLeft = valid.isValid() ? m_asked.times.back().day.daysTo(valid) : -1;
        if (daysLeft >= 0 && daysLeft <= DaysBeforeRegisterEnds)
            m_candidate.reasons.push_back({ReasonCode::RegisterEndsSoon, true, int(daysLeft), level, valid});
        if (level > InterpreterLevel::Other && m_subject.terms.registerCheckedOn.isValid())
            m_candidate.reasons.push_back(
                {ReasonCode::RegisterChecked, false, 0, level, m_subject.terms.registerCheckedOn});
    }

    void addChoice()
    {
        const auto found = std::find(m_asked.modes.begin(), m_asked.modes.end(), m_candidate.mode);
        const int choice = int(found - m_asked.modes.begin());
        if (choice == 0)
            return;
        addDrawback(ReasonCode::OtherModeThanFirst, choice + 1);
        weigh(-choice * OtherModeCost);
    }

    /// From the assignment before it on the same day, else from the base.
    void addTravel()
    {
        if (!m_candidate.mode.travels())
            return;
        const AskedTime &asked = m_asked.times.front();
        const Id place =
            m_candidate.mode.mode == BookingMode::OnSite ? m_request.place : m_candidate.mode.room;
        const InterpreterCalendar::Slot *previous = nullptr;
        for (const auto &slot : m_subject.calendar.near({asked.wholeDay.start, asked.time.start}))
            if (slot.travels && slot.time.start >= asked.wholeDay.start &&
                (m_request.booking.isNull() || slot.booking != m_request.booking))
                previous = &slot;
        const auto minutes = m_asked.travel.between(
            m_subject.terms.means, previous ? previous->place : m_interpreter.basePlace, place);
        if (!minutes)
            return;
        m_candidate.reasons.push_back(
            {previous ? ReasonCode::TravelFromPrevious : ReasonCode::TravelFromBase, false, *minutes});
        weigh(-*minutes / MinutesForOnePoint);
    }

    bool isFreeIn(const Interval &time) const
    {
        if (!m_subject.calendar.isAvailable(time))
            return false;
        const auto slots = m_subject.calendar.near(time);
        return std::none_of(slots.begin(), slots.end(), [&](const auto &slot) {
            const bool own = !m_request.booking.isNull() && slot.booking == m_request.booking;
            return !own && slot.time.overlaps(time);
        });
    }

    void addFreeTime()
    {
        if (!isFreeIn(m_asked.times.front().halfDay))
            return;
        const bool morning = m_asked.local(m_asked.times.front().time.start).minute < MorningEnd;
        add(morning ? ReasonCode::FreeAllMorning : ReasonCode::FreeAllAfternoon, FreeHalfDayWeight);
    }

    ReasonCode modeCode() const
    {
        if (!m_candidate.mode.room.isNull() && m_candidate.mode.mode != BookingMode::OnSite)
            return ReasonCode::InDesignatedRoom;
        switch (m_candidate.mode.mode) {
        case BookingMode::Phone:
            return ReasonCode::ByPhone;
        case BookingMode::Video:
            return ReasonCode::ByVideo;
        case BookingMode::OnSite:
            break;
        }
        return ReasonCode::OnSite;
    }

    const PreparedRequest &m_asked;
    const InterpreterRequest &m_request;
    const Subject &m_subject;
    const Interpreter &m_interpreter;
    Candidate &m_candidate;
};

} // namespace

void addReasons(const PreparedRequest &prepared, const Subject &subject, Candidate &candidate)
{
    Reasons(prepared, subject, candidate).addAll();
}

Candidate judged(const PreparedRequest &prepared, const Subject &subject)
{
    Candidate candidate = tried(prepared, subject);
    if (candidate.fits())
        addReasons(prepared, subject, candidate);
    return candidate;
}

} // namespace samsprak::scheduling
