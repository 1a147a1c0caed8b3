// SPDX-License-Identifier: MPL-2.0
#include "scheduling/session_clashes.h"

#include "scheduling/swedish_holidays.h"
#include "scheduling/zone.h"

#include <algorithm>
#include <tuple>

namespace samsprak::scheduling {

namespace {

constexpr int FirstMinute = 8 * 60;
constexpr int LastMinute = 17 * 60;
constexpr int Quarter = 15;
constexpr int MinutesADay = 24 * 60;

/// One time at which another session needs somebody.
struct Need
{
    Interval time;
    LocalTime start;
    const PeopledSession *of = nullptr;
};

bool overlap(const Interval &a, const Interval &b) { return a.start < b.end && b.start < a.end; }

bool shares(const IdSet &a, const IdSet &b)
{
    return std::any_of(a.begin(), a.end(), [&](const Id &id) { return b.contains(id); });
}

bool shareAnything(const PeopledSession &a, const PeopledSession &b)
{
    return shares(a.session.leaders, b.session.leaders) || shares(a.participants, b.participants) ||
           (!a.session.place.isNull() && a.session.place == b.session.place);
}

/// The times in `range` of the sessions that share somebody or the place with the planned one, by start.
std::vector<Need> needsOf(const PeopledSession &planned, const std::vector<PeopledSession> &others,
                          const Interval &range)
{
    std::vector<Need> needs;
    for (const PeopledSession &other : others) {
        if (other.session.cancelled || other.session.id == planned.session.id ||
            !shareAnything(planned, other))
            continue;
        const auto times = occurrences(other.session, range);
        if (!times)
            continue;
        for (const Occurrence &occurrence : *times)
            needs.push_back({occurrence.time, occurrence.start, &other});
    }
    std::sort(needs.begin(), needs.end(), [](const Need &a, const Need &b) {
        return std::tie(a.time.start, a.of->session.id) < std::tie(b.time.start, b.of->session.id);
    });
    return needs;
}

/// Collects what clashes, each once with how often.
class ClashList
{
public:
    void add(ClashKind kind, const Id &who, const Need &need, const LocalTime &start)
    {
        const auto known = std::find_if(m_clashes.begin(), m_clashes.end(), [&](const SessionClash &clash) {
            return clash.kind == kind && clash.who == who && clash.session == need.of->session.id;
        });
        if (known != m_clashes.end())
            ++known->times;
        else
            m_clashes.push_back({kind, who, need.of->session.id, start, need.start, 1});
    }
    std::vector<SessionClash> sorted()
    {
        std::stable_sort(m_clashes.begin(), m_clashes.end(),
                         [](const SessionClash &a, const SessionClash &b) { return a.kind < b.kind; });
        return std::move(m_clashes);
    }

private:
    std::vector<SessionClash> m_clashes;
};

void addShared(ClashList &list, const PeopledSession &planned, const Need &need, const LocalTime &start)
{
    for (const Id &leader : planned.session.leaders)
        if (need.of->session.leaders.contains(leader))
            list.add(ClashKind::Leader, leader, need, start);
    for (const Id &participant : planned.participants)
        if (need.of->participants.contains(participant))
            list.add(ClashKind::Participant, participant, need, start);
    if (!planned.session.place.isNull() && planned.session.place == need.of->session.place)
        list.add(ClashKind::Place, planned.session.place, need, start);
}

/// The first ones that are not a quarter beside each other: who can't come at ten can't at a quarter past.
std::vector<LocalTime> farApart(const std::vector<LocalTime> &starts, int minutes, size_t most)
{
    std::vector<LocalTime> chosen;
    for (const LocalTime &start : starts) {
        const bool near = std::any_of(chosen.begin(), chosen.end(), [&](const LocalTime &other) {
            return other.date == start.date && std::abs(other.minute - start.minute) < minutes;
        });
        if (!near && chosen.size() < most)
            chosen.push_back(start);
    }
    return chosen;
}

} // namespace

Result<std::vector<SessionClash>> clashes(const PeopledSession &planned,
                                          const std::vector<PeopledSession> &others, const Interval &range)
{
    const auto times = occurrences(planned.session, range);
    if (!times)
        return times.error();
    const std::vector<Need> needs = needsOf(planned, others, range);
    ClashList list;
    for (const Occurrence &occurrence : *times)
        for (const Need &need : needs) {
            if (need.time.start >= occurrence.time.end)
                break;
            if (overlap(need.time, occurrence.time))
                addShared(list, planned, need, occurrence.start);
        }
    return list.sorted();
}

std::vector<LocalTime> freeStarts(const PeopledSession &planned, const std::vector<PeopledSession> &others,
                                  const FreeStartSearch &search)
{
    const Session &session = planned.session;
    const auto range = toInterval(LocalTime{session.start.date, 0}, search.days * MinutesADay, session.zone);
    if (!range)
        return {};
    const std::vector<Need> needs = needsOf(planned, others, *range);
    std::vector<LocalTime> found;
    for (int day = 0; day < search.days; ++day) {
        const QDate date = session.start.date.addDays(day);
        if (!isWorkingDay(date, HolidayEves::AreWorkingDays))
            continue;
        for (int minute = FirstMinute; minute + session.durationMinutes <= LastMinute; minute += Quarter) {
            const LocalTime start{date, minute};
            const auto time = toInterval(start, session.durationMinutes, session.zone);
            const bool free = time && std::none_of(needs.begin(), needs.end(), [&](const Need &need) {
                                  return overlap(need.time, *time);
                              });
            if (free && start != session.start)
                found.push_back(start);
        }
    }
    const auto distance = [&](const LocalTime &start) {
        return std::abs(session.start.date.daysTo(start.date) * MinutesADay + start.minute -
                        session.start.minute);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const LocalTime &a, const LocalTime &b) { return distance(a) < distance(b); });
    return farApart(found, session.durationMinutes, search.most);
}

} // namespace samsprak::scheduling
