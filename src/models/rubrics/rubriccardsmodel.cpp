// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/rubriccardsmodel.h"

namespace shortlist {

void RubricCardsModel::setSourceModel(QAbstractItemModel *source)
{
    QAbstractProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const QModelIndex from = mapFromSource(first);
        const QModelIndex to = mapFromSource(last);
        if (from.isValid() && to.isValid())
            Q_EMIT dataChanged(from.siblingAtColumn(Label), to);
    });
}

int RubricCardsModel::height() const { return sourceModel() ? sourceModel()->columnCount() : 0; }

int RubricCardsModel::criterionOf(int row) const { return row < 0 || height() == 0 ? -1 : row / height(); }

bool RubricCardsModel::isHead(int row) const { return height() > 0 && row % height() == 0; }

QModelIndex RubricCardsModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || height() == 0)
        return {};
    return sourceModel()->index(index.row() / height(), index.row() % height());
}

QModelIndex RubricCardsModel::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? createIndex(index.row() * height() + index.column(), Value) : QModelIndex();
}

QModelIndex RubricCardsModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool within = row >= 0 && row < rowCount(parent) && column >= 0 && column < columnCount(parent);
    return within ? createIndex(row, column) : QModelIndex();
}

QModelIndex RubricCardsModel::parent(const QModelIndex &) const { return {}; }

int RubricCardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->rowCount() * height();
}

int RubricCardsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant RubricCardsModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    if (index.column() == Value)
        return sourceModel()->data(source, role);
    return role == Qt::DisplayRole ? sourceModel()->headerData(source.column(), Qt::Horizontal) : QVariant();
}

bool RubricCardsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return index.column() == Value && sourceModel()->setData(mapToSource(index), value, role);
}

Qt::ItemFlags RubricCardsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.column() == Value)
        return sourceModel()->flags(mapToSource(index));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant RubricCardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Label ? tr("Part of the criterion") : tr("Text");
}

} // namespace shortlist
