// SPDX-License-Identifier: MPL-2.0
#include "scheduling/free_busy_index.h"

#include "scheduling/judgement.h"

#include <algorithm>
#include <numeric>

namespace samsprak::scheduling {
namespace {

using Bits = std::vector<uint64_t>;

const InterpreterTerms NoTerms;

void set(Bits &bits, size_t index) { bits[index / 64] |= uint64_t(1) << (index % 64); }
bool isSet(const Bits &bits, size_t index) { return (bits[index / 64] >> (index % 64) & 1) != 0; }

void intersect(Bits &bits, const Bits &with)
{
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] &= with[i];
}

void unite(Bits &bits, const Bits &with)
{
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] |= with[i];
}

/// The order of rankCandidates in one number; smaller is earlier.
uint64_t rankKey(const Candidate &candidate, uint32_t nameRank)
{
    constexpr int64_t MiddleScore = int64_t(1) << 30;
    const uint64_t score = uint64_t(MiddleScore - candidate.score) << 24;
    const uint64_t nearness =
        candidate.fits() ? 0 : uint64_t(255 - int(candidate.obstacle->code)) << 56 | uint64_t(1) << 55;
    return nearness | score | nameRank;
}

} // namespace

FreeBusyIndex::FreeBusyIndex(Market market, const QDate &first, const QDate &last)
    : m_market(std::move(market))
    , m_first(first)
    , m_last(last)
{
    for (size_t i = 0; i < m_market.interpreters.size(); ++i)
        m_indexOf.insert(m_market.interpreters[i].id, uint32_t(i));
    fillCalendars();
    fillBits();
    orderByName();
}

void FreeBusyIndex::fillCalendars()
{
    const size_t number = m_market.interpreters.size();
    std::vector<std::vector<InterpreterCalendar::Slot>> slots(number);
    for (const BusyInterval &busy : m_market.busy)
        if (const auto found = m_indexOf.constFind(busy.interpreter); found != m_indexOf.constEnd()) {
            slots[*found].push_back(InterpreterCalendar::Slot::of(busy));
            m_bookedBy.insert(busy.booking, *found);
        }
    m_market.busy = {};
    m_calendars.resize(number);
    for (size_t i = 0; i < number; ++i) {
        const Id &id = m_market.interpreters[i].id;
        const auto terms = m_market.terms.find(id);
        m_terms.push_back(terms != m_market.terms.end() ? &terms->second : &NoTerms);
        m_calendars[i].setWindows(m_market.windows, id, *m_terms[i], m_first, m_last);
        m_calendars[i].setSlots(std::move(slots[i]));
    }
}

void FreeBusyIndex::fillBits()
{
    const size_t number = m_market.interpreters.size();
    const Bits none((number + 63) / 64);
    m_atLevel.fill(none);
    m_inMode.fill(none);
    m_ofGender.fill(none);
    for (size_t i = 0; i < number; ++i) {
        const Interpreter &one = m_market.interpreters[i];
        for (const QString &language : one.languages) {
            Bits &speakers = m_speakers[language];
            speakers.resize(none.size());
            set(speakers, i);
        }
        for (size_t level = 0; level <= size_t(one.level); ++level)
            set(m_atLevel[level], i);
        m_modes.push_back(modeBits(one));
        for (const BookingMode mode : {BookingMode::OnSite, BookingMode::Phone, BookingMode::Video})
            if ((m_modes.back() & bitOf(mode)) != 0)
                set(m_inMode[size_t(mode)], i);
        set(m_ofGender[size_t(one.gender)], i);
    }
}

void FreeBusyIndex::orderByName()
{
    const auto &interpreters = m_market.interpreters;
    m_byName.resize(interpreters.size());
    m_nameRank.resize(interpreters.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [&](uint32_t a, uint32_t b) {
        return std::tie(interpreters[a].name, interpreters[a].id) <
               std::tie(interpreters[b].name, interpreters[b].id);
    });
    for (size_t rank = 0; rank < m_byName.size(); ++rank)
        m_nameRank[m_byName[rank]] = uint32_t(rank);
}

void FreeBusyIndex::add(const BusyInterval &busy)
{
    if (const auto found = m_indexOf.constFind(busy.interpreter); found != m_indexOf.constEnd()) {
        m_calendars[*found].add(InterpreterCalendar::Slot::of(busy));
        m_bookedBy.insert(busy.booking, *found);
    }
}

bool FreeBusyIndex::remove(const Id &booking)
{
    bool found = false;
    for (const uint32_t index : m_bookedBy.values(booking))
        found = m_calendars[index].remove(booking) || found;
    m_bookedBy.remove(booking);
    return found;
}

FreeBusyIndex::Bits FreeBusyIndex::speakersOf(const QString &language) const
{
    const auto found = m_speakers.constFind(language);
    return found != m_speakers.constEnd() ? *found : Bits((m_market.interpreters.size() + 63) / 64);
}

