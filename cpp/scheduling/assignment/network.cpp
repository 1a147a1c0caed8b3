// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/network.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace samsprak::scheduling::assignment {
namespace {

bool speaks(const WeekInterpreter &interpreter, const WeekSession &session)
{
    for (const SpokenLanguage &spoken : interpreter.languages)
        if (spoken.language == session.language &&
            (session.dialect == 0 || std::find(spoken.dialects.begin(), spoken.dialects.end(),
                                               session.dialect) != spoken.dialects.end()))
            return true;
    return false;
}

/// Whether the interpreter may take the session at all, the time apart.
bool eligible(const WeekInterpreter &interpreter, int number, const WeekSession &session)
{
    if (interpreter.level < session.minimumLevel || !interpreter.works(session.mode))
        return false;
    if (session.genderRequired && session.gender != interpreter.gender)
        return false;
    if (session.mode == Mode::OnSite && interpreter.homeTravel[size_t(session.place)] > interpreter.radius)
        return false;
    const auto &excluded = session.excluded;
    return speaks(interpreter, session) &&
           std::find(excluded.begin(), excluded.end(), number) == excluded.end();
}

int pairCost(const WeekInterpreter &interpreter, int number, const WeekSession &session,
             const Weights &weights)
{
    const int rate =
        weights.ratePerHour[size_t(interpreter.level)] - weights.ratePerHour[size_t(session.minimumLevel)];
    int cost = (rate * session.duration + 30) / 60;
    if (session.gender != Sex::Unstated && session.gender != interpreter.gender)
        cost += weights.softGender;
    if (session.previous != Nobody && session.previous != number)
        cost += weights.continuity;
    return cost;
}

Distances distancesOf(const Instance &instance, const WeekInterpreter &interpreter)
{
    const int places = int(instance.travel.size());
    Distances result{places + 1, std::vector<int>(size_t((places + 1) * (places + 1)), 0)};
    for (int from = 0; from < places; ++from) {
        for (int to = 0; to < places; ++to)
            result.minutes[size_t(from * result.spots + to)] = instance.travel[size_t(from)][size_t(to)];
        const int home = interpreter.homeTravel[size_t(from)];
        result.minutes[size_t(from * result.spots + places)] = home;
        result.minutes[size_t(places * result.spots + from)] = home;
    }
    return result;
}

bool isMetric(const Distances &distances)
{
    for (int a = 0; a < distances.spots; ++a)
        for (int b = 0; b < distances.spots; ++b)
            for (int c = 0; c < distances.spots; ++c)
                if (distances.between(a, c) > distances.between(a, b) + distances.between(b, c))
                    return false;
    return true;
}

class Builder
{
public:
    Builder(const Instance &instance, const std::optional<Incumbent> &incumbent, Network &network)
        : m_instance(instance)
        , m_network(network)
        , m_booked(instance.sessions.size(), Assigned{Nobody, Nobody, 0})
        , m_gone(instance.interpreters.size(), false)
    {
        if (!incumbent)
            return;
        for (const Assigned &row : incumbent->plan.assigned)
            if (row.session >= 0 && row.session < int(instance.sessions.size()))
                m_booked[size_t(row.session)] = row;
        for (const int gone : incumbent->gone)
            if (gone >= 0 && gone < int(instance.interpreters.size()))
                m_gone[size_t(gone)] = true;
    }

