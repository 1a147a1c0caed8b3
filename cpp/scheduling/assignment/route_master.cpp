// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/route_master.h"

#include <algorithm>
#include <cmath>

namespace samsprak::scheduling::assignment {
namespace {

constexpr double Tolerance = 1e-5; ///< of reduced costs; costs are whole points
constexpr double Nothing = 1e-11;  ///< smaller entries are rounding
constexpr double LeastPivot = 1e-7;
constexpr size_t OffersAtOnce = 12;
constexpr int PivotsBetweenRefactors = 4000;

/// A little more on each right side, so that ties, and with them cycles, are rare.
double nudge(size_t row) { return 1e-6 * double((row * 7919 + 17) % 1009) / 1009; }

} // namespace

int RouteMaster::addRow(double rightSide, double slackCost)
{
    const int row = int(m_right.size());
    m_right.push_back(rightSide + nudge(m_right.size()));
    m_basic.push_back(addColumn(slackCost, {{row, 1}}));
    m_isBasic.back() = 1;
    m_level.push_back(m_right.back());
    return m_basic.back();
}

int RouteMaster::addColumn(double cost, const std::vector<Entry> &entries)
{
    m_cost.push_back(cost);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    m_begin.push_back(int(m_entries.size()));
    m_isBasic.push_back(0);
    return columns() - 1;
}

void RouteMaster::setCost(int column, double cost)
{
    if (m_isBasic[size_t(column)] && m_cost[size_t(column)] != cost)
        m_priced = false;
    m_cost[size_t(column)] = cost;
}

double RouteMaster::value() const
{
    double sum = 0;
    for (size_t row = 0; row < m_basic.size(); ++row)
        sum += m_level[row] * m_cost[size_t(m_basic[row])];
    return sum;
}

std::vector<double> RouteMaster::levels() const
{
    std::vector<double> all(m_cost.size(), 0);
    for (size_t row = 0; row < m_basic.size(); ++row)
        all[size_t(m_basic[row])] = m_level[row];
    return all;
}

double RouteMaster::reducedCost(int column) const
{
    double reduced = m_cost[size_t(column)];
    for (int i = m_begin[size_t(column)]; i < m_begin[size_t(column) + 1]; ++i)
        reduced -= m_price[size_t(m_entries[size_t(i)].row)] * m_entries[size_t(i)].factor;
    return reduced;
}

void RouteMaster::collectOffers()
{
    m_offers.clear();
    const auto worse = [](const Offer &a, const Offer &b) { return a.reduced < b.reduced; };
    for (int column = 0; column < columns(); ++column) {
        if (m_isBasic[size_t(column)] || m_cost[size_t(column)] >= Forbidden)
            continue;
        const double reduced = reducedCost(column);
        if (reduced >= -Tolerance || (m_offers.size() == OffersAtOnce && reduced >= m_offers.front().reduced))
            continue;
        if (m_offers.size() == OffersAtOnce) {
            std::pop_heap(m_offers.begin(), m_offers.end(), worse);
            m_offers.pop_back();
        }
        m_offers.push_back({reduced, column});
        std::push_heap(m_offers.begin(), m_offers.end(), worse);
    }
    std::sort_heap(m_offers.begin(), m_offers.end(), worse);
}

bool RouteMaster::optimise(int pivots)
{
    const size_t rows = m_right.size();
    if (m_inverse.empty()) {
        m_inverse.assign(rows * rows, 0);
        for (size_t row = 0; row < rows; ++row)
            m_inverse[row * rows + row] = 1;
        m_image.assign(rows, 0);
        m_price.assign(rows, 0);
    }
    if (!m_priced)
        reprice();
    while (pivots > 0) {
        if (m_sinceRefactor > PivotsBetweenRefactors)
            refactor();
        collectOffers();
        if (m_offers.empty())
            return true;
        for (const Offer &offer : m_offers) {
            const double reduced = reducedCost(offer.column);
            if (reduced < -Tolerance) {
                enter(offer.column, reduced);
                --pivots;
            }
        }
    }
    return false;
}

/// The column in terms of the basis.
void RouteMaster::image(int column)
{
    const size_t rows = m_right.size();
    std::fill(m_image.begin(), m_image.end(), 0);
    for (int i = m_begin[size_t(column)]; i < m_begin[size_t(column) + 1]; ++i) {
        const double factor = m_entries[size_t(i)].factor;
        const double *inverse = inverseColumn(m_entries[size_t(i)].row);
        for (size_t row = 0; row < rows; ++row)
            m_image[row] += inverse[row] * factor;
    }
    m_touched.clear();
    for (size_t row = 0; row < rows; ++row)
        if (std::abs(m_image[row]) > Nothing)
            m_touched.push_back(int(row));
}

void RouteMaster::enter(int column, double reduced)
{
    image(column);
    int leaving = -1;
    double step = 0;
    for (const int row : m_touched) {
        const double pivot = m_image[size_t(row)];
        if (pivot <= LeastPivot)
            continue;
        const double reach = std::max(0.0, m_level[size_t(row)]) / pivot;
        const bool tie = leaving >= 0 && std::abs(reach - step) < 1e-12;
        if (leaving < 0 || (tie ? pivot > m_image[size_t(leaving)] : reach < step)) {
            leaving = row;
            step = reach;
        }
    }
    if (leaving < 0)
        return; // rounding alone: every column is bounded by its rows
    for (const int row : m_touched)
        m_level[size_t(row)] -= step * m_image[size_t(row)];
    m_level[size_t(leaving)] = step;
    exchange(leaving, column, reduced);
}

void RouteMaster::exchange(int row, int column, double reduced)
{
    const size_t rows = m_right.size();
    const double pivot = m_image[size_t(row)];
    for (size_t j = 0; j < rows; ++j) {
        double *inverse = inverseColumn(int(j));
        if (std::abs(inverse[row]) < Nothing)
            continue;
        const double factor = inverse[row] / pivot;
        for (const int i : m_touched)
            inverse[i] -= m_image[size_t(i)] * factor;
        inverse[row] = factor;
        m_price[j] += reduced * factor;
    }
    m_isBasic[size_t(m_basic[size_t(row)])] = 0;
    m_isBasic[size_t(column)] = 1;
    m_basic[size_t(row)] = column;
    ++m_sinceRefactor;
}

void RouteMaster::reprice()
{
    const size_t rows = m_right.size();
    for (size_t j = 0; j < rows; ++j) {
        const double *inverse = inverseColumn(int(j));
        double price = 0;
        for (size_t i = 0; i < rows; ++i)
            if (inverse[i] != 0)
                price += m_cost[size_t(m_basic[i])] * inverse[i];
        m_price[j] = price;
    }
    m_priced = true;
}

/// The inverse anew from the basis, so that rounding doesn't pile up.
void RouteMaster::refactor()
{
    m_sinceRefactor = 0;
    const size_t rows = m_right.size();
    const std::vector<int> wanted = m_basic;
    std::fill(m_inverse.begin(), m_inverse.end(), 0);
    std::vector<char> taken(rows, 0);
    for (size_t row = 0; row < rows; ++row) {
        m_inverse[row * rows + row] = 1;
        m_isBasic[size_t(m_basic[row])] = 0;
        m_basic[row] = int(row);
    }
    // Slack columns are numbered as their rows are.
    for (const int column : wanted)
        if (column < int(rows)) {
            taken[size_t(column)] = 1;
            m_isBasic[size_t(column)] = 1;
        }
    for (const int column : wanted) {
        if (column < int(rows))
            continue;
        image(column);
        int best = -1;
        for (const int row : m_touched)
            if (!taken[size_t(row)] &&
                (best < 0 || std::abs(m_image[size_t(row)]) > std::abs(m_image[size_t(best)])))
                best = row;
        if (best < 0 || std::abs(m_image[size_t(best)]) < LeastPivot)
            continue;
        taken[size_t(best)] = 1;
        exchange(best, column, 0);
    }
    for (size_t row = 0; row < rows; ++row)
        m_isBasic[size_t(m_basic[row])] = 1;
    std::fill(m_level.begin(), m_level.end(), 0);
    for (size_t j = 0; j < rows; ++j)
        for (size_t i = 0; i < rows; ++i)
            m_level[i] += inverseColumn(int(j))[i] * m_right[j];
    m_sinceRefactor = 0;
    reprice();
}

} // namespace samsprak::scheduling::assignment
