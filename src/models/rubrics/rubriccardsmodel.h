// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

namespace shortlist {

/// A rubric's grid turned upright for narrow windows: each criterion is a card of as many rows as the grid has columns,
/// with what the row is on the left and its value on the right. Editing goes through to the grid.
class RubricCardsModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    enum Column { Label, Value, ColumnCount };

    using QAbstractProxyModel::QAbstractProxyModel;

    void setSourceModel(QAbstractItemModel *source) override;
    /// The criterion of a row.
    int criterionOf(int row) const;
    /// The first row of a card says which criterion it is.
    bool isHead(int row) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int height() const; ///< rows of a card
};

} // namespace shortlist