    void build()
    {
        m_network.travelCost = m_instance.weights.travelPerMinute;
        for (size_t s = 0; s < m_instance.sessions.size(); ++s) {
            const WeekSession &session = m_instance.sessions[s];
            const int change = m_booked[s].session != Nobody ? m_instance.weights.change : 0;
            m_network.unservedCost.push_back(m_instance.weights.unserved[size_t(session.priority)] + change);
            m_network.day.push_back(session.starts.front() / MinutesPerDay);
        }
        m_network.distances.reserve(m_instance.interpreters.size());
        for (size_t i = 0; i < m_instance.interpreters.size(); ++i)
            addInterpreter(int(i));
        m_network.options.resize(m_instance.sessions.size());
        for (Duty &duty : m_network.duties)
            for (const Stop &stop : duty.stops)
                m_network.options[size_t(stop.session)].push_back({duty.id, stop.id});
    }

private:
    void addInterpreter(int number)
    {
        const WeekInterpreter &interpreter = m_instance.interpreters[size_t(number)];
        m_network.weekMinutes.push_back(interpreter.weekMinutes);
        m_network.distances.push_back(distancesOf(m_instance, interpreter));
        const Distances &distances = m_network.distances.back();
        m_network.metric = m_network.metric && isMetric(distances);
        if (m_gone[size_t(number)])
            return;
        const size_t first = m_network.duties.size();
        for (const Window &window : interpreter.windows)
            m_network.duties.push_back(
                {int(m_network.duties.size()), number, window, &distances, {}, {}, {}});
        for (size_t s = 0; s < m_instance.sessions.size(); ++s)
            if (eligible(interpreter, number, m_instance.sessions[s]))
                for (size_t d = first; d < m_network.duties.size(); ++d)
                    addStops(m_network.duties[d], int(s));
        for (size_t d = first; d < m_network.duties.size(); ++d) {
            Duty &duty = m_network.duties[d];
            std::stable_sort(duty.stops.begin(), duty.stops.end(),
                             [](const Stop &a, const Stop &b) { return a.start < b.start; });
            for (size_t i = 0; i < duty.stops.size(); ++i)
                duty.stops[i].id = int(i);
            duty.index();
        }
    }

    void addStops(Duty &duty, int number)
    {
        const WeekSession &session = m_instance.sessions[size_t(number)];
        const WeekInterpreter &interpreter = m_instance.interpreters[size_t(duty.interpreter)];
        Stop stop;
        stop.session = number;
        stop.minutes = session.duration;
        stop.spot = session.mode == Mode::OnSite ? session.place : duty.distances->home();
        const int home = duty.homeTravel(stop);
        for (size_t i = 0; i < session.starts.size(); ++i) {
            stop.start = session.starts[i];
            stop.ready = stop.start + session.duration + m_instance.buffer;
            if (stop.start - home < duty.window.begin || stop.ready + home > duty.window.end)
                continue;
            stop.cost = pairCost(interpreter, duty.interpreter, session, m_instance.weights);
            if (stop.start != session.starts.front())
                stop.cost += m_instance.weights.alternativeStart;
            const Assigned &booked = m_booked[size_t(number)];
            if (booked.session != Nobody && booked != Assigned{number, duty.interpreter, stop.start})
                stop.cost += m_instance.weights.change;
            duty.stops.push_back(stop);
        }
    }

    const Instance &m_instance;
    Network &m_network;
    std::vector<Assigned> m_booked; ///< by session, in the incumbent
    std::vector<bool> m_gone;       ///< by interpreter
};

} // namespace

void Duty::index()
{
    byReady.resize(stops.size());
    std::iota(byReady.begin(), byReady.end(), 0);
    std::stable_sort(byReady.begin(), byReady.end(),
                     [&](int a, int b) { return stops[size_t(a)].ready < stops[size_t(b)].ready; });
    candidates.clear();
    size_t over = 0;
    for (const Stop &stop : stops) {
        while (over < byReady.size() && stops[size_t(byReady[over])].ready <= stop.start)
            ++over;
        candidates.push_back(int(over));
    }
}

void Network::charge(const std::vector<double> &pricePerMinute, int sign)
{
    for (Duty &duty : duties)
        for (Stop &stop : duty.stops)
            stop.cost += sign * int(std::lround(pricePerMinute[size_t(duty.interpreter)] * stop.minutes));
}

Network::Network(const Instance &instance, const std::optional<Incumbent> &incumbent)
{
    Builder(instance, incumbent, *this).build();
}

} // namespace samsprak::scheduling::assignment