FreeBusyIndex::Bits FreeBusyIndex::eligible(const PreparedRequest &prepared) const
{
    const InterpreterRequest &request = prepared.request;
    Bits result = speakersOf(request.language);
    intersect(result, m_atLevel[size_t(request.minimumLevel)]);
    if (request.wishedGender != Gender::Unstated && request.genderStrength == Strength::Requirement)
        intersect(result, m_ofGender[size_t(request.wishedGender)]);
    Bits works(result.size());
    for (const AskedMode &mode : prepared.modes)
        unite(works, m_inMode[size_t(mode.mode)]);
    intersect(result, works);
    return result;
}

bool FreeBusyIndex::coversDaysOf(const PreparedRequest &prepared) const
{
    const auto [first, last] = prepared.days();
    return m_first <= first && last <= m_last;
}

FreeBusyIndex::PersonFacts FreeBusyIndex::factsByIndex(const PreparedRequest &prepared) const
{
    const size_t number = m_market.interpreters.size();
    PersonFacts result{std::vector<uint8_t>(number), std::vector<int>(number)};
    const auto veto = [&](const IdSet &whom, Veto why) {
        for (const Id &one : whom)
            if (const auto found = m_indexOf.constFind(one); found != m_indexOf.constEnd())
                result.vetoes[*found] |= why;
    };
    veto(prepared.facts.excluded, ExcludedVeto);
    veto(prepared.request.denied, DeniedVeto);
    veto(prepared.facts.conflicts, ConflictVeto);
    for (const auto &[one, sessions] : prepared.facts.earlierSessions)
        if (const auto found = m_indexOf.constFind(one); found != m_indexOf.constEnd())
            result.sessions[*found] = sessions;
    return result;
}

template <class Ask>
void FreeBusyIndex::forEach(const Bits &bits, const PreparedRequest &prepared, Ask ask) const
{
    const bool covered = coversDaysOf(prepared);
    const PersonFacts known = factsByIndex(prepared);
    for (size_t word = 0; word < bits.size(); ++word) {
        for (uint64_t rest = bits[word]; rest != 0; rest &= rest - 1) {
            const size_t index = word * 64 + size_t(__builtin_ctzll(rest));
            const Interpreter &interpreter = m_market.interpreters[index];
            const auto asked = [&](const InterpreterCalendar &calendar) {
                ask(index, Subject{interpreter, *m_terms[index], calendar, true, m_modes[index],
                                   known.vetoes[index], known.sessions[index]});
            };
            if (covered) {
                asked(m_calendars[index]);
                continue;
            }
            InterpreterCalendar calendar = m_calendars[index];
            const auto [first, last] = prepared.days();
            calendar.setWindows(m_market.windows, interpreter.id, *m_terms[index], first, last);
            asked(calendar);
        }
    }
}

std::vector<Candidate> FreeBusyIndex::rank(const InterpreterRequest &request, const RequestFacts &facts) const
{
    const PreparedRequest prepared(request, facts, m_market.travel, m_market.intelligible);
    const size_t number = m_market.interpreters.size();
    const Bits speakers = prepared.isValid() ? speakersOf(request.language) : Bits((number + 63) / 64);
    std::vector<Candidate> asked;
    std::vector<std::pair<uint64_t, uint32_t>> order;
    if (prepared.isValid()) {
        asked.reserve(number);
        order.reserve(number);
        forEach(speakers, prepared, [&](size_t index, const Subject &subject) {
            asked.push_back(judged(prepared, subject));
            order.emplace_back(rankKey(asked.back(), m_nameRank[index]), uint32_t(asked.size() - 1));
        });
    }
    std::sort(order.begin(), order.end());
    std::vector<Candidate> result;
    result.reserve(number);
    for (const auto &[key, at] : order)
        result.push_back(std::move(asked[at]));
    // All others fail at the same rule, the first that can.
    Candidate other;
    other.mode = prepared.modes.front();
    other.obstacle.emplace();
    other.obstacle->code = prepared.isValid() ? ObstacleCode::LanguageMissing : ObstacleCode::InvalidRequest;
    for (const uint32_t index : m_byName) {
        if (isSet(speakers, index))
            continue;
        other.interpreter = m_market.interpreters[index].id;
        result.push_back(other);
    }
    return result;
}

std::vector<Id> FreeBusyIndex::fitting(const InterpreterRequest &request, const RequestFacts &facts) const
{
    const PreparedRequest prepared(request, facts, m_market.travel, m_market.intelligible);
    std::vector<Id> result;
    if (!prepared.isValid())
        return result;
    forEach(eligible(prepared), prepared, [&](size_t, const Subject &subject) {
        if (tried(prepared, subject).fits())
            result.push_back(subject.interpreter.id);
    });
    return result;
}

} // namespace samsprak::scheduling
