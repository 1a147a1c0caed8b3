// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/route_search.h"

#include <algorithm>
#include <limits>

namespace samsprak::scheduling::assignment {
namespace {

constexpr int Impossible = std::numeric_limits<int>::min() / 4;
/// More of them would cost more than the exactness is worth; what is unwatched makes the bound weaker, not
/// wrong.
constexpr size_t MostWatched = 6;

} // namespace

void RouteSearch::reckonGains(const Duty &duty, const Prices &prices)
{
    m_duty = &duty;
    m_minuteCost = m_network.travelCost * PriceScale;
    const size_t size = duty.stops.size();
    m_gain.resize(size);
    m_home.resize(size);
    const int minute = prices.minute[size_t(duty.interpreter)];
    for (size_t i = 0; i < size; ++i) {
        const Stop &stop = duty.stops[i];
        m_gain[i] = prices.session[size_t(stop.session)] - stop.cost * PriceScale - stop.minutes * minute;
        m_home[i] = duty.homeTravel(stop) * m_minuteCost;
    }
}

int RouteSearch::search(const Duty &duty, const Prices &prices, int wanted)
{
    reckonGains(duty, prices);
    m_use.clear();
    m_over.clear();
    // Where no detour is a short cut, a stop that brings nothing only stands in the way.
    const auto useful = [&](int stop) { return !m_network.metric || m_gain[size_t(stop)] > 0; };
    for (int stop = 0; stop < int(duty.stops.size()); ++stop)
        if (useful(stop))
            m_use.push_back(stop);
    for (const int stop : duty.byReady)
        if (useful(stop))
            m_over.push_back(stop);
    m_found.clear();
    m_watched.clear();
    for (;;) {
        const int last = longestPaths();
        if (last < 0)
            return 0;
        const int masks = 1 << m_watched.size();
        const int gain = m_best[size_t(last)] - m_home[size_t(last / masks)];
        const int repeated = repeatedIn(pathTo(last, masks));
        if (repeated == Nobody || m_watched.size() == MostWatched) {
            collect(wanted);
            return gain;
        }
        m_watched.push_back(repeated);
    }
}

/// Fills the labels and returns the last one of the best path, or -1 when none gains anything.
int RouteSearch::longestPaths()
{
    const int masks = 1 << m_watched.size();
    m_best.resize(m_duty->stops.size() * size_t(masks));
    m_from.resize(m_best.size());
    int best = 0;
    int last = -1;
    for (const int stop : m_use) {
        const auto seen = std::find(m_watched.begin(), m_watched.end(), m_duty->stops[size_t(stop)].session);
        extend(stop, seen == m_watched.end() ? 0 : 1 << (seen - m_watched.begin()), masks);
        for (int label = stop * masks; label < (stop + 1) * masks; ++label)
            if (const int gain = m_best[size_t(label)] - m_home[size_t(stop)]; gain > best) {
                best = gain;
                last = label;
            }
    }
    return last;
}

/// The best ways to a stop, by which watched sessions they have passed.
void RouteSearch::extend(int stop, int bit, int masks)
{
    const Stop &to = m_duty->stops[size_t(stop)];
    int *best = &m_best[size_t(stop * masks)];
    int *from = &m_from[size_t(stop * masks)];
    std::fill(best, best + masks, Impossible);
    std::fill(from, from + masks, -1);
    best[bit] = -m_home[size_t(stop)];
    for (const int before : m_over) {
        const Stop &earlier = m_duty->stops[size_t(before)];
        if (earlier.ready > to.start)
            break;
        const int travel = m_duty->travel(earlier, to);
        if (earlier.ready + travel > to.start)
            continue;
        const int cost = travel * m_minuteCost;
        for (int mask = 0; mask < masks; ++mask) {
            const int gain = m_best[size_t(before * masks + mask)] - cost;
            const int reached = mask | bit;
            if ((mask & bit) == 0 && gain > best[reached]) {
                best[reached] = gain;
                from[reached] = before * masks + mask;
            }
        }
    }
    for (int mask = 0; mask < masks; ++mask)
        best[mask] += m_gain[size_t(stop)];
}

std::vector<int> RouteSearch::pathTo(int label, int masks) const
{
    std::vector<int> path;
    for (; label >= 0; label = m_from[size_t(label)])
        path.push_back(label / masks);
    std::reverse(path.begin(), path.end());
    return path;
}

/// A session that comes twice in a path, or Nobody.
int RouteSearch::repeatedIn(const std::vector<int> &path) const
{
    for (size_t i = 0; i < path.size(); ++i)
        for (size_t j = i + 1; j < path.size(); ++j)
            if (m_duty->stops[size_t(path[i])].session == m_duty->stops[size_t(path[j])].session)
                return m_duty->stops[size_t(path[i])].session;
    return Nobody;
}

void RouteSearch::collect(int wanted)
{
    const int masks = 1 << m_watched.size();
    std::vector<std::pair<int, int>> ends; // gain and label
    for (const int stop : m_use) {
        const int *best = &m_best[size_t(stop * masks)];
        const int *top = std::max_element(best, best + masks);
        if (*top - m_home[size_t(stop)] > 0)
            ends.push_back({*top - m_home[size_t(stop)], int(top - m_best.data())});
    }
    const size_t most = std::min(ends.size(), size_t(wanted) * 2);
    std::partial_sort(ends.begin(), ends.begin() + ptrdiff_t(most), ends.end(),
                      [](const auto &a, const auto &b) { return a > b; });
    for (size_t i = 0; i < most && int(m_found.size()) < wanted; ++i) {
        std::vector<int> path = pathTo(ends[i].second, masks);
        if (repeatedIn(path) == Nobody)
            m_found.push_back({ends[i].first, std::move(path)});
    }
}

/// By stop: the greatest gain that may follow, the way home included and repeats allowed.
void RouteSearch::boundCompletions()
{
    const int size = int(m_duty->stops.size());
    m_rest.resize(size_t(size));
    for (int i = 0; i < size; ++i)
        m_rest[size_t(i)] = -m_home[size_t(i)];
    for (int to = size - 1; to >= 0; --to) {
        const Stop &later = m_duty->stops[size_t(to)];
        const int onward = m_gain[size_t(to)] + m_rest[size_t(to)];
        for (int i = 0; i < m_duty->candidates[size_t(to)]; ++i) {
            const int from = m_duty->byReady[size_t(i)];
            const Stop &earlier = m_duty->stops[size_t(from)];
            const int travel = m_duty->travel(earlier, later);
            if (earlier.ready + travel <= later.start)
                m_rest[size_t(from)] = std::max(m_rest[size_t(from)], onward - travel * m_minuteCost);
        }
    }
}

bool RouteSearch::enumerate(const Duty &duty, const Prices &prices, int threshold, int minutesLeft,
                            size_t limit)
{
    reckonGains(duty, prices);
    boundCompletions();
    m_threshold = threshold;
    m_minutesLeft = minutesLeft;
    m_found.clear();
    m_path.clear();
    // Many orders and starts of the same sessions may come before the best of them is known: some slack in
    // memory.
    if (!walk(-1, 0, 0, limit * 4))
        return false;
    const auto sessions = [&](const FoundRoute &route) {
        std::vector<int> all;
        for (const int stop : route.stops)
            all.push_back(duty.stops[size_t(stop)].session);
        std::sort(all.begin(), all.end());
        return all;
    };
    std::vector<std::pair<std::vector<int>, FoundRoute>> keyed;
    for (FoundRoute &route : m_found)
        keyed.push_back({sessions(route), std::move(route)});
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.gain > b.second.gain;
    });
    m_found.clear();
    for (size_t i = 0; i < keyed.size(); ++i)
        if (i == 0 || keyed[i].first != keyed[i - 1].first)
            m_found.push_back(std::move(keyed[i].second));
    return m_found.size() <= limit;
}

