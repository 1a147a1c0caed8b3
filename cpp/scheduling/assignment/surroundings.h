// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/assignment/plan.h"
#include "scheduling/assignment/random.h"

namespace samsprak::scheduling::assignment {

/// Chooses duties worth routing anew together: they could take sessions from each other.
class Surroundings
{
public:
    Surroundings(const Network &network, uint64_t seed);

    /// About so many duties: `fullWeeks` times in a hundred around a week that is nearly full, else around a
    /// session that nobody serves, or around a duty by chance.
    std::vector<int> choose(const Plan &plan, int size, int fullWeeks);
    /// The interpreter's duties, and for each of them some others near it.
    std::vector<int> week(int interpreter, int size);
    /// Interpreters whose week has hardly any minutes left.
    std::vector<int> fullWeeks(const Plan &plan) const;

private:
    std::vector<int> openSession(const Plan &plan);
    std::vector<int> around(std::vector<int> centres, int size);
    void addNear(std::vector<int> &chosen, int centre, int wanted);

    const Network &m_network;
    std::vector<std::vector<int>> m_dutiesOf; ///< by interpreter
    Random m_random;
};

} // namespace samsprak::scheduling::assignment
