// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// The week as a whole: which interpreter takes which session, and when. Plain C++ and integers. Times are
/// whole minutes since Monday 00:00 on the local wall clock; interpreters, sessions, places and languages are
/// named by their position in the instance.
namespace samsprak::scheduling::assignment {

enum class Mode { OnSite, Phone, Video };
enum class Sex : char { Unstated = 0, Female = 'f', Male = 'm' };

constexpr int Nobody = -1;
constexpr int NoPlace = -1;
constexpr int MinutesPerDay = 1440;

/// What each shortcoming costs. All costs of a plan are sums of these, so its cost splits exactly into
/// reasons.
struct Weights
{
    std::array<int, 3> unserved{0, 5000, 10000}; ///< by priority, 1 or 2
    int travelPerMinute = 5;
    int softGender = 200;      ///< a gender wished, and another given
    int continuity = 150;      ///< there is an earlier interpreter, and another comes
    int alternativeStart = 50; ///< another start than the preferred one
    int change = 300;          ///< a booking of the incumbent plan changed or dropped
    std::array<int, 5> ratePerHour{0, 350, 420, 520,
                                   620}; ///< by level 1–4; a level too high costs the difference
};

/// A stretch in which an interpreter may work; it begins and ends at home, travel included.
struct Window
{
    int begin = 0;
    int end = 0;
};

struct SpokenLanguage
{
    int language = 0;
    std::vector<int> dialects;
};

struct WeekInterpreter
{
    std::vector<SpokenLanguage> languages;
    int level = 1; ///< 1–4
    Sex gender = Sex::Unstated;
    std::array<bool, 3> modes{}; ///< by Mode
    std::vector<int> homeTravel; ///< minutes from home, by place
    int radius = 0;              ///< minutes of travel from home that are accepted for a session on site
    int weekMinutes = 0;         ///< of sessions, at most
    std::vector<Window> windows; ///< in order, apart from each other

    bool works(Mode mode) const { return modes[size_t(mode)]; }
};

struct WeekSession
{
    int language = 0;
    int dialect = 0;         ///< 0: any
    std::vector<int> starts; ///< permitted ones of one day, the preferred one first
    int duration = 0;
    Mode mode = Mode::OnSite;
    int place = NoPlace; ///< only on site; calls are taken at home
    int minimumLevel = 1;
    Sex gender = Sex::Unstated;
    bool genderRequired = false;
    int previous = Nobody;     ///< the interpreter of the earlier sessions
    std::vector<int> excluded; ///< conflict of interest
    int priority = 1;
};

struct Instance
{
    std::string name;
    int buffer = 0; ///< minutes after every session, before travel or the next session may begin
    std::vector<std::vector<int>> travel; ///< minutes from door to door, by place
    Weights weights;
    std::vector<std::string> languages;
    std::vector<WeekInterpreter> interpreters;
    std::vector<WeekSession> sessions;

    /// Empty when everything fits together, else the first thing that doesn't, in words. Everything else here
    /// takes a sound instance for granted.
    std::string fault() const;
};

struct Assigned
{
    int session = 0;
    int interpreter = 0;
    int start = 0;

    auto operator<=>(const Assigned &) const = default;
};

/// Sessions that are not listed are unserved.
struct Solution
{
    std::string instance;
    std::vector<Assigned> assigned;
};

/// What a plan made anew shall change as little as possible: each booking of the incumbent that is changed or
/// dropped costs `Weights::change`, and those who are gone get nothing.
struct Incumbent
{
    Solution plan;
    std::vector<int> gone;
};

} // namespace samsprak::scheduling::assignment
