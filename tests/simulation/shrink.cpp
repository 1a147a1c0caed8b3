// SPDX-License-Identifier: MPL-2.0
#include "shrink.h"

namespace samsprak::simulation {

std::set<int> shrink(const Script &script, const Verdict &verdict, int tries)
{
    // What happens after the breach can't matter.
    std::vector<int> needed;
    for (const Item &item : script.items)
        if (item.at - Script::Start <= verdict.brokenAt)
            needed.push_back(item.number);
    for (size_t part = (needed.size() + 1) / 2; part > 0 && tries > 0; part = part > 1 ? (part + 1) / 2 : 0) {
        for (size_t from = 0; from < needed.size() && tries > 0;) {
            const size_t to = std::min(from + part, needed.size());
            std::vector<int> fewer(needed.begin(), needed.begin() + qsizetype(from));
            fewer.insert(fewer.end(), needed.begin() + qsizetype(to), needed.end());
            --tries;
            const Verdict again = World(script.only({fewer.begin(), fewer.end()})).run();
            if (again.invariant == verdict.invariant)
                needed = std::move(fewer);
            else
                from = to;
        }
    }
    return {needed.begin(), needed.end()};
}

} // namespace samsprak::simulation
