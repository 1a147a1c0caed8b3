// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace samsprak::scheduling::assignment {

/// A linear program that chooses among columns: minimise the cost of what is chosen, so that each row comes
/// to its right side. Every row has a slack of its own, so that there is always a solution. Primal simplex
/// with an explicit inverse, made for a few hundred rows and columns of a few entries.
class RouteMaster
{
public:
    /// A column that costs so much or more may leave the basis and never enters it.
    static constexpr double Forbidden = 1e6;

    struct Entry
    {
        int row = 0;
        double factor = 1;
    };

    /// A row, and what a unit of its slack costs. All rows come before all columns. Returns the slack's
    /// column.
    int addRow(double rightSide, double slackCost);
    int addColumn(double cost, const std::vector<Entry> &entries);
    void setCost(int column, double cost);
    double cost(int column) const { return m_cost[size_t(column)]; }
    int columns() const { return int(m_cost.size()); }

    /// Goes on to an optimum from where it stands; false when it gave up after so many pivots.
    bool optimise(int pivots);
    double value() const;
    /// By row, what a unit of its right side is worth.
    const std::vector<double> &prices() const { return m_price; }
    /// By column, how much of it is chosen; columns out of the basis are 0.
    std::vector<double> levels() const;

private:
    struct Offer
    {
        double reduced = 0;
        int column = 0;
    };

    double reducedCost(int column) const;
    void collectOffers();
    void enter(int column, double reduced);
    void image(int column);
    void exchange(int row, int column, double reduced);
    void reprice();
    void refactor();
    double *inverseColumn(int column) { return &m_inverse[size_t(column) * m_right.size()]; }

    std::vector<double> m_right;
    std::vector<double> m_cost;
    std::vector<int> m_begin{0};
    std::vector<Entry> m_entries;
    std::vector<char> m_isBasic;
    std::vector<int> m_basic;      ///< by row, the column in the basis
    std::vector<double> m_level;   ///< by row, of that column
    std::vector<double> m_inverse; ///< of the basis, column by column
    std::vector<double> m_price;
    std::vector<double> m_image;
    std::vector<int> m_touched; ///< rows where m_image isn't 0
    std::vector<Offer> m_offers;
    bool m_priced = false;
    int m_sinceRefactor = 0;
};

} // namespace samsprak::scheduling::assignment
