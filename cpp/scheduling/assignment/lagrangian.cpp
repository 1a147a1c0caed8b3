// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/lagrangian.h"

#include <algorithm>
#include <cmath>

namespace samsprak::scheduling::assignment {
namespace {

/// One price for each session (what serving it is worth) and each interpreter's minute; raised where routes
/// take too little, lowered where they take too much.
class Ascent
{
public:
    Ascent(const Network &network, int64_t upper)
        : m_network(network)
        , m_search(network)
        , m_upper(upper)
        , m_session(network.options.size())
        , m_minute(network.weekMinutes.size(), 0)
        , m_sessionTrend(network.options.size(), 0)
        , m_minuteTrend(network.weekMinutes.size(), 0)
        , m_counts(network.options.size())
        , m_minutes(network.weekMinutes.size())
    {
        // Far below what leaving out costs: most sessions have several takers.
        for (size_t s = 0; s < m_session.size(); ++s)
            m_session[s] =
                network.options[s].empty() ? network.unservedCost[s] : network.unservedCost[s] * 0.1;
        m_best.bound = 0;
        m_best.prices = rounded();
    }

    void run(int rounds, const std::function<bool()> &stop)
    {
        constexpr int Patience = 6;
        // How far above the best bound the steps aim; the plan known may be far from the best one.
        double ambition = 0.5 * double(m_upper);
        int idle = 0;
        for (int round = 0; round < rounds && !stop() && ambition > 0.0003 * double(m_best.bound); ++round) {
            const Prices prices = rounded();
            const int64_t bound = evaluate(prices);
            const int64_t gained = round == 0 ? m_upper : bound - m_best.bound;
            if (gained > 0)
                m_best = {prices, bound};
            idle = double(gained) > 0.05 * ambition ? 0 : idle + 1;
            if (idle >= Patience) {
                idle = 0;
                ambition *= 0.7;
            }
            step(double(m_best.bound) + ambition - double(bound));
        }
    }

    Valuation result() const { return {m_best.prices, std::max<int64_t>(m_best.bound, 0)}; }

private:
    Prices rounded() const
    {
        Prices prices;
        for (const double price : m_session)
            prices.session.push_back(int(std::lround(price * PriceScale)));
        for (const double price : m_minute)
            prices.minute.push_back(int(std::lround(price * PriceScale)));
        return prices;
    }

    /// The bound at these prices; leaves in `m_counts` and `m_minutes` what the best routes take.
    int64_t evaluate(const Prices &prices)
    {
        std::fill(m_counts.begin(), m_counts.end(), 0);
        std::fill(m_minutes.begin(), m_minutes.end(), 0);
        int64_t bound = 0;
        for (const int price : prices.session)
            bound += price;
        for (size_t i = 0; i < m_minutes.size(); ++i)
            bound -= int64_t(prices.minute[i]) * m_network.weekMinutes[i];
        for (const Duty &duty : m_network.duties) {
            bound -= m_search.search(duty, prices, 1);
            if (m_search.found().empty())
                continue;
            for (const int stop : m_search.found().front().stops) {
                ++m_counts[size_t(duty.stops[size_t(stop)].session)];
                m_minutes[size_t(duty.interpreter)] += duty.stops[size_t(stop)].minutes;
            }
        }
        // Costs are whole points, so the bound may be rounded up.
        return (bound + PriceScale - 1) / PriceScale;
    }

    /// So far along the subgradient that the bound would rise by so much were it straight; bent by the steps
    /// before, so that it zigzags less.
    void step(double wanted)
    {
        constexpr double Memory = 0.85;
        constexpr double MinuteScale = 1.0 / 60; // a minute's price and a session's are of different size
        double norm = 0;
        for (size_t s = 0; s < m_session.size(); ++s) {
            m_sessionTrend[s] = Memory * m_sessionTrend[s] + (1 - Memory) * (1 - m_counts[s]);
            norm += m_sessionTrend[s] * m_sessionTrend[s];
        }
        for (size_t i = 0; i < m_minute.size(); ++i) {
            const double excess = (m_minutes[i] - m_network.weekMinutes[i]) * MinuteScale;
            m_minuteTrend[i] = Memory * m_minuteTrend[i] + (1 - Memory) * excess;
            if (m_minute[i] > 0 || m_minuteTrend[i] > 0)
                norm += m_minuteTrend[i] * m_minuteTrend[i];
        }
        if (norm < 1e-9)
            return;
        const double length = std::min(wanted, double(m_upper)) / norm;
        for (size_t s = 0; s < m_session.size(); ++s)
            m_session[s] =
                std::clamp(m_session[s] + length * m_sessionTrend[s], 0.0, double(m_network.unservedCost[s]));
        for (size_t i = 0; i < m_minute.size(); ++i)
            m_minute[i] = std::max(0.0, m_minute[i] + length * m_minuteTrend[i] * MinuteScale);
    }

    const Network &m_network;
    RouteSearch m_search;
    int64_t m_upper;
    std::vector<double> m_session;
    std::vector<double> m_minute;
    std::vector<double> m_sessionTrend;
    std::vector<double> m_minuteTrend;
    std::vector<int> m_counts;
    std::vector<int> m_minutes;
    Valuation m_best;
};

} // namespace

Valuation valuate(const Network &network, int64_t upper, int rounds, const std::function<bool()> &stop)
{
    Ascent ascent(network, upper);
    ascent.run(rounds, stop);
    return ascent.result();
}

} // namespace samsprak::scheduling::assignment