bool RouteSearch::walk(int from, int gain, int minutes, size_t limit)
{
    const auto &stops = m_duty->stops;
    const Stop *earlier = from >= 0 ? &stops[size_t(from)] : nullptr;
    // Stops are sorted by start: what follows `from` stands behind it.
    for (int to = from + 1; to < int(stops.size()); ++to) {
        const Stop &stop = stops[size_t(to)];
        if (earlier && !m_duty->follows(*earlier, stop))
            continue;
        const int way = earlier ? travelCost(*earlier, stop) : m_home[size_t(to)];
        const int reached = gain - way + m_gain[size_t(to)];
        if (reached + m_rest[size_t(to)] < m_threshold || minutes + stop.minutes > m_minutesLeft)
            continue;
        const bool repeated = std::any_of(m_path.begin(), m_path.end(), [&](int before) {
            return stops[size_t(before)].session == stop.session;
        });
        if (repeated)
            continue;
        m_path.push_back(to);
        if (reached - m_home[size_t(to)] >= m_threshold)
            if (!keepRoute(reached - m_home[size_t(to)], limit))
                return false;
        if (!walk(to, reached, minutes + stop.minutes, limit))
            return false;
        m_path.pop_back();
    }
    return true;
}

bool RouteSearch::keepRoute(int gain, size_t limit)
{
    if (m_found.size() >= limit)
        return false;
    m_found.push_back({gain, m_path});
    return true;
}

} // namespace samsprak::scheduling::assignment
