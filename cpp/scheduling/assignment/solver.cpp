// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/solver.h"
#include "scheduling/assignment/greedy.h"
#include "scheduling/assignment/lagrangian.h"
#include "scheduling/assignment/neighbourhood.h"
#include "scheduling/assignment/surroundings.h"

#include <algorithm>
#include <numeric>

namespace samsprak::scheduling::assignment {
namespace {

using Deadline = std::function<bool()>;

/// Days of so many duties are solved exactly as a whole.
constexpr int SmallDay = 70;

class Solver
{
public:
    Solver(const Instance &instance, const std::optional<Incumbent> &incumbent, const SolveOptions &options)
        : m_options(options)
        , m_network(instance, incumbent)
        , m_plan(incumbent ? planOf(m_network, incumbent->plan) : Plan(m_network))
        , m_surroundings(m_network, options.seed)
        , m_stop([this] { return m_options.secondsLeft() <= 0; })
        , m_name(instance.name)
    {
        for (const Duty &duty : m_network.duties) {
            const size_t day = dayOf(duty.id);
            m_days.resize(std::max(m_days.size(), day + 1));
            m_days[day].push_back(duty.id);
        }
        // The days with most left open come first: after an illness the others are as good as they were.
        std::vector<int> open(m_days.size(), 0);
        for (size_t s = 0; s < m_network.day.size(); ++s)
            if (m_plan.owner(int(s)) == Nobody && size_t(m_network.day[s]) < m_days.size())
                ++open[size_t(m_network.day[s])];
        std::stable_sort(m_days.begin(), m_days.end(), [&](const auto &a, const auto &b) {
            const auto left = [&](const auto &day) { return day.empty() ? 0 : open[dayOf(day.front())]; };
            return left(a) > left(b);
        });
    }

    Solved run()
    {
        insertGreedily(m_plan, m_stop);
        Solved result;
        result.greedyCost = m_plan.cost();
        report();
        valuateWeek();
        const bool small =
            std::all_of(m_days.begin(), m_days.end(), [](const auto &day) { return day.size() <= SmallDay; });
        if (small) {
            settleDays();
            settleWeek();
        } else {
            searchCharged();
            search(m_stop, 20, true);
        }
        result.solution = m_plan.solution(m_name);
        result.cost = m_plan.cost();
        result.bound = std::min(m_bound, m_plan.cost());
        result.served = m_plan.served();
        return result;
    }

private:
    size_t dayOf(int duty) const
    {
        return size_t(m_network.duties[size_t(duty)].window.begin / MinutesPerDay);
    }

    void report() const
    {
        if (m_options.progress)
            m_options.progress({m_plan.cost(), m_bound, m_plan.served()});
    }

    /// Seconds until a share of what is left now is used up.
    Deadline after(double share) const
    {
        const double until = m_options.secondsLeft() * (1 - share);
        return [this, until] { return m_options.secondsLeft() <= std::max(0.0, until); };
    }

    void valuateWeek()
    {
        const Valuation valuation = valuate(m_network, m_plan.cost(), 500, after(0.2));
        m_prices = valuation.prices;
        m_bound = valuation.bound;
        report();
    }

    bool isDone() const { return m_plan.cost() <= m_bound; }

    bool improve(const std::vector<int> &duties, const Effort &effort, const Deadline &stop)
    {
        return Neighbourhood(m_plan, duties, m_prices).improve(effort, stop) == Finding::Improved;
    }

    static Effort exactly()
    {
        Effort effort;
        effort.rounds = 400;
        effort.routes = 40000;
        effort.branches = 2000;
        return effort;
    }

    /// Each day exactly: what is left then lies between the days alone, in weeks that are full.
    void settleDays()
    {
        for (const std::vector<int> &day : m_days)
            if (!m_stop() && !isDone())
                improve(day, exactly(), m_stop);
        report();
    }

    /// The week as one neighbourhood: what comes out is proven to be the best plan, unless time or effort
    /// ends first.
    void settleWeek()
    {
        std::vector<int> all(m_network.duties.size());
        std::iota(all.begin(), all.end(), 0);
        bool better = true;
        while (better && !m_stop() && !isDone()) {
            Neighbourhood week(m_plan, all, m_prices);
            better = week.improve(exactly(), m_stop) == Finding::Improved;
            m_bound = std::max(m_bound, week.bound());
            report();
        }
    }

    /// Neighbourhoods chosen by chance, larger ones when those of a size find little more.
    void search(const Deadline &stop, int fullWeeks, bool reports)
    {
        constexpr double Smallest = 12;
        constexpr double Largest = 60;
        double size = reports ? 20 : Smallest;
        double success = 1;
        while (!stop() && !(reports && isDone()) && !m_network.duties.empty()) {
            Effort effort;
            effort.branches = size < 16 ? 20 : 0;
            effort.tolerance = 0.005;
            effort.routes = 2000;
            const bool better = improve(m_surroundings.choose(m_plan, int(size), fullWeeks), effort, stop);
            if (better && reports)
                report();
            success = 0.95 * success + (better ? 0.05 : 0);
            if (success < 0.2) {
                size = std::min(size * 1.1 + 1, Largest);
                success = 0.4;
            }
        }
    }

    /// A search where each minute of an interpreter costs what it is worth to the week: no day then uses up
    /// minutes that another needs more. What comes out is kept if it is better without that charge, too.
    void searchCharged()
    {
        const Plan before = m_plan;
        const Prices prices = m_prices;
        std::vector<double> charge;
        for (const int price : prices.minute)
            charge.push_back(double(price) / PriceScale);
        std::fill(m_prices.minute.begin(), m_prices.minute.end(), 0);
        m_network.charge(charge, 1);
        m_plan.reckon();
        search(after(0.5), 0, false);
        m_network.charge(charge, -1);
        m_plan.reckon();
        m_prices = prices;
        insertGreedily(m_plan, m_stop);
        if (before.cost() < m_plan.cost())
            m_plan = before;
        report();
    }

    const SolveOptions &m_options;
    Network m_network;
    Plan m_plan;
    Surroundings m_surroundings;
    Deadline m_stop;
    std::string m_name;
    std::vector<std::vector<int>> m_days; ///< duties, by day
    Prices m_prices;
    int64_t m_bound = 0;
};

} // namespace

Solved solve(const Instance &instance, const std::optional<Incumbent> &incumbent, const SolveOptions &options)
{
    return Solver(instance, incumbent, options).run();
}

} // namespace samsprak::scheduling::assignment
