// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/debrief/comparisonview.h"

#include <QAbstractTableModel>

namespace shortlist {

/// Candidates side by side: a column a candidate; first how many scorecards are in, then for each interview a row that
/// names it, its criteria, the must-haves and the weighted total.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class RowKind { Cards, Stage, Criterion, MustHaves, Total };
    enum Roles {
        KindRole = Qt::UserRole, ///< int(RowKind), of a cell
        EvidenceRole, ///< what was written beside the ratings of a cell, a line a card; empty where none is visible
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const ComparisonView &view);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    RowKind kindOf(int row) const { return m_rows.at(row).kind; }

private:
    struct Place {
        RowKind kind = RowKind::Cards;
        int stage = 0;
        int row = 0;
    };
    QString text(const Place &place, int candidate) const;
    /// The cell as a sentence of its own: “Ada on “Correctness”: …”
    QString sentence(const Place &place, int candidate) const;
    QString title(const Place &place) const;
    QString evidence(const Place &place, int candidate) const;

    ComparisonView m_view;
    QList<Place> m_rows;
};

} // namespace shortlist
