// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/instance.h"

#include <compare>
#include <optional>

namespace samsprak::scheduling::assignment {

/// Minutes between the places and one interpreter's home, which is the last spot.
struct Distances
{
    int spots = 0;
    std::vector<int> minutes;

    int home() const { return spots - 1; }
    int between(int from, int to) const { return minutes[size_t(from * spots + to)]; }
};

/// A session at one of its starts, as a stop of one duty.
struct Stop
{
    int id = 0; ///< position in the duty of the whole network
    int session = 0;
    int start = 0;
    int ready = 0; ///< when the way to the next stop may begin
    int spot = 0;
    int minutes = 0; ///< that count against the interpreter's week
    int cost = 0;    ///< what this interpreter at this start costs, travel apart
};

/// One interpreter's window, with all the stops that could be in it alone. A route is a path through them.
struct Duty
{
    int id = 0; ///< position in the whole network
    int interpreter = 0;
    Window window;
    const Distances *distances = nullptr;
    std::vector<Stop> stops;     ///< by start
    std::vector<int> byReady;    ///< positions of stops, by when they are over
    std::vector<int> candidates; ///< by stop: how many of `byReady` are over when it begins

    int homeTravel(const Stop &stop) const { return distances->between(distances->home(), stop.spot); }
    int travel(const Stop &from, const Stop &to) const { return distances->between(from.spot, to.spot); }
    bool follows(const Stop &from, const Stop &to) const { return from.ready + travel(from, to) <= to.start; }
    /// The same duty with those stops only that `wanted` takes.
    template <class Wanted>
    Duty only(Wanted wanted) const
    {
        Duty duty{id, interpreter, window, distances, {}, {}, {}};
        for (const Stop &stop : stops)
            if (wanted(stop))
                duty.stops.push_back(stop);
        duty.index();
        return duty;
    }
    /// Fills `byReady` and `candidates`.
    void index();
};

/// Where a session could be served.
struct Option
{
    int duty = 0;
    int stop = 0;

    auto operator<=>(const Option &) const = default;
};

/// What the instance comes down to: duties, their stops, and what leaving a session out costs.
struct Network
{
    std::vector<Distances> distances; ///< by interpreter
    std::vector<Duty> duties;
    std::vector<std::vector<Option>> options; ///< by session, in order
    std::vector<int> unservedCost;            ///< by session
    std::vector<int> weekMinutes;             ///< by interpreter
    std::vector<int> day;                     ///< by session
    int travelCost = 0;                       ///< of a minute
    bool metric =
        true; ///< no detour is shorter than the direct way; a stop that gains nothing is no use then

    Network(const Instance &instance, const std::optional<Incumbent> &incumbent);
    /// Adds to every stop's cost (or with -1 takes away) what its minutes are worth at these prices, by
    /// interpreter in points: so minutes of a full week are kept for where they are worth most.
    void charge(const std::vector<double> &pricePerMinute, int sign);

    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;
};

} // namespace samsprak::scheduling::assignment
