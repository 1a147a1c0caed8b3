// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/instance.h"

namespace samsprak::scheduling::assignment {

constexpr int Hour = 60;

/// Two interpreters of Tigrinya, two places twenty minutes apart, four sessions on Monday. What each plan of
/// it costs can be reckoned by hand.
inline Instance smallWeek()
{
    Instance week;
    week.name = "small";
    week.buffer = 5;
    week.travel = {{0, 20}, {20, 0}};
    week.languages = {"ti", "am"};
    WeekInterpreter near;
    near.languages = {{0, {1}}};
    near.level = 2;
    near.gender = Sex::Female;
    near.modes = {true, true, false};
    near.homeTravel = {10, 15};
    near.radius = 45;
    near.weekMinutes = 240;
    near.windows = {{8 * Hour, 12 * Hour}, {13 * Hour, 17 * Hour}};
    WeekInterpreter far = near;
    far.level = 4;
    far.gender = Sex::Male;
    far.modes = {true, true, true};
    far.homeTravel = {60, 40};
    far.windows = {{8 * Hour, 17 * Hour}};
    week.interpreters = {near, far};
    WeekSession first;
    first.starts = {9 * Hour, 14 * Hour};
    first.duration = 60;
    first.place = 0;
    first.minimumLevel = 1;
    WeekSession second = first;
    second.starts = {10 * Hour + 30};
    second.place = 1;
    second.minimumLevel = 2;
    second.gender = Sex::Male;
    WeekSession call = first;
    call.mode = Mode::Phone;
    call.place = NoPlace;
    call.starts = {11 * Hour};
    call.previous = 1;
    call.priority = 2;
    WeekSession video = call;
    video.mode = Mode::Video;
    video.starts = {15 * Hour};
    video.previous = Nobody;
    week.sessions = {first, second, call, video};
    return week;
}

/// First and second session by the near interpreter, the calls by the far one.
inline Solution smallPlan()
{
    return {"small", {{0, 0, 9 * Hour}, {1, 0, 10 * Hour + 30}, {2, 1, 11 * Hour}, {3, 1, 15 * Hour}}};
}

} // namespace samsprak::scheduling::assignment
