// SPDX-License-Identifier: MPL-2.0
#include "script.h"

#include "dice.h"

#include <algorithm>

namespace samsprak::simulation {

namespace {

constexpr int Intents = 330;
constexpr int Faults = 48;

} // namespace

const char *nameOf(Fault fault)
{
    static constexpr const char *names[] = {
        "drop request",     "lose reply",         "duplicate request", "delay request",
        "truncate request", "truncate reply",     "tablet crash",      "tablet crash at write",
        "tablet reboot",    "tablet disk full",   "tablet away",       "clock jump",
        "hub crash",        "hub crash at write", "hub disk full",     "membership withdrawn",
        "tablet cloned",    "app upgraded",       "away for 200 days", "server restored",
        "signed out"};
    static_assert(std::size(names) == size_t(Fault::Count));
    return names[size_t(fault)];
}

Script Script::of(quint64 seed)
{
    Dice dice(seed);
    Script script;
    script.seed = seed;
    script.tablets = int(dice.between(3, dice.chance(30) ? 8 : 5));
    int number = 0;
    for (int i = 0; i < Intents + Faults; ++i) {
        Item item;
        item.number = number++;
        // People work in the daytime; whatever can go wrong prefers the same hours.
        const qint64 day = dice.below(script.days);
        item.at = Start + day * Day + dice.between(7 * 60, 16 * 60) * 60'000 + dice.below(60'000);
        if (i >= Intents)
            item.fault = Fault(dice.below(qint64(Fault::Count)));
        item.seed = dice.next();
        script.items.push_back(item);
    }
    std::stable_sort(script.items.begin(), script.items.end(),
                     [](const Item &a, const Item &b) { return a.at < b.at; });
    return script;
}

Script Script::only(const std::set<int> &numbers) const
{
    Script script = *this;
    std::erase_if(script.items, [&](const Item &item) { return !numbers.contains(item.number); });
    return script;
}

int Script::faults() const
{
    return int(std::count_if(items.begin(), items.end(), [](const Item &i) { return i.fault.has_value(); }));
}

int Script::intents() const { return int(items.size()) - faults(); }

} // namespace samsprak::simulation
