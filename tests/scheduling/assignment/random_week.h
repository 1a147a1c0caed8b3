// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/instance.h"
#include "scheduling/assignment/random.h"

#include <algorithm>

namespace samsprak::scheduling::assignment {

/// A seeded week with everything in it that the model knows: two languages, three places on a line, split
/// days, full weeks, other starts, wishes, exclusions.
inline Instance randomWeek(uint64_t seed, int sessions, int interpreters)
{
    Random random(seed);
    Instance week;
    week.name = "random";
    week.buffer = 5;
    week.travel = {{0, 15, 40}, {15, 0, 25}, {40, 25, 0}};
    week.languages = {"ti", "ar"};
    const int days = sessions < 20 ? 1 : 2;
    for (int i = 0; i < interpreters; ++i) {
        WeekInterpreter one;
        one.languages.push_back({random.below(2), {1 + random.below(2)}});
        if (random.below(3) == 0)
            one.languages.push_back({1 - one.languages[0].language, {1, 2}});
        one.level = 1 + random.below(4);
        one.gender = random.below(2) ? Sex::Female : Sex::Male;
        one.modes = {random.below(8) > 0, true, random.below(2) > 0};
        const int home = random.below(3);
        for (const int minutes : week.travel[size_t(home)])
            one.homeTravel.push_back(minutes + 10);
        one.radius = 60;
        one.weekMinutes = random.below(3) ? 2400 : 120;
        for (int day = 0; day < days; ++day) {
            const int begin = day * MinutesPerDay;
            one.windows.push_back({begin + 480, begin + 720});
            if (random.below(2))
                one.windows.push_back({begin + 780, begin + 1020});
        }
        week.interpreters.push_back(one);
    }
    for (int s = 0; s < sessions; ++s) {
        WeekSession one;
        one.language = random.below(2);
        one.dialect = random.below(4) ? 0 : 1;
        const int day = random.below(days) * MinutesPerDay;
        const int starts = 1 + random.below(3);
        for (int k = 0; k < starts; ++k)
            one.starts.push_back(day + 480 + random.below(32) * 15);
        std::sort(one.starts.begin() + 1, one.starts.end());
        one.starts.erase(std::unique(one.starts.begin(), one.starts.end()), one.starts.end());
        one.duration = 30 + random.below(4) * 15;
        one.mode = Mode(random.below(3));
        one.place = one.mode == Mode::OnSite ? random.below(3) : NoPlace;
        one.minimumLevel = 1 + random.below(3);
        one.gender = random.below(4) ? Sex::Unstated : Sex::Female;
        one.genderRequired = one.gender != Sex::Unstated && random.below(3) == 0;
        one.previous = random.below(2) ? random.below(interpreters) : Nobody;
        if (random.below(6) == 0)
            one.excluded = {random.below(interpreters)};
        one.priority = random.below(8) ? 1 : 2;
        week.sessions.push_back(one);
    }
    return week;
}

} // namespace samsprak::scheduling::assignment
