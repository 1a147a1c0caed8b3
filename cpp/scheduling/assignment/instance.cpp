// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/instance.h"

#include <algorithm>

namespace samsprak::scheduling::assignment {
namespace {

bool within(int value, size_t size) { return value >= 0 && value < int(size); }

std::string faultOfTravel(const Instance &instance)
{
    for (const auto &row : instance.travel)
        if (row.size() != instance.travel.size() || *std::min_element(row.begin(), row.end()) < 0)
            return "the travel times are not a square of minutes from 0";
    return {};
}

std::string faultOfWindows(const WeekInterpreter &interpreter)
{
    int free = 0;
    for (const Window &window : interpreter.windows) {
        if (window.end <= window.begin)
            return "has an availability that ends before it begins";
        if (window.begin < free)
            return "has availabilities that overlap, are out of order, or begin before Monday";
        if (window.begin / MinutesPerDay != (window.end - 1) / MinutesPerDay)
            return "has an availability across midnight";
        free = window.end;
    }
    return {};
}

std::string faultOf(const WeekInterpreter &interpreter, const Instance &instance)
{
    for (const SpokenLanguage &spoken : interpreter.languages)
        if (!within(spoken.language, instance.languages.size()))
            return "speaks an unknown language";
    if (interpreter.level < 1 || interpreter.level > 4)
        return "has a level outside 1–4";
    if (interpreter.homeTravel.size() != instance.travel.size())
        return "lacks the travel time to a place";
    if (std::any_of(interpreter.homeTravel.begin(), interpreter.homeTravel.end(),
                    [](int m) { return m < 0; }))
        return "has a travel time below 0";
    return faultOfWindows(interpreter);
}

std::string faultOfStarts(const WeekSession &session)
{
    if (session.starts.empty())
        return "has no start";
    for (const int start : session.starts)
        if (start < 0 || start / MinutesPerDay != session.starts.front() / MinutesPerDay)
            return "has starts on several days, or before Monday";
    return {};
}

std::string faultOf(const WeekSession &session, const Instance &instance)
{
    if (!within(session.language, instance.languages.size()))
        return "is in an unknown language";
    if (session.duration <= 0)
        return "has no length";
    if (session.mode == Mode::OnSite && !within(session.place, instance.travel.size()))
        return "is on site at an unknown place";
    if (session.minimumLevel < 1 || session.minimumLevel > 4)
        return "asks for a level outside 1–4";
    if (session.priority < 1 || session.priority > 2)
        return "has a priority other than 1 and 2";
    if (session.previous != Nobody && !within(session.previous, instance.interpreters.size()))
        return "names an unknown earlier interpreter";
    for (const int excluded : session.excluded)
        if (!within(excluded, instance.interpreters.size()))
            return "excludes an unknown interpreter";
    return faultOfStarts(session);
}

template <class T>
std::string firstFault(const char *what, const std::vector<T> &all, const Instance &instance)
{
    for (size_t i = 0; i < all.size(); ++i)
        if (const std::string fault = faultOf(all[i], instance); !fault.empty())
            return std::string(what) + ' ' + std::to_string(i) + ' ' + fault;
    return {};
}

} // namespace

std::string Instance::fault() const
{
    if (buffer < 0)
        return "the buffer is below 0";
    if (std::string fault = faultOfTravel(*this); !fault.empty())
        return fault;
    if (std::string fault = firstFault("interpreter", interpreters, *this); !fault.empty())
        return fault;
    return firstFault("session", sessions, *this);
}

} // namespace samsprak::scheduling::assignment
