// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace shortlist {

/// Finds the cheapest amounts, none below 0, under rows that bound sums of them from above, and what one more of each
/// row would be worth: the simplex method (G. B. Dantzig, 1947) with an explicit inverse, for some hundred rows and
/// some thousand columns. What a row has too much can be bought at a price, so there are always amounts that keep all
/// rows. Rows and columns can be added at any time. The same calls give the same answer. To be used from one thread.
class LinearProgram {
public:
    struct Entry {
        int at = 0; ///< the row; in addRow(), the column
        double value = 0;
    };

    /// A new row, numbered from 0: the entries come to no more than `most`; each that is over costs `overPrice`.
    int addRow(double most, double overPrice, const std::vector<Entry> &entries = {});
    /// A new column, numbered from 0, of which there is none yet.
    int addColumn(double cost, std::vector<Entry> entries);
    /// From now on there is none of a column.
    void forbid(int column) { m_columns[at(column)].forbidden = true; }
    /// Takes in as much of a column as can be without breaking a row that is kept: a way to begin near to what is good.
    void enter(int column);
    /// Goes on for so many exchanges of columns. True when nothing can be cheaper; the amounts are only then the best.
    bool solve(int exchanges);

    double cost() const; ///< of the amounts as they are
    double amount(int column) const;
    /// What the cost would fall by with one more of a row, 0 or more.
    double price(int row) const { return -m_duals[at(row)]; }
    /// What a column would add to the cost, per amount, at these prices.
    double reducedCost(int column) const;
    int rows() const { return static_cast<int>(m_most.size()); }
    int columns() const { return static_cast<int>(m_columns.size()); }
    /// Whether there is some of a column, or could be without anything else.
    bool isUsed(int column) const { return m_columns[at(column)].place >= 0; }
    /// Whether a row has something left, so that it could as well be missing.
    bool isLoose(int row) const { return m_leftPlace[at(row)] >= 0 && m_amounts[at(m_leftPlace[at(row)])] > 0; }
    /// The same without columns that are not used and rows that are loose, for one that is not solved for some time:
    /// what can be made anew is left out as well. What is used, or not loose, stays even if it is not wanted. For each
    /// that is kept, the new number is put in place of true, and -1 for the others.
    LinearProgram essence(std::vector<int> &keptColumns, std::vector<int> &keptRows) const;
    /// Makes ready what solve() would have to, for a program that is copied several times before that.
    void prepare();
    long exchanges() const { return m_exchanges; } ///< made so far

private:
    struct Column {
        double cost = 0;
        std::vector<Entry> entries;
        int place = -1; ///< in the basis; -1: not in it
        bool forbidden = false;
    };
    // A basis holds columns (from 0), what is left of rows (from -1 downwards, even) and what is over (odd).
    static int leftOf(int row) { return -1 - 2 * row; }
    static int overOf(int row) { return -2 - 2 * row; }
    static size_t at(int number) { return static_cast<size_t>(number); }
    double costOf(int member) const;
    double *inverseOf(size_t column) { return m_inverse.data() + column * m_stride; }
    const double *inverseOf(size_t column) const { return m_inverse.data() + column * m_stride; }
    void setPlace(int member, int place);
    void makeInverse();
    void extendInverse();
    void makeAmounts();
    void readRow(int place);
    void image(int member, std::vector<double> &out) const;
    bool isForbidden(size_t place) const { return m_basis[place] >= 0 && m_columns[at(m_basis[place])].forbidden; }
    int blocking() const;
    int worst() const;
    int relieving(int place);
    void shareOut(int place);
    bool mend(int &exchanges);
    bool exchange(int member);
    void exchange(int member, int place);
    void exchangeInverse(int place);
    void look(int member, double cost, double share, double &least);
    void listCandidates();
    int bestCandidate();
    double reducedCostOf(int member) const;

    std::vector<double> m_most, m_overPrice;
    std::vector<Column> m_columns;
    std::vector<int> m_basis; ///< by place: its member
    std::vector<int> m_leftPlace, m_overPlace; ///< by row
    std::vector<double> m_inverse; ///< column by column, each with some room for rows to come
    size_t m_stride = 0; ///< from one column of it to the next
    size_t m_inverted = 0; ///< rows that the inverse knows of
    std::vector<double> m_amounts; ///< by place
    std::vector<double> m_duals; ///< by row
    std::vector<double> m_image; ///< of the column that enters
    std::vector<std::vector<Entry>> m_uses; ///< by row: its columns
    std::vector<double> m_row; ///< of the inverse, for a place
    std::vector<double> m_dense; ///< of the image, what changes other places
    std::vector<std::pair<size_t, double>> m_sparse; ///< the same, where it is little
    struct Way {
        double cost = 0;
        double share = 0;
        int member = 0;
    };
    std::vector<Way> m_ways; ///< to relieve a place
    std::vector<double> m_reduced; ///< by column, while mend() is at work
    std::vector<double> m_shares; ///< by column: how much it would relieve that place
    std::vector<int> m_candidates; ///< members that were worth entering
    bool m_stale = true; ///< the inverse is to be made anew
    int m_sinceInverse = 0;
    long m_exchanges = 0;
};

} // namespace shortlist
