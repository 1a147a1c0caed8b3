// SPDX-License-Identifier: MPL-2.0
#include "scheduling/relaxations.h"

#include "scheduling/zone.h"

#include <algorithm>
#include <tuple>

namespace samsprak::scheduling {
namespace {

constexpr int SlotMinutes = 15;
constexpr int MostMinutesAway = 180;
constexpr int DayMinutes = 24 * 60;
// A pair further down than this is never the best one shown.
constexpr int MostInPairs = 30;

/// Tries one change after the other for one request.
class Relaxing
{
public:
    Relaxing(const InterpreterRequest &request, const RequestFacts &facts,
             const std::map<QString, TextSet> &intelligible, const FittingQuery &fitting)
        : m_request(request)
        , m_facts(facts)
        , m_intelligible(intelligible)
        , m_fitting(fitting)
        , m_now(fitting(request))
    {
        std::sort(m_now.begin(), m_now.end());
    }

    std::vector<Relaxation> all()
    {
        tryModes();
        tryTimes(RelaxationKind::LaterStart, SlotMinutes);
        tryTimes(RelaxationKind::EarlierStart, -SlotMinutes);
        tryLevels();
        tryWithout();
        tryLanguages();
        return std::move(m_result);
    }

private:
    /// Keeps the change when it helps.
    bool keep(const InterpreterRequest &changed, Relaxation relaxation)
    {
        for (const Id &one : m_fitting(changed))
            relaxation.further += !std::binary_search(m_now.begin(), m_now.end(), one);
        if (relaxation.further > 0)
            m_result.push_back(relaxation);
        return relaxation.further > 0;
    }

    void tryModes()
    {
        const std::vector<AskedMode> asked = m_request.modes();
        for (const BookingMode mode : {BookingMode::Phone, BookingMode::Video, BookingMode::OnSite}) {
            const AskedMode other{mode, {}};
            if (std::find(asked.begin(), asked.end(), other) != asked.end())
                continue;
            InterpreterRequest changed = m_request;
            changed.otherModes.push_back(other);
            keep(changed, {RelaxationKind::OtherMode, 0, other});
        }
    }

    bool isTimeForAll(const InterpreterRequest &changed) const
    {
        const auto time = toInterval(changed.start, changed.durationMinutes, changed.zone);
        return time && time->start >= m_facts.now &&
               std::none_of(m_facts.othersBusy.begin(), m_facts.othersBusy.end(),
                            [&](const Interval &busy) { return busy.overlaps(*time); });
    }

    void tryTimes(RelaxationKind kind, int step)
    {
        // A series keeps its hour: nobody means one of its times alone.
        if (!m_request.furtherStarts.empty())
            return;
        InterpreterRequest changed = m_request;
        for (int shift = step; std::abs(shift) <= MostMinutesAway; shift += step) {
            changed.start.minute = m_request.start.minute + shift;
            if (changed.start.minute < 0 || changed.start.minute >= DayMinutes)
                return;
            Relaxation relaxation{kind};
            relaxation.minutes = std::abs(shift);
            if (isTimeForAll(changed) && keep(changed, relaxation))
                return;
        }
    }

    void tryLevels()
    {
        InterpreterRequest changed = m_request;
        for (int level = int(m_request.minimumLevel) - 1; level >= 0; --level) {
            changed.minimumLevel = InterpreterLevel(level);
            Relaxation relaxation{RelaxationKind::LowerLevel};
            relaxation.level = changed.minimumLevel;
            if (keep(changed, relaxation))
                return;
        }
    }

    void tryWithout()
    {
        const bool gender =
            m_request.wishedGender != Gender::Unstated && m_request.genderStrength == Strength::Requirement;
        const bool dialect =
            !m_request.dialect.isEmpty() && m_request.dialectStrength == Strength::Requirement;
        const bool named = !m_request.named.isNull() && m_request.namedStrength == Strength::Requirement;
        InterpreterRequest changed = m_request;
        changed.genderStrength = Strength::Wish;
        if (gender)
            keep(changed, {RelaxationKind::AnyGender});
        changed = m_request;
        changed.dialectStrength = Strength::Wish;
        if (dialect)
            keep(changed, {RelaxationKind::AnyDialect});
        changed = m_request;
        changed.namedStrength = Strength::Wish;
        if (named)
            keep(changed, {RelaxationKind::AnyoneByName});
        changed = m_request;
        changed.furtherStarts.clear();
        if (!m_request.furtherStarts.empty())
            keep(changed, {RelaxationKind::NotOneForAll});
    }

    void tryLanguages()
    {
        const auto serving = m_intelligible.find(m_request.language);
        if (serving == m_intelligible.end())
            return;
        for (const QString &language : serving->second) {
            InterpreterRequest changed = m_request;
            changed.language = language;
            Relaxation relaxation{RelaxationKind::RelatedLanguage};
            relaxation.language = language;
            keep(changed, relaxation);
        }
    }

    const InterpreterRequest &m_request;
    const RequestFacts &m_facts;
    const std::map<QString, TextSet> &m_intelligible;
    const FittingQuery &m_fitting;
    std::vector<Id> m_now; ///< who fits as it is, ascending
    std::vector<Relaxation> m_result;
};

} // namespace

std::vector<Relaxation> relaxations(const InterpreterRequest &request, const RequestFacts &facts,
                                    const std::map<QString, TextSet> &intelligible,
                                    const FittingQuery &fitting)
{
    return Relaxing(request, facts, intelligible, fitting).all();
}

std::vector<Relaxation> relaxations(const InterpreterRequest &request, const RequestFacts &facts,
                                    const FreeBusyIndex &index)
{
    return relaxations(request, facts, index.market().intelligible,
                       [&](const InterpreterRequest &changed) { return index.fitting(changed, facts); });
}

std::vector<Relaxation> relaxations(const InterpreterRequest &request, const Market &market)
{
    return relaxations(request, market, market.intelligible, [&](const InterpreterRequest &changed) {
        std::vector<Id> fitting;
        for (const Interpreter &one : market.interpreters)
            if (!obstacleFor(changed, one, market))
                fitting.push_back(one.id);
        return fitting;
    });
}

std::vector<InterpreterPair> bestPairs(const std::vector<Candidate> &ranking, int most)
{
    std::vector<const Candidate *> fitting;
    for (const Candidate &one : ranking)
        if (one.fits() && fitting.size() < size_t(MostInPairs))
            fitting.push_back(&one);
    std::vector<InterpreterPair> pairs;
    for (size_t i = 0; i < fitting.size(); ++i)
        for (size_t k = i + 1; k < fitting.size(); ++k)
            if (fitting[i]->mode == fitting[k]->mode)
                pairs.push_back({fitting[i]->interpreter, fitting[k]->interpreter, fitting[i]->mode,
                                 fitting[i]->score + fitting[k]->score});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const InterpreterPair &a, const InterpreterPair &b) { return a.score > b.score; });
    if (pairs.size() > size_t(std::max(0, most)))
        pairs.resize(size_t(std::max(0, most)));
    return pairs;
}

} // namespace samsprak::scheduling
