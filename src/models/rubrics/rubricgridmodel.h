// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricdiff.h"

#include <QAbstractTableModel>
#include <QHash>

namespace shortlist {

/// A rubric as a grid: a row a criterion, its name, weight and must-have, then a column for each level with the anchor.
///
/// An edit is taken at once and told by edited(); what cannot be read is told by refused(). Read-only unless the rubric
/// is a draft.
class RubricGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Weight, MustHave, FirstLevel };
    enum Role {
        CriterionIdRole = Qt::UserRole, ///< QUuid
        PlaceholderRole, ///< what to write into an empty cell
        ShareRole, ///< the criterion's share of the total, in percent
        ChangeRole, ///< how the cell differs from the earlier version, in words; invalid where it does not
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRubric(const RubricView &view);
    void clear();
    /// From now on cells say how they differ from the version of that number; cells of the rubric on show.
    void setChanges(const QList<RubricChange> &changes, int since);
    const RubricView &view() const { return m_view; }
    bool isEditable() const { return m_view.editable(); }
    int levelOf(int column) const { return column - FirstLevel; }
    /// The row of a criterion, or -1.
    int rowOf(const CriterionId &id) const;
    /// Changes a criterion outside the grid's own cells.
    void setCriterion(int row, const Criterion &criterion);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited(const shortlist::Criterion &criterion);
    void refused(const QString &why);

private:
    QString text(const Criterion &criterion, int column) const;
    QString placeholder(int column) const;
    void tellShares();
    QString toolTip(const QModelIndex &cell) const;
    QString changeOf(const QModelIndex &cell) const;

    RubricView m_view;
    QHash<CriterionId, QHash<int, QString>> m_changes; ///< column by column; of a new criterion of its name only
};

} // namespace shortlist
